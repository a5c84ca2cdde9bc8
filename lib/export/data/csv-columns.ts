import type { LineRange } from '@/lib/schema/entry';
import type { ExportedEntry } from '@/lib/schema/exported-entry';

/** A column of `entries.csv`. */
export type CsvColumn = {
  name: string;
  /** What it holds, for the page that explains the files. */
  holds: string;
  value: (entry: ExportedEntry) => string | null;
};

/**
 * The columns, in order. Several ids or lines in one cell are parted by a space, several names or words
 * by ` | `, paragraphs by a blank line.
 */
export const csvColumns: readonly CsvColumn[] = [
  { name: 'id', holds: 'The entry’s id; it never changes.', value: ({ id }) => id },
  { name: 'permalink', holds: 'Address of its page.', value: ({ permalink }) => permalink },
  { name: 'day', holds: 'The day it stands on, in UTC.', value: ({ day }) => day },
  {
    name: 'day_known',
    holds: 'How the day is known: printed, derived, inferred or given.',
    value: ({ dayKnown }) => dayKnown.sureness,
  },
  {
    name: 'time_kind',
    holds: 'instant, local, day, before, after or none.',
    value: ({ time }) => time.kind,
  },
  { name: 'time_printed', holds: 'The time as printed.', value: ({ time }) => time.printed },
  { name: 'clock', holds: 'The printed clock, 24 hours.', value: ({ time }) => time.clock },
  { name: 'zone', holds: 'Zone of the printed clock.', value: ({ time }) => time.zone },
  {
    name: 'instant',
    holds: 'The UTC instant, where clock, day and zone are known.',
    value: ({ time }) => time.instant,
  },
  { name: 'precision', holds: 'How exact the clock is.', value: ({ time }) => time.precision },
  {
    name: 'bound',
    holds: 'For before and after: the UTC instant of the neighbouring post.',
    value: ({ time }) => time.bound,
  },
  { name: 'outlet', holds: 'Who published.', value: ({ source }) => source.outlet.name },
  { name: 'outlet_id', holds: 'The outlet’s id.', value: ({ source }) => source.outlet.id },
  { name: 'kind', holds: 'update, lead, original or report.', value: ({ kind }) => kind },
  { name: 'headline', holds: 'The headline.', value: ({ headline }) => headline.text },
  {
    name: 'headline_from',
    holds: 'source, or first-sentence where the outlet gave none.',
    value: ({ headline }) => headline.from,
  },
  { name: 'text', holds: 'The whole text.', value: ({ body }) => textOf(body) },
  {
    name: 'matching_text',
    holds: 'The paragraphs that the view asks for; empty where it asks for entries whole.',
    value: ({ body, matchingLines }) =>
      matchingLines && textOf(body.filter(({ lines }) => meets(lines, matchingLines))),
  },
  {
    name: 'matching_lines',
    holds: 'Their lines.',
    value: ({ matchingLines }) => matchingLines && inLines(matchingLines),
  },
  {
    name: 'lines',
    holds: 'Lines of the entry in the article’s text.',
    value: ({ source }) => inLines([source.lines]),
  },
  {
    name: 'paragraph_lines',
    holds: 'Lines of each paragraph of the text.',
    value: ({ body }) => inLines(body.map(({ lines }) => lines)),
  },
  { name: 'article', holds: 'The article’s id.', value: ({ source }) => source.article.id },
  { name: 'article_title', holds: 'Its title.', value: ({ source }) => source.article.title },
  {
    name: 'original',
    holds: 'Address of the original, or of the site that republished it.',
    value: ({ source }) => source.article.url ?? source.article.via?.url ?? null,
  },
  { name: 'sha256', holds: 'SHA-256 of the article’s text.', value: ({ source }) => source.sha256 },
  {
    name: 'topics_about',
    holds: 'Ids of the topics it is about.',
    value: ({ topics }) => topicIds(topics, 'about'),
  },
  {
    name: 'topics_mentioned',
    holds: 'Ids of the topics it only mentions.',
    value: ({ topics }) => topicIds(topics, 'mentions'),
  },
  { name: 'people', holds: 'Who is named.', value: ({ people }) => names(people) },
  {
    name: 'organisations',
    holds: 'Which organisations are named.',
    value: ({ organisations }) => names(organisations),
  },
  { name: 'places', holds: 'Which places are named.', value: ({ places }) => names(places) },
  {
    name: 'speakers',
    holds: 'Whom it has say something, as the text has it, each once.',
    value: ({ statements }) => words(statements.map(({ speaker }) => speaker)),
  },
  {
    name: 'figures',
    holds: 'Numbers with what they count, in the words of the text.',
    value: ({ figures }) => words(figures.map(({ text }) => text)),
  },
  { name: 'events', holds: 'Ids of the events it tells.', value: ({ events }) => events.join(' ') },
];

function textOf(paragraphs: readonly { text: string }[]): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}

function inLines(ranges: readonly LineRange[]): string {
  return ranges
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
    .join(' ');
}

function meets([first, last]: LineRange, ranges: readonly LineRange[]): boolean {
  return ranges.some(([from, to]) => from <= last && first <= to);
}

function topicIds(topics: ExportedEntry['topics'], relation: 'about' | 'mentions'): string {
  return topics
    .filter((topic) => topic.relation === relation)
    .map(({ id }) => id)
    .join(' ');
}

function names(tags: readonly { name: string }[]): string {
  return tags.map(({ name }) => name).join(' | ');
}

function words(texts: readonly string[]): string {
  return [...new Set(texts)].join(' | ');
}
