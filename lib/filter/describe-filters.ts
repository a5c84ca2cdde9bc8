import { counted, countedEntries } from '@/lib/wording/counts-and-lists';
import { dayRange, fullDate } from '@/lib/wording/format-date';
import type { Facet, FilterRow, Filters } from './filter';
import { isOnlyMentioned } from './match-filters';

/** A piece of the sentence that says what is shown; a `value` can be taken away by the reader. */
export type SentencePart =
  | { kind: 'text'; text: string }
  | { kind: 'count'; text: string }
  | { kind: 'value'; facet: Facet; value: string; label: string };

/** What values are called in the sentence. */
export type ValueLabels = Readonly<Record<Exclude<Facet, 'day'>, Readonly<Record<string, string>>>>;

function valueParts(facet: Facet, filters: Filters, labels: ValueLabels): SentencePart[] {
  return filters[facet].flatMap((value, index): SentencePart[] => [
    ...(index > 0 ? [{ kind: 'text', text: ' or ' } as const] : []),
    {
      kind: 'value',
      facet,
      value,
      label: facet === 'day' ? fullDate(value) : (labels[facet][value] ?? value),
    },
  ]);
}

function text(words: string): SentencePart {
  return { kind: 'text', text: words };
}

function topicParts(shown: readonly FilterRow[], filters: Filters, labels: ValueLabels) {
  if (filters.topic.length === 0) return [];
  const passing = shown.filter((row) => isOnlyMentioned(row, filters)).length;
  const about = shown.length - passing;
  const what = filters.topic.length === 1 ? 'it' : 'one of them';
  const verb = passing === 1 ? 'mentions' : 'mention';
  if (passing > 0 && about === 0) {
    return [text(` that only ${verb} `), ...valueParts('topic', filters, labels)];
  }
  return [
    text(passing > 0 ? ' on ' : ' about '),
    ...valueParts('topic', filters, labels),
    ...(passing > 0 ? [text(` (${about} about ${what}, ${passing} only ${verb} ${what})`)] : []),
  ];
}

/** `with statements attributed to [Dmitry Peskov] for [Russia]` */
function statementParts(filters: Filters, labels: ValueLabels): SentencePart[] {
  const speakers = valueParts('speaker', filters, labels);
  const parties = valueParts('party', filters, labels);
  if (speakers.length + parties.length === 0) return [];
  const both = speakers.length > 0 && parties.length > 0;
  return [
    text(' with statements attributed to '),
    ...speakers,
    ...(both ? [text(' for ')] : []),
    ...parties,
  ];
}

const named = ['person', 'organisation', 'place'] as const;

/** `naming [Vladimir Putin] and [Crimea]` */
function nameParts(filters: Filters, labels: ValueLabels): SentencePart[] {
  return named
    .filter((facet) => filters[facet].length > 0)
    .flatMap((facet, index) => [
      text(index === 0 ? ' naming ' : ' and '),
      ...valueParts(facet, filters, labels),
    ]);
}

/** `, only [reports]` */
function kindParts(filters: Filters, labels: ValueLabels): SentencePart[] {
  if (filters.kind.length === 0) return [];
  return [text(', only '), ...valueParts('kind', filters, labels)];
}

function outletParts(shown: readonly FilterRow[], filters: Filters, labels: ValueLabels) {
  if (filters.outlet.length > 0) return [text(' from '), ...valueParts('outlet', filters, labels)];
  const [only, ...more] = new Set(shown.map((row) => row.outlet));
  if (only === undefined) return [];
  return [
    text(
      more.length === 0
        ? ` from ${labels.outlet[only] ?? only}`
        : ` from ${counted(more.length + 1, 'outlet')}`,
    ),
  ];
}

function dayParts(shown: readonly FilterRow[], filters: Filters, labels: ValueLabels) {
  if (filters.day.length > 0) return [text(' on '), ...valueParts('day', filters, labels)];
  const days = shown.map((row) => row.day).sort();
  const first = days[0];
  const last = days.at(-1);
  return first && last ? [text(`, ${dayRange(first, last)}`)] : [];
}

/**
 * Says in one sentence what is shown: `7 entries about Black Sea grain deal from 3 outlets,
 * 13–14 March 2023`. The parts that are filters can be taken away.
 * @param options.days whether days are worth saying; on the page of one day they are not
 */
export function filterSentence(
  shown: readonly FilterRow[],
  filters: Filters,
  labels: ValueLabels,
  options: { days: boolean },
): SentencePart[] {
  return [
    { kind: 'count', text: countedEntries(shown.length) },
    ...topicParts(shown, filters, labels),
    ...statementParts(filters, labels),
    ...nameParts(filters, labels),
    ...outletParts(shown, filters, labels),
    ...kindParts(filters, labels),
    ...(options.days ? dayParts(shown, filters, labels) : []),
  ];
}
