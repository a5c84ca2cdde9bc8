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
import { formatEntryCount } from '@/lib/wording/counts-and-lists';
import { type Content, createElement, findAll } from '../dom';
import { linkToFilters } from './show-facets';

/** Describes in a sentence what is shown, with a link to remove each filter. */
export function showSentence(filtering: FilterResult): void {
  const hasFilters = isFiltered(filtering.filters);
  for (const place of findAll('[data-sentence]')) {
    place.replaceChildren(
      ...(hasFilters ? [createSentence(filtering, place.dataset.sentence === 'days')] : []),
      ...(filtering.unknown.length > 0 ? [createUnknownValues(filtering, hasFilters)] : []),
    );
  }
  // Announced by itself, because the sentence with its links is long to listen to.
  for (const status of findAll('[data-match-count]')) {
    status.textContent = hasFilters ? formatEntryCount(filtering.shown.length) : '';
  }
  // Shown beside the link back to the filters, where the sentence is out of view.
  const activeCount = facets.reduce((sum, facet) => sum + filtering.filters[facet].length, 0);
  for (const place of findAll('[data-filter-count]'))
    place.textContent = hasFilters ? `\u00a0(${activeCount})` : '';
}

function createSentence(
  { shown, filters, labels, rows }: FilterResult,
  days: boolean,
): HTMLElement {
  const parts = describeFilters(shown, filters, labels, { days }).map((part): Content => {
    if (part.kind === 'count') return createElement('b', {}, part.text);
    if (part.kind === 'text') return part.text;
    return createFilterChoice(
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
    createFilterChoice(noFilters, `Clear filters (${rows.length})`),
  );
}

function createFilterChoice(filters: Filters, ...content: readonly Content[]): HTMLElement {
  const link = createElement('a', {}, ...content);
  linkToFilters(link, serialiseFilters(filters));
  return link;
}

function createUnknownValues({ unknown, rows }: FilterResult, hasFilters: boolean): HTMLElement {
  const values = unknown.map((value) => `“${value}”`).join(', ');
  const which = unknown.length === 1 ? 'which is' : 'which are';
  return createElement(
    'p',
    { class: 'state mt-3' },
    `This link ${hasFilters ? 'also ' : ''}asks for ${values}, ${which} not in this collection.`,
    hasFilters ? null : ` Showing all ${rows.length} entries.`,
  );
}
