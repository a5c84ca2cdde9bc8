import { expect } from 'vitest';
import { isMojibake, repairMojibake } from '@/lib/parse/text/mojibake';
import { unescapePlainText } from '@/lib/parse/text/unescape-entities';
import { type ParsedArticle, parsedArticleSchema } from '@/lib/schema/article';
import { findLostLines } from './line-fates';
import { ownersOf } from './read-text-for-test';

/** Expects a valid result for any text: no line lost, no text invented, unique ids, the declared schema. */
export function expectInvariants(parsed: ParsedArticle, text: string): void {
  // Damaged and escaped characters are repaired; the rest is verbatim.
  const repaired = isMojibake(text) ? repairMojibake(text) : text;
  const lines = repaired.split(/\r\n|\n|\r/).map(unescapePlainText);
  const owners = ownersOf(parsed);
  const wrong = findLostLines(parsed, text);
  lines.forEach((content, index) => {
    const count = owners.get(index + 1)?.length ?? 0;
    if (content.replace(/[\s\u200b\u2060]|\u200c|\u200d/gu, '') !== '' && count !== 1)
      wrong.push(`line ${index + 1} has ${count} owners`);
  });
  const given = parsed.title?.line === null ? parsed.title.text : null;
  for (const { id, headline, body, time } of parsed.entries) {
    const isVerbatim =
      headline.line === null
        ? headline.text === given
        : lines[headline.line - 1]?.includes(headline.text);
    if (!isVerbatim) wrong.push(`the headline of ${id} is not on its line`);
    for (const paragraph of body) {
      if (!lines[paragraph.lines[0] - 1]?.includes(paragraph.text))
        wrong.push(`a paragraph of ${id} is not on line ${paragraph.lines[0]}`);
    }
    if (time.kind === 'instant' && time.zone === '') wrong.push(`${id} has an instant but no zone`);
    if ('printed' in time && time.printed !== null) {
      const { printed } = time;
      if (!lines.some((content) => content.includes(printed)))
        wrong.push(`the time of ${id} is printed nowhere`);
    }
  }
  expect(wrong).toEqual([]);
  expect(new Set(parsed.entries.map(({ id }) => id)).size).toBe(parsed.entries.length);
  expect(parsedArticleSchema.safeParse(parsed).error?.issues ?? []).toEqual([]);
}
