import type { FilterResult } from '@/lib/filter/apply-filters';
import { isFiltered } from '@/lib/filter/filter';
import { createElement, findAll, readData } from '../dom';

/**
 * Hides the entries that do not match the filters, and sections without a visible entry. The entry that the
 * URL's fragment names stays visible, with a remark if it does not match.
 */
export function showEntries({ filters, shownIds, anchor }: FilterResult): void {
  for (const item of findAll('[data-entry]')) {
    const isMatch = shownIds.has(readData(item, 'entry'));
    const isLinked = item.id !== '' && item.id === anchor;
    item.hidden = !isMatch && !isLinked;
    item.querySelector(':scope > .why-shown')?.remove();
    if (isLinked && !isMatch) item.prepend(createLinkedRemark());
  }
  for (const section of findAll('[data-entries]')) {
    section.hidden = section.querySelector('[data-entry]:not([hidden])') === null;
  }
  // Hidden rather than removed, so it keeps its place in lists whose order the reader reversed.
  for (const part of findAll('[data-hide-when-filtered]')) part.hidden = isFiltered(filters);
}

function createLinkedRemark(): HTMLElement {
  return createElement(
    'p',
    { class: 'why-shown remark mb-2' },
    'You followed a link to this entry. It does not match your filters.',
  );
}
