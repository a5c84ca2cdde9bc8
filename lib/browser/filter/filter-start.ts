import type { FilterData } from '@/lib/filter/apply-filters';
import { filterPage } from './filter-page';
import { showDownloads } from './view-downloads';

/*
 * The script that filters, which a page fetches when a filter is reached for. What it filters by lies in a
 * file of its own, named by the script in the page that fetched this one: see
 * `lib/publish/deferred-start.ts`.
 */
const starter = document.querySelector<HTMLElement>('script[data-rows]');

async function start(): Promise<void> {
  const response = await fetch(starter?.dataset.rows ?? '');
  if (!response.ok) throw new Error(`${response.status}`);
  const data: FilterData = await response.json();
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => filterPage(data, showDownloads));
  } else filterPage(data, showDownloads);
}

start().catch(() => starter?.dispatchEvent(new Event('error')));
