import type { FilterResult } from '@/lib/filter/apply-filters';
import { describeFilters } from '@/lib/filter/describe-filters';
import {
  type Filters,
  facets,
  isFiltered,
  noFilters,
  serialiseFilters,
  toggleFilter,
} from '@/lib/filter/filter';
import { countedEntries } from '@/lib/wording/counts-and-lists';
import { type Content, createElement, findAll } from '../dom';
import { leadTo } from './show-facets';

/** Says in a sentence what is shown; each filter in it can be taken away. */
export function showSentence(filtering: FilterResult): void {
  const filtered = isFiltered(filtering.filters);
  for (const place of findAll('[data-sentence]')) {
    place.replaceChildren(
      ...(filtered ? [sentence(filtering, place.dataset.sentence === 'days')] : []),
      ...(filtering.unknown.length > 0 ? [unknownValues(filtering, filtered)] : []),
    );
  }
  // Announced by itself: the sentence with its links would be long to listen to.
  for (const status of findAll('[data-match-count]')) {
    status.textContent = filtered ? countedEntries(filtering.shown.length) : '';
  }
  // Where the sentence is out of sight, beside the way back to the filters.
  const on = facets.reduce((sum, facet) => sum + filtering.filters[facet].length, 0);
  for (const place of findAll('[data-filter-count]'))
    place.textContent = filtered ? `\u00a0(${on})` : '';
}

function sentence({ shown, filters, labels, rows }: FilterResult, days: boolean): HTMLElement {
  const parts = describeFilters(shown, filters, labels, { days }).map((part): Content => {
    if (part.kind === 'count') return createElement('b', {}, part.text);
    if (part.kind === 'text') return part.text;
    return choice(
      toggleFilter(filters, part.facet, part.value),
      part.label,
      createElement('span', { class: 'sr-only' }, ' (remove this filter)'),
      createElement('span', { 'aria-hidden': 'true' }, '\u00a0×'),
    );
  });
  return createElement(
    'p',
    { class: 'state mt-3' },
    ...parts,
    '. ',
    choice(noFilters, `Show all ${rows.length}`),
  );
}

function choice(filters: Filters, ...content: readonly Content[]): HTMLElement {
  const link = createElement('a', {}, ...content);
  leadTo(link, serialiseFilters(filters));
  return link;
}

function unknownValues({ unknown, rows }: FilterResult, filtered: boolean): HTMLElement {
  const values = unknown.map((value) => `“${value}”`).join(', ');
  return createElement(
    'p',
    { class: 'state mt-3' },
    `The address ${filtered ? 'also ' : ''}asks for ${values}, of which nothing is held here`,
    filtered ? '.' : `; all ${rows.length} entries are shown.`,
  );
}
