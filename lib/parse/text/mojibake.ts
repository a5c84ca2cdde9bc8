import { requireValue } from '@/lib/text/required';
import { windows1252Bytes } from '@/lib/text/windows-1252';

/*
 * Mojibake is UTF-8 that was once decoded as Windows-1252, so that `’` has become `â€™`. Each damaged
 * character is a run of two to four others whose bytes are exactly one character in UTF-8. (The mapping is
 * the WHATWG Encoding Standard's.)
 */

const makeCharacterClass = (from: number, to: number) =>
  [...windows1252Bytes]
    .filter(([, byte]) => from <= byte && byte <= to)
    .map(([character]) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .join('');
const tail = `[${makeCharacterClass(0x80, 0xbf)}]`;
const damaged = new RegExp(
  `[${makeCharacterClass(0xc2, 0xdf)}]${tail}|[${makeCharacterClass(0xe0, 0xef)}]${tail}{2}|[${makeCharacterClass(0xf0, 0xf4)}]${tail}{3}`,
  'gu',
);

/**
 * Returns whether a text is certainly mojibake. A run of three or four characters is not an accident; one of
 * two may be meant (`Â«`), so that it takes three of them.
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

/** Repairs every damaged character of a text, and leaves the rest. */
export function repairMojibake(text: string): string {
  return text.replace(damaged, repairRun);
}

function repairRun(run: string): string {
  const bytes = Uint8Array.from(run, (character) =>
    requireValue(windows1252Bytes.get(character), 'Every matched character has a byte.'),
  );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return run;
  }
}
