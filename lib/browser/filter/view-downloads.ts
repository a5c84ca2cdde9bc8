import type { FilterResult } from '@/lib/filter/apply-filters';
import { describeFilters } from '@/lib/filter/describe-filters';
import { facets, isFiltered } from '@/lib/filter/filter';
import type { ExportedFile } from '@/lib/schema/exported-file';
import { createElement, findAll } from '../dom';

const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;
type Format = keyof typeof types;

/**
 * Offers what the filters show, to take away: made in the browser from the page’s own data file, which is
 * fetched when it is asked for. Nothing where no filter is on: the prebuilt files hold the same.
 */
export function showDownloads(filtering: FilterResult): void {
  for (const place of findAll('[data-downloads]')) {
    place.replaceChildren(
      ...(isFiltered(filtering.filters)
        ? [downloads(filtering, place.dataset.downloads ?? '')]
        : []),
    );
  }
}

function downloads(filtering: FilterResult, from: string): HTMLElement {
  const failed = createElement('span', { role: 'alert' });
  const button = (format: Format) => {
    const made = createElement('button', { type: 'button' }, format.toUpperCase());
    made.addEventListener('click', async () => {
      failed.textContent = '';
      try {
        await take(filtering, from, format);
      } catch {
        failed.textContent = ' The data could not be fetched. Try again with a connection.';
      }
    });
    return made;
  };
  return createElement(
    'p',
    { class: 'view-downloads remark no-print' },
    'This view as ',
    button('csv'),
    ' or ',
    button('json'),
    failed,
  );
}

async function take({ filters, shown, labels }: FilterResult, from: string, format: Format) {
  const { filteredText } = await import('@/lib/export/data/filtered-file');
  // Beside the page, whatever folder the site is in.
  const response = await fetch(`${from}entries.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  const file: ExportedFile = await response.json();
  const words = describeFilters(shown, filters, labels, { days: true })
    .map((part) => (part.kind === 'value' ? part.label : part.text))
    .join('');
  const text = filteredText(file, { shown, filters, words }, format);
  const chosen = facets.flatMap((facet) => filters[facet]).join('-');
  save(text, `entries-${chosen.slice(0, 80)}.${format}`, types[format]);
}

function save(text: string, name: string, type: string) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
