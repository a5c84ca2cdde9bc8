import { type ArticleFacts, noFacts } from '@/lib/parse/facts';
import { parseArticle } from '@/lib/parse/parse-article';
import type { ParsedArticle } from '@/lib/schema/article';

/** Parses a text given as lines, with some facts. */
export function parseLines(
  lines: readonly string[],
  facts: Partial<ArticleFacts> = {},
  options?: { generic: boolean },
): ParsedArticle {
  const input = { text: lines.join('\n'), sha256: '0'.repeat(64), facts: { ...noFacts, ...facts } };
  return parseArticle(input, options);
}

/**
 * Returns the owners of every line: furniture, set-aside runs, entries. A line shared by several entries,
 * each with words of its own, has one owner.
 */
export function ownersOf(parsed: ParsedArticle): Map<number, string[]> {
  const owners = new Map<number, string[]>();
  const add = ([first, last]: readonly [number, number], owner: string) => {
    for (let line = first; line <= last; line += 1) {
      owners.set(line, [...(owners.get(line) ?? []), owner]);
    }
  };
  for (const { lines, role } of parsed.furniture) add(lines, role);
  for (const { lines, reason } of parsed.setAside) add(lines, reason);
  for (const { lines, id } of parsed.entries) {
    // Set-aside lines and furniture within an entry's range are not the entry's.
    for (let line = lines[0]; line <= lines[1]; line += 1) {
      if (!owners.has(line) || owners.get(line)?.some((owner) => owner.startsWith('entry '))) {
        add([line, line], `entry ${id}`);
      }
    }
  }
  for (const [line, own] of owners) {
    if (own.length > 1 && isShared(parsed, line, own))
      owners.set(line, ['entries that share the line']);
  }
  return owners;
}

/** Returns whether a line has several entries, each with words of its own. */
function isShared(parsed: ParsedArticle, line: number, owners: readonly string[]): boolean {
  const texts = owners.map((owner) => {
    const entry = parsed.entries.find(({ id }) => owner === `entry ${id}`);
    if (entry === undefined) return '';
    return [
      ...(entry.headline.line === line && entry.headline.from === 'source'
        ? [entry.headline.text]
        : []),
      ...entry.body.filter(({ lines }) => lines[0] === line).map(({ text }) => text),
    ].join(' ');
  });
  return texts.every(
    (text, index) =>
      text !== '' &&
      // A line glued to itself holds the same words twice.
      texts.every((other, at) => at === index || other === text || !other.includes(text)),
  );
}
