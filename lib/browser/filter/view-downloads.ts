import type { FilterResult } from '@/lib/filter/apply-filters';
import { isFiltered } from '@/lib/filter/filter';
import type { ExportedFile } from '@/lib/schema/exported-file';
import { createElement, findAll, readData } from '../dom';
import { FetchError, fetchJson, withFetchError } from '../fetch-file';
import type { Format } from './download-entries';

/**
 * Offers the matching entries as files, made in the browser from the page's own data file. Without a filter
 * it offers nothing, because the prebuilt files have the same entries.
 */
export function showDownloads(filtering: FilterResult): void {
  for (const place of findAll('[data-downloads]')) {
    place.replaceChildren(
      ...(isFiltered(filtering.filters)
        ? [createDownloads(filtering, readData(place, 'downloads'))]
        : []),
    );
  }
}

function createDownloads(filtering: FilterResult, from: string): HTMLElement {
  const message = createElement('span', { role: 'alert' });
  const createButton = (format: Format) => {
    const button = createElement('button', { type: 'button' }, format.toUpperCase());
    button.addEventListener('click', async () => {
      message.textContent = '';
      try {
        await fetchAndSave(filtering, from, format);
      } catch (error) {
        if (!(error instanceof FetchError)) throw error;
        message.textContent = ' The data could not load. Try again.';
      }
    });
    return button;
  };
  return createElement(
    'p',
    { class: 'view-downloads remark no-print' },
    'Download these entries as ',
    createButton('csv'),
    ' or ',
    createButton('json'),
    message,
  );
}

async function fetchAndSave(filtering: FilterResult, from: string, format: Format) {
  const { downloadEntries } = await withFetchError(import('./download-entries'));
  // Relative to the page, so it needs no base path.
  const file = await fetchJson<ExportedFile>(`${from}entries.json`);
  downloadEntries(file, filtering, format);
}
