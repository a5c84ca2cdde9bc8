import type { LineRange } from '@/lib/schema/entry';
import type { ExportedEntry } from '@/lib/schema/exported-entry';

/** A column of `entries.csv`. */
export type CsvColumn = {
  name: string;
  /** Description for the page about the files. */
  description: string;
  value: (entry: ExportedEntry) => string | null;
};

/**
 * The columns, in order. Within a cell, ids and lines are separated by a space, names and words by ` | `,
 * paragraphs by a blank line.
 */
export const csvColumns: readonly CsvColumn[] = [
  { name: 'id', description: 'The entry’s id; it never changes.', value: ({ id }) => id },
  { name: 'permalink', description: 'URL of its page.', value: ({ permalink }) => permalink },
  { name: 'day', description: 'Its day, in UTC.', value: ({ day }) => day },
  {
    name: 'day_known',
    description: 'How the day is known: printed, derived, inferred or given.',
    value: ({ dayKnown }) => dayKnown.sureness,
  },
  {
    name: 'time_kind',
    description: 'instant, local, day, before, after or none.',
    value: ({ time }) => time.kind,
  },
  { name: 'time_printed', description: 'The time as printed.', value: ({ time }) => time.printed },
  { name: 'clock', description: 'The printed clock, 24 hours.', value: ({ time }) => time.clock },
  { name: 'zone', description: 'Zone of the printed clock.', value: ({ time }) => time.zone },
  {
    name: 'instant',
    description: 'The UTC instant, if clock, day and zone are known.',
    value: ({ time }) => time.instant,
  },
  {
    name: 'precision',
    description: 'How exact the clock is.',
    value: ({ time }) => time.precision,
  },
  {
    name: 'bound',
    description: 'For before and after: the UTC instant of the neighbouring post.',
    value: ({ time }) => time.bound,
  },
  { name: 'outlet', description: 'The outlet’s name.', value: ({ source }) => source.outlet.name },
  { name: 'outlet_id', description: 'The outlet’s id.', value: ({ source }) => source.outlet.id },
  { name: 'kind', description: 'update, lead, original or report.', value: ({ kind }) => kind },
  { name: 'headline', description: 'The headline.', value: ({ headline }) => headline.text },
  {
    name: 'headline_from',
    description: 'source, or first-sentence if the outlet gave none.',
    value: ({ headline }) => headline.from,
  },
  { name: 'text', description: 'The whole text.', value: ({ body }) => joinParagraphs(body) },
  {
    name: 'matching_text',
    description: 'Paragraphs that match the view; empty if it has whole entries.',
    value: ({ body, matchingLines }) =>
      matchingLines && joinParagraphs(body.filter(({ lines }) => meets(lines, matchingLines))),
  },
  {
    name: 'matching_lines',
    description: 'Their lines.',
    value: ({ matchingLines }) => matchingLines && formatLines(matchingLines),
  },
  {
    name: 'lines',
    description: 'Lines of the entry in the article’s text.',
    value: ({ source }) => formatLines([source.lines]),
  },
  {
    name: 'paragraph_lines',
    description: 'Lines of each paragraph of the text.',
    value: ({ body }) => formatLines(body.map(({ lines }) => lines)),
  },
  { name: 'article', description: 'The article’s id.', value: ({ source }) => source.article.id },
  { name: 'article_title', description: 'Its title.', value: ({ source }) => source.article.title },
  {
    name: 'original',
    description: 'URL of the original, or of the site that republished it.',
    value: ({ source }) => source.article.url ?? source.article.via?.url ?? null,
  },
  {
    name: 'sha256',
    description: 'SHA-256 of the article’s text.',
    value: ({ source }) => source.sha256,
  },
  {
    name: 'topics_about',
    description: 'Ids of the topics it is about.',
    value: ({ topics }) => joinTopicIds(topics, 'about'),
  },
  {
    name: 'topics_mentioned',
    description: 'Ids of the topics it only mentions.',
    value: ({ topics }) => joinTopicIds(topics, 'mentions'),
  },
  { name: 'people', description: 'People named.', value: ({ people }) => joinNames(people) },
  {
    name: 'organisations',
    description: 'Organisations named.',
    value: ({ organisations }) => joinNames(organisations),
  },
  { name: 'places', description: 'Places named.', value: ({ places }) => joinNames(places) },
  {
    name: 'speakers',
    description: 'Speakers that it quotes, in the words of the text, each once.',
    value: ({ statements }) => joinWords(statements.map(({ speaker }) => speaker)),
  },
  {
    name: 'figures',
    description: 'Numbers with what they count, in the words of the text.',
    value: ({ figures }) => joinWords(figures.map(({ text }) => text)),
  },
  {
    name: 'events',
    description: 'Ids of the events it reports.',
    value: ({ events }) => events.join(' '),
  },
];

function joinParagraphs(paragraphs: readonly { text: string }[]): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}

function formatLines(ranges: readonly LineRange[]): string {
  return ranges
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
    .join(' ');
}

function meets([first, last]: LineRange, ranges: readonly LineRange[]): boolean {
  return ranges.some(([from, to]) => from <= last && first <= to);
}

function joinTopicIds(topics: ExportedEntry['topics'], relation: 'about' | 'mentions'): string {
  return topics
    .filter((topic) => topic.relation === relation)
    .map(({ id }) => id)
    .join(' ');
}

function joinNames(tags: readonly { name: string }[]): string {
  return tags.map(({ name }) => name).join(' | ');
}

function joinWords(texts: readonly string[]): string {
  return [...new Set(texts)].join(' | ');
}
