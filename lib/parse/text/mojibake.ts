import { windows1252Bytes } from '@/lib/text/windows-1252';

/**
 * Mojibake: text in UTF-8 that somebody once read as Windows-1252, so that `’` has become `â€™`. Each
 * damaged character is a run of two to four others that, put back into bytes, is exactly one character
 * in UTF-8. (The mapping is the WHATWG Encoding Standard’s.)
 */

const classOf = (from: number, to: number) =>
  [...windows1252Bytes]
    .filter(([, byte]) => from <= byte && byte <= to)
    .map(([character]) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .join('');
const tail = `[${classOf(0x80, 0xbf)}]`;
const damaged = new RegExp(
  `[${classOf(0xc2, 0xdf)}]${tail}|[${classOf(0xe0, 0xef)}]${tail}{2}|[${classOf(0xf0, 0xf4)}]${tail}{3}`,
  'gu',
);

/**
 * Whether a text is damaged beyond doubt. A run of three or four is no accident; runs of two may be
 * somebody’s spelling (`Â«`), so it takes several.
 */
export function isMojibake(text: string): boolean {
  let runs = 0;
  for (const [run] of text.matchAll(damaged)) {
    if (repairRun(run) === run) continue;
    if (run.length > 2) return true;
    runs += 1;
    if (runs >= 3) return true;
  }
  return false;
}

/** The text with every damaged character put right; what is no such run stays as it is. */
export function repairMojibake(text: string): string {
  return text.replace(damaged, repairRun);
}

function repairRun(run: string): string {
  const bytes = Uint8Array.from(run, (character) => windows1252Bytes.get(character) ?? 0);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return run;
  }
}
