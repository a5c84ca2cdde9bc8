import { labelsOf } from '@/components/filters/labels';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { memoised } from '@/lib/chronology/memoised';
import { filterRow } from '@/lib/filter/filter-row';
import type { ValueLabels } from '@/lib/filter/filter-sentence';
import type { Library } from '@/lib/schema/library';

/** What the values of every facet in a whole collection are called; made once, however many pages ask. */
export const labelsOfAll: (library: Library) => ValueLabels = memoised((library: Library) =>
  labelsOf(catalogueOf(library), library.entries.map(filterRow)),
);
