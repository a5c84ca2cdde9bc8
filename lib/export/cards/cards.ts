import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { describeEventDays } from '@/lib/chronology/describe-accounts';
import { groupByDay } from '@/lib/chronology/group-by-day';
import { buildOutletMarkPath } from '@/lib/chronology/outlet-mark-shapes';
import { findTopicEntries } from '@/lib/chronology/topics';
import type { Card, CardMark } from '@/lib/schema/card';
import type { Outlet } from '@/lib/schema/catalogue';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import { formatCount, formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatLongDay } from '@/lib/wording/format-date';
import { formatPrintedTime } from '@/lib/wording/printed-time';
import {
  dayCardUrl,
  entryCardUrl,
  eventCardUrl,
  maxEntryCards,
  siteCard,
  topicCardUrl,
} from './card-urls';

/** Colours of outlet marks on a light background, as in the style sheet. */
export const hueColours: Readonly<Record<Outlet['mark']['hue'], string>> = {
  amber: '#9a5b00',
  teal: '#0f6b5c',
  violet: '#7a3e9d',
  red: '#a5303a',
  blue: '#245fa8',
  olive: '#5c6b12',
  rose: '#a8326f',
  slate: '#4d5b6b',
};

/** Lists every card of a collection: its own and those of days, topics, events and entries. */
export function listCards(library: Library): Card[] {
  const { collection, entries } = library;
  const catalogue = buildCatalogue(library);
  const marksOf = (some: readonly AnnotatedEntry[]) =>
    [...new Set(some.map(({ source }) => source.outlet))].map((id) =>
      toCardMark(catalogue.outlet(id)),
    );
  const listCard = (
    url: string,
    above: string,
    title: string,
    some: readonly AnnotatedEntry[],
  ) => ({
    url,
    above,
    title,
    isFirstWords: false,
    below: formatEntryCount(some.length),
    marks: marksOf(some),
  });
  return [
    listCard(siteCard, 'Daybook', collection.title, entries),
    ...groupByDay(entries).map(({ day, entries: ofDay }) =>
      listCard(dayCardUrl(day), collection.conflict, formatLongDay(day), ofDay),
    ),
    ...library.topics.map(({ id, label }) =>
      listCard(topicCardUrl(id), collection.title, label, findTopicEntries(entries, id).all),
    ),
    ...library.events.map((event) => ({
      ...listCard(
        eventCardUrl(event.id),
        describeEventDays(event),
        event.label,
        event.accounts.map(({ entry }) => catalogue.entry(entry)),
      ),
      below: `${formatCount(event.accounts.length, 'report')} side by side`,
    })),
    ...(entries.length > maxEntryCards
      ? []
      : entries.map((entry) => buildEntryCard(entry, entries.length, catalogue.outlet))),
  ];
}

function buildEntryCard(
  entry: AnnotatedEntry,
  entries: number,
  outlet: (id: string) => Outlet,
): Card {
  const isFirstWords = entry.headline.from === 'first-sentence';
  return {
    url: entryCardUrl(entry, entries),
    above: formatPrintedTime(entry),
    title: entry.headline.text,
    isFirstWords,
    below: isFirstWords ? 'No headline; first sentence shown' : '',
    marks: [toCardMark(outlet(entry.source.outlet))],
  };
}

function toCardMark({ name, mark }: Outlet): CardMark {
  return { name, path: buildOutletMarkPath(mark.shape), colour: hueColours[mark.hue] };
}
