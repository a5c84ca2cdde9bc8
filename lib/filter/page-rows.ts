import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { memoise } from '@/lib/chronology/memoise';
import { maxEntriesPerListPage } from '@/lib/chronology/months';
import { listDayParts } from '@/lib/chronology/split-day';
import type { Day } from '@/lib/schema/day';
import type { Library } from '@/lib/schema/library';
import type { FilterData } from './apply-filters';
import { toFilterRow } from './filter-row';
import { buildValueLabels } from './value-labels';

/** Labels of every facet value in a collection, made once for all of its pages. */
const buildAllLabels = memoise((library: Library) =>
  buildValueLabels(buildCatalogue(library), library.entries.map(toFilterRow)),
);

/** Returns the filter rows of the front page; null if it is too long to be filtered in place. */
export const buildFrontPageRows: (library: Library) => FilterData | null = memoise((library) =>
  library.entries.length > maxEntriesPerListPage
    ? null
    : {
        rows: library.entries.map(toFilterRow),
        labels: buildAllLabels(library),
        ofOneDay: false,
      },
);

/**
 * Returns the filter rows of a day, or of one part of a long day; null if there are no entries.
 * @param part the part's slug; null for the first part
 */
export function buildDayRows(library: Library, day: Day, part: string | null): FilterData | null {
  const entries =
    listDayParts(library.entries, day).find(({ slug }) => slug === part)?.entries ?? [];
  return entries.length === 0
    ? null
    : { rows: entries.map(toFilterRow), labels: buildAllLabels(library), ofOneDay: true };
}
