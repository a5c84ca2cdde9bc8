import type { FacetCounts } from '@/lib/search/count-facets';
import { type SearchFacet, type SearchFilters, searchFacets } from '@/lib/search/facets';
import type { KnownFilters, SearchRequest } from '@/lib/search/search-url';
import { readData } from '../dom';
import { searchUrl } from './search-results';

type Value = { facet: SearchFacet; value: string; control: HTMLAnchorElement | HTMLOptionElement };

/** The filters of the search page. */
export type SearchFilterControls = {
  known: KnownFilters;
  /** Returns the filters after a change of a select box; null for any other element. */
  chosenIn: (box: EventTarget | null, filters: SearchFilters) => SearchFilters | null;
  /** Updates counts and URLs for a search. */
  show: (requested: SearchRequest, counts: ShownCounts) => void;
};

/** The counts of an answer, those of the whole collection, or none while entries are being counted. */
export type ShownCounts = FacetCounts | 'of-collection' | 'counting';

/** Finds the filters in a section of the page, with the counts that were rendered. */
export function findSearchFilterControls(section: HTMLElement): SearchFilterControls {
  const values = [...section.querySelectorAll<HTMLElement>('[data-facet]')].flatMap(listValues);
  const written = new Map(values.map(({ control }) => [control, readShownCount(control)]));
  return {
    known: {
      topic: listValueIds(values, 'topic'),
      outlet: listValueIds(values, 'outlet'),
      day: listValueIds(values, 'day'),
    },
    chosenIn: (box, filters) => {
      if (!(box instanceof HTMLSelectElement)) return null;
      const facet = searchFacets.find((known) => known === box.dataset['facet']);
      return facet ? { ...filters, [facet]: box.value === '' ? [] : [box.value] } : null;
    },
    show: (requested, counts) => {
      for (const { facet, value, control } of values) {
        const number =
          typeof counts === 'object'
            ? (counts[facet].get(value) ?? 0)
            : counts === 'counting'
              ? null
              : (written.get(control) ?? 0);
        showValue(control, number, requested.filters[facet].includes(value));
        if (control instanceof HTMLAnchorElement) {
          const filters = toggleValue(requested.filters, facet, value);
          control.href = searchUrl({ text: requested.text, filters });
        }
      }
    },
  };
}

function listValues(control: HTMLElement): Value[] {
  const facet = searchFacets.find((known) => known === control.dataset['facet']);
  if (!facet) return [];
  if (control instanceof HTMLSelectElement) {
    return [...control.options].flatMap((option) =>
      option.value === '' ? [] : [{ facet, value: option.value, control: option }],
    );
  }
  if (!(control instanceof HTMLAnchorElement)) return [];
  return [{ facet, value: readData(control, 'value'), control }];
}

function listValueIds(values: readonly Value[], facet: SearchFacet): string[] {
  return values.flatMap((value) => (value.facet === facet ? [value.value] : []));
}

/** Chooses a value of a facet in place of another, or removes it if it is chosen. */
function toggleValue(filters: SearchFilters, facet: SearchFacet, value: string): SearchFilters {
  return { ...filters, [facet]: filters[facet].includes(value) ? [] : [value] };
}

function readShownCount(control: Value['control']): number {
  return Number(/([\d,]+)\D*$/.exec(control.textContent)?.[1]?.replaceAll(',', '') ?? 0);
}

/** Shows a value with its count. One that matches nothing is dimmed rather than removed. */
function showValue(control: Value['control'], number: number | null, isOn: boolean): void {
  const shown = number?.toLocaleString('en-GB') ?? '…';
  if (control instanceof HTMLOptionElement) {
    control.textContent = `${control.dataset['label'] ?? control.value} (${shown})`;
    control.selected = isOn;
    return;
  }
  control.classList.toggle('zero', number === 0 && !isOn);
  if (isOn) control.setAttribute('aria-current', 'true');
  else control.removeAttribute('aria-current');
  const small = control.querySelector('small');
  if (small) small.textContent = shown;
}
