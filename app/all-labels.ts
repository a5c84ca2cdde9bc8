import { labelsOf } from '@/components/filters/labels';
import { catalogueOf } from '@/lib/chronology/catalogue-index';
import { memoise } from '@/lib/chronology/memoise';
import type { ValueLabels } from '@/lib/filter/describe-filters';
import { filterRow } from '@/lib/filter/filter-row';
import type { Library } from '@/lib/schema/library';

/** What the values of every facet in a whole collection are called; made once, however many pages ask. */
export const labelsOfAll: (library: Library) => ValueLabels = memoise((library: Library) =>
  labelsOf(catalogueOf(library), library.entries.map(filterRow)),
);
