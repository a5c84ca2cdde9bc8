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

function valueParts(facet: Facet, filters: Filters, labels: ValueLabels): SentencePart[] {
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

/** Parties whose labels are plural: “third parties”, “unnamed sources”. */
const pluralParties: readonly string[] = ['third', 'unnamed'];

/** `in which [Dmitry Peskov] is quoted for [Russia]`, `in which [unnamed sources] are quoted` */
function statementParts(filters: Filters, labels: ValueLabels): SentencePart[] {
  const speakers = valueParts('speaker', filters, labels);
  const parties = valueParts('party', filters, labels);
  if (speakers.length > 0) {
    const forParties = parties.length > 0 ? [text(' for '), ...parties] : [];
    return [text(' in which '), ...speakers, text(' is quoted'), ...forParties];
  }
  const last = filters.party.at(-1);
  if (last === undefined) return [];
  const verb = pluralParties.includes(last) ? 'are' : 'is';
  return [text(' in which '), ...parties, text(` ${verb} quoted`)];
}

const named = ['person', 'organisation', 'place'] as const;

/** `mentioning [Vladimir Putin] and [Crimea]` */
function nameParts(filters: Filters, labels: ValueLabels): SentencePart[] {
  return named
    .filter((facet) => filters[facet].length > 0)
    .flatMap((facet, index) => [
      text(index === 0 ? ' mentioning ' : ' and '),
      ...valueParts(facet, filters, labels),
    ]);
}

/** ` (only [reports])` */
function kindParts(filters: Filters, labels: ValueLabels): SentencePart[] {
  if (filters.kind.length === 0) return [];
  return [text(' (only '), ...valueParts('kind', filters, labels), text(')')];
}

function outletParts(shown: readonly FilterRow[], filters: Filters, labels: ValueLabels) {
  if (filters.outlet.length > 0) return [text(' from '), ...valueParts('outlet', filters, labels)];
  const [only, ...more] = new Set(shown.map((row) => row.outlet));
  if (only === undefined) return [];
  return [
    text(
      more.length === 0
        ? ` from ${labels.outlet[only] ?? only}`
        : ` from ${formatCount(more.length + 1, 'outlet')}`,
    ),
  ];
}

function dateParts(shown: readonly FilterRow[], filters: Filters, labels: ValueLabels) {
  if (filters.day.length > 0) return [text(' on '), ...valueParts('day', filters, labels)];
  const days = shown.map((row) => row.day).sort();
  const first = days[0];
  const last = days.at(-1);
  return first && last ? [text(`, ${formatDayRange(first, last)}`)] : [];
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
    ...topicParts(shown, filters, labels),
    ...outletParts(shown, filters, labels),
    ...statementParts(filters, labels),
    ...nameParts(filters, labels),
    ...kindParts(filters, labels),
    ...(options.days ? dateParts(shown, filters, labels) : []),
  ];
}
