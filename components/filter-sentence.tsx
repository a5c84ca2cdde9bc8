'use client';

import { isFiltered, noFilters, toggleFilter } from '@/lib/chronology/filter';
import { filterSentence } from '@/lib/chronology/filter-sentence';
import { countedEntries } from '@/lib/chronology/words';
import { FilterLink } from './filter-link';
import { useFiltering } from './filter-provider';

/** Says in a sentence what is shown; each filter in it can be taken away. */
export function FilterSentence({ days }: { days: boolean }) {
  const { filters, shown, rows, labels, unknown } = useFiltering();
  const filtered = isFiltered(filters);
  return (
    <>
      {/* Announced by itself: the sentence with its links would be long to listen to. */}
      <p role="status" className="sr-only">
        {filtered && countedEntries(shown.length)}
      </p>
      {filtered && (
        <p className="state mt-3">
          {filterSentence(shown, filters, labels, { days }).map((part) => {
            if (part.kind === 'count') return <b key="count">{part.text}</b>;
            if (part.kind === 'text') return part.text;
            return (
              <FilterLink
                key={part.facet + part.value}
                filters={toggleFilter(filters, part.facet, part.value)}
              >
                {part.label}
                <span className="sr-only"> (remove this filter)</span>
                <span aria-hidden="true"> ×</span>
              </FilterLink>
            );
          })}
          {'. '}
          <FilterLink filters={noFilters}>Show all {rows.length}</FilterLink>
        </p>
      )}
      {unknown.length > 0 && (
        <p className="state mt-3">
          The address {filtered && 'also '}asks for{' '}
          {unknown.map((value) => `“${value}”`).join(', ')}, of which nothing is held here
          {filtered ? '.' : `; all ${rows.length} entries are shown.`}
        </p>
      )}
    </>
  );
}
