import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { Collection } from '@/lib/schema/collection';
import type { Entry } from '@/lib/schema/entry';
import { entryAddress } from './address';
import { fullDate } from './dates';
import { timeInWords } from './shown-time';
import { lineRange } from './words';

/**
 * A citation in plain text: outlet, headline, day and time, original, lines, and Daybook's address.
 * A headline that the outlet did not give is not put in quotation marks as a title.
 */
export function citation(
  entry: Entry,
  outlet: Outlet,
  article: Article,
  collection: Collection,
): string {
  const headline =
    entry.headline.from === 'source'
      ? `“${entry.headline.text}”`
      : `[no headline; begins “${entry.headline.text}”]`;
  const time = timeInWords(entry.time);
  const original = article.url ?? article.via?.url;
  return [
    `${outlet.name}, ${headline}, ${fullDate(entry.day)}, ${time}.`,
    `${article.title && article.title.text !== entry.headline.text ? `In “${article.title.text}”, ` : 'Article text, '}${lineRange(entry.source.lines)}${original ? `, ${original}` : ''}.`,
    `Daybook, ${collection.siteUrl ?? ''}${entryAddress(entry)}`,
  ].join(' ');
}
