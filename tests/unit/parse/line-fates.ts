import { isMojibake, repairMojibake } from '@/lib/parse/text/mojibake';
import { unescapePlainText } from '@/lib/parse/text/unescape-entities';
import type { ParsedArticle } from '@/lib/schema/article';
import type { ParsedEntry } from '@/lib/schema/entry';

/** Most words of a line that a post may leave out: its label, or its author beside the time. */
const mostLabelWords = 8;

/** Returns the words of a text: what its lines must be found by. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Returns the texts that an entry prints from a line, and its time if the line has it. */
function claimsOf(entry: ParsedEntry, line: number, text: string): string[] {
  const { headline, body, time, lines } = entry;
  const printed = time.kind !== 'none' || time.printed !== null ? time.printed : null;
  const isWithin = lines[0] <= line && line <= lines[1];
  return [
    ...(headline.line === line && headline.from === 'source' ? [headline.text] : []),
    ...body.filter((paragraph) => paragraph.lines[0] === line).map((paragraph) => paragraph.text),
    ...(isWithin && printed !== null && text.includes(printed) ? [printed] : []),
    // The label of a blog's first version has no time.
    ...(entry.kind === 'original' && line === lines[0] ? [''] : []),
  ];
}

/**
 * Returns the lines of a text whose words are lost, each with the reason. Knows nothing of how lines are read:
 * a line is furniture, or set aside, or its words are in the headline, the paragraphs and the time of the
 * entries that print them. Lying between two lines of an entry is not enough.
 */
export function findLostLines(parsed: ParsedArticle, text: string): string[] {
  const repaired = isMojibake(text) ? repairMojibake(text) : text;
  const aside = new Set(
    [...parsed.furniture, ...parsed.setAside].flatMap(({ lines: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
    ),
  );
  return repaired.split(/\r\n|\n|\r/).flatMap((received, index) => {
    const line = index + 1;
    const content = unescapePlainText(received);
    if (aside.has(line) || content.replace(/[\s\u200b\u2060]|\u200c|\u200d/gu, '') === '')
      return [];
    const claims = parsed.entries.flatMap((entry) => claimsOf(entry, line, content));
    if (claims.length === 0) return [`line ${line} is nowhere: ${content}`];
    const claimed = new Map<string, number>();
    for (const word of claims.flatMap(wordsOf)) claimed.set(word, (claimed.get(word) ?? 0) + 1);
    const lost = wordsOf(content).filter((word) => {
      const count = claimed.get(word) ?? 0;
      claimed.set(word, count - 1);
      return count <= 0;
    });
    return lost.length > mostLabelWords ? [`line ${line} has lost words: ${lost.join(' ')}`] : [];
  });
}
