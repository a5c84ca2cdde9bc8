import { formatCount, formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatDayRange, formatFullDate } from '@/lib/wording/format-date';
import type { Facet, FilterRow, Filters } from './filter';
import { isOnlyMentioned } from './match-filters';

/** A part of the sentence that describes what is shown; the reader can remove a `value`. */
export type SentencePart =
  | { kind: 'text'; text: string }
  | { kind: 'count'; text: string }
  | { kind: 'value'; facet: Facet; value: string; label: string };

/** The names of values in the sentence. */
export type ValueLabels = Readonly<Record<Exclude<Facet, 'day'>, Readonly<Record<string, string>>>>;

function describeValues(facet: Facet, filters: Filters, labels: ValueLabels): SentencePart[] {
  return filters[facet].flatMap((value, index): SentencePart[] => [
    ...(index > 0 ? [{ kind: 'text', text: ' or ' } as const] : []),
    {
      kind: 'value',
      facet,
      value,
      label: facet === 'day' ? formatFullDate(value) : (labels[facet][value] ?? value),
    },
  ]);
}

function toText(words: string): SentencePart {
  return { kind: 'text', text: words };
}

function describeTopicFilters(shown: readonly FilterRow[], filters: Filters, labels: ValueLabels) {
  if (filters.topic.length === 0) return [];
  const passing = shown.filter((row) => isOnlyMentioned(row, filters)).length;
  const about = shown.length - passing;
  const what = filters.topic.length === 1 ? 'it' : 'one of them';
  const verb = passing === 1 ? 'mentions' : 'mention';
  if (passing > 0 && about === 0) {
    return [toText(` that only ${verb} `), ...describeValues('topic', filters, labels)];
  }
  return [
    toText(passing > 0 ? ' on ' : ' about '),
    ...describeValues('topic', filters, labels),
    ...(passing > 0 ? [toText(` (${about} about ${what}, ${passing} only ${verb} ${what})`)] : []),
  ];
}

/** Parties whose labels are plural: “third parties”, “unnamed sources”. */
const pluralParties: readonly string[] = ['third', 'unnamed'];

/** `in which [Dmitry Peskov] is quoted for [Russia]`, `in which [unnamed sources] are quoted` */
function describeStatementFilters(filters: Filters, labels: ValueLabels): SentencePart[] {
  const speakers = describeValues('speaker', filters, labels);
  const parties = describeValues('party', filters, labels);
  if (speakers.length > 0) {
    const forParties = parties.length > 0 ? [toText(' for '), ...parties] : [];
    return [toText(' in which '), ...speakers, toText(' is quoted'), ...forParties];
  }
  const last = filters.party.at(-1);
  if (last === undefined) return [];
  const verb = pluralParties.includes(last) ? 'are' : 'is';
  return [toText(' in which '), ...parties, toText(` ${verb} quoted`)];
}

const named = ['person', 'organisation', 'place'] as const;

/** `mentioning [Vladimir Putin] and [Crimea]` */
function describeNameFilters(filters: Filters, labels: ValueLabels): SentencePart[] {
  return named
    .filter((facet) => filters[facet].length > 0)
    .flatMap((facet, index) => [
      toText(index === 0 ? ' mentioning ' : ' and '),
      ...describeValues(facet, filters, labels),
    ]);
}

/** ` (only [reports])` */
function describeKindFilters(filters: Filters, labels: ValueLabels): SentencePart[] {
  if (filters.kind.length === 0) return [];
  return [toText(' (only '), ...describeValues('kind', filters, labels), toText(')')];
}

function describeOutletFilters(shown: readonly FilterRow[], filters: Filters, labels: ValueLabels) {
  if (filters.outlet.length > 0)
    return [toText(' from '), ...describeValues('outlet', filters, labels)];
  const [only, ...more] = new Set(shown.map((row) => row.outlet));
  if (only === undefined) return [];
  return [
    toText(
      more.length === 0
        ? ` from ${labels.outlet[only] ?? only}`
        : ` from ${formatCount(more.length + 1, 'outlet')}`,
    ),
  ];
}

function describeDateFilters(shown: readonly FilterRow[], filters: Filters, labels: ValueLabels) {
  if (filters.day.length > 0) return [toText(' on '), ...describeValues('day', filters, labels)];
  const days = shown.map((row) => row.day).sort();
  const first = days[0];
  const last = days.at(-1);
  return first && last ? [toText(`, ${formatDayRange(first, last)}`)] : [];
}

/**
 * Describes in one sentence what is shown: `7 entries about Black Sea grain deal from 3 outlets,
 * 13–14 March 2023`.
 * @param options.days whether to name days; the page of one day does not
 */
export function describeFilters(
  shown: readonly FilterRow[],
  filters: Filters,
  labels: ValueLabels,
  options: { days: boolean },
): SentencePart[] {
  return [
    { kind: 'count', text: formatEntryCount(shown.length) },
    ...describeTopicFilters(shown, filters, labels),
    ...describeOutletFilters(shown, filters, labels),
    ...describeStatementFilters(filters, labels),
    ...describeNameFilters(filters, labels),
    ...describeKindFilters(filters, labels),
    ...(options.days ? describeDateFilters(shown, filters, labels) : []),
  ];
}
