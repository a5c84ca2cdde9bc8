import type { FilterResult } from '@/lib/filter/apply-filters';
import { isFiltered } from '@/lib/filter/filter';
import { createElement, findAll } from '../dom';

/**
 * Hides the entries that the filters do not let through, and sections that are left without one. The entry
 * that the address points at is always there, and says so where the filters would hide it.
 */
export function showEntries({ filters, shownIds, anchor }: FilterResult): void {
  for (const item of findAll('[data-entry]')) {
    const passes = shownIds.has(item.dataset.entry ?? '');
    const isLinked = item.id !== '' && item.id === anchor;
    item.hidden = !passes && !isLinked;
    item.querySelector(':scope > .why-shown')?.remove();
    if (isLinked && !passes) item.prepend(whyShown());
  }
  for (const section of findAll('[data-entries]')) {
    section.hidden = section.querySelector('[data-entry]:not([hidden])') === null;
  }
  // Hidden, not taken out: it keeps its place among lists that a reader may have turned.
  for (const part of findAll('[data-hide-when-filtered]')) part.hidden = isFiltered(filters);
}

function whyShown(): HTMLElement {
  return createElement(
    'p',
    { class: 'why-shown remark mb-2' },
    'Shown because it is linked to: it is not among the entries chosen by the filters.',
  );
}
