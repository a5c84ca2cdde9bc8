import { isFiltered } from '@/lib/search/facets';
import { type OpenIndex, openIndex } from '@/lib/search/open-index';
import { countFirstShards } from '@/lib/search/run-search';
import {
  emptyRequest,
  formatSearchUrl,
  parseSearchUrl,
  type SearchRequest,
} from '@/lib/search/search-url';
import { countedEntries } from '@/lib/wording/counts-and-lists';
import { createElement, findById } from '../dom';
import { fetchPart } from './fetch-index-part';
import { answer, answerAtOnce, type Found } from './search-answer';
import { searchFilterControls } from './search-filters';
import { foundAtOnce, notFetched, searchFound } from './search-results';

/*
 * The search page at work. What is asked stands in the address, so that it can be shared, reloaded and
 * gone back to; letters typed replace it there, a filter is a step of its own.
 */

/** Entries shown at first, and more at each further step. */
const step = 10;
/** Milliseconds without a key before the address follows, and before the number found is told. */
const pause = 250;

const form = findById('search-form', HTMLFormElement);
const box = findById('search-box', HTMLInputElement);
const region = findById('search-found', HTMLElement);
const told = findById('search-message', HTMLElement);
const status = findById('search-status', HTMLElement);
const facets = findById('search-facets', HTMLElement);
const filters = searchFilterControls(facets);

let asked: SearchRequest = emptyRequest;
/** How much of the answer is wanted. */
let reach = { entries: step, olderShards: 0 };
/** Which question an answer belongs to: one that comes too late is dropped. */
let question = 0;
let index: Promise<OpenIndex> | null = null;
let addressTimer = 0;
let statusTimer = 0;

function opened(): Promise<OpenIndex> {
  index ??= openIndex(fetchPart).catch((error: unknown) => {
    index = null;
    throw error;
  });
  return index;
}

/** Asks anew. `how` says what becomes of the address. */
function ask(next: SearchRequest, how: 'typed' | 'step' | 'follow'): void {
  if (how === 'step') settleAddress();
  clearTimeout(addressTimer);
  addressTimer = 0;
  asked = next;
  reach = { entries: step, olderShards: 0 };
  if (how === 'step') window.history.pushState(null, '', addressOfAsked());
  if (how === 'typed') addressTimer = window.setTimeout(settleAddress, pause);
  if (how !== 'follow') told.replaceChildren();
  void run();
}

/** Puts what was typed last into the address at once, before the reader goes on from there. */
function settleAddress(): void {
  if (addressTimer === 0) return;
  clearTimeout(addressTimer);
  addressTimer = 0;
  window.history.replaceState(null, '', addressOfAsked());
}

function addressOfAsked(): string {
  return window.location.pathname + formatSearchUrl(asked);
}

async function run(): Promise<void> {
  question += 1;
  const own = question;
  const { entries, olderShards } = reach;
  if (asked.text.trim() === '' && !isFiltered(asked.filters)) {
    filters.show(asked, 'of-collection');
    region.hidden = true;
    arrange('nothing');
    tell('');
    // Fetched ahead; a failure shows when something is asked.
    opened().catch(() => undefined);
    return;
  }
  // Of an answer before this one the filters stay where they are.
  document.documentElement.dataset['searchState'] ??= 'some';
  try {
    const open = await opened();
    const first = entries > step ? null : await answerAtOnce(open, asked, entries);
    if (own === question && first) {
      filters.show(asked, 'counting');
      region.replaceChildren(...foundAtOnce(first));
      region.hidden = false;
      arrange('some');
    }
    const found = await answer(open, asked, entries, countFirstShards(open) + olderShards);
    if (own === question) show(found, open);
  } catch {
    if (own === question) fail();
  }
}

function show(found: Found, { manifest }: OpenIndex): void {
  filters.show(found.asked, found.result.counts);
  const already = region.querySelectorAll('li').length;
  const read = document.activeElement;
  const reading = read instanceof HTMLAnchorElement && region.contains(read) ? read.href : null;
  const wantsMore = reach.entries > step || reach.olderShards > 0;
  region.replaceChildren(
    ...searchFound(found, manifest, {
      onMore: () => widen({ ...reach, entries: reach.entries + step }),
      onOlder: () => widen({ ...reach, olderShards: reach.olderShards + 1 }),
    }),
  );
  region.hidden = false;
  arrange(found.result.hits.length === 0 ? 'none' : 'some');
  tell(countedEntries(found.result.hits.length));
  // An entry that was reached before all were counted keeps the focus.
  if (reading)
    linksOf(region)
      .find(({ href }) => href === reading)
      ?.focus();
  // Where the pressed button was, the first entry that is new takes its place.
  if (wantsMore) region.querySelectorAll<HTMLElement>('li h2 a')[already]?.focus();
}

function linksOf(part: HTMLElement): HTMLAnchorElement[] {
  return [...part.querySelectorAll('a')];
}

function widen(further: typeof reach): void {
  reach = further;
  void run();
}

function fail(): void {
  filters.show(asked, 'of-collection');
  region.replaceChildren(
    ...notFetched(() => {
      box.focus();
      void run();
    }),
  );
  region.hidden = false;
  arrange('some');
  tell('The search could not be made');
}

/**
 * Puts the filters where they are wanted: before anything is asked in plain sight, beside or above what was
 * found, and after the ways on where nothing was. The style sheet goes by the attribute.
 */
function arrange(what: 'nothing' | 'none' | 'some'): void {
  if (what === 'nothing') delete document.documentElement.dataset['searchState'];
  else document.documentElement.dataset['searchState'] = what;
  // What was found is moved, and not the filters: what has the focus among them keeps it.
  if (what === 'none') facets.before(region);
  else facets.after(region);
}

/** Told once no key was pressed for a while: short, and only then. */
function tell(words: string): void {
  clearTimeout(statusTimer);
  statusTimer = window.setTimeout(() => {
    status.textContent = words;
  }, pause * 2);
}

/** Asks what the address asks for, and names what of it is no filter. */
function follow(): void {
  const read = parseSearchUrl(window.location.search, filters.known);
  box.value = read.asked.text;
  ask(read.asked, 'follow');
  const ignored = read.ignored.map((value) => `“${value.slice(0, 60)}”`).join(', ');
  told.replaceChildren(
    ...(ignored === ''
      ? []
      : [
          createElement(
            'p',
            { class: 'remark mt-3' },
            `The address asks for ${ignored}, which is no filter here and was left out.`,
          ),
        ]),
  );
}

/** Links that stay on the page are followed without leaving it. */
function pressed(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const elsewhere =
    event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || elsewhere || link.pathname !== window.location.pathname) return;
  event.preventDefault();
  const { asked: next } = parseSearchUrl(link.search, filters.known);
  const focusGoes = region.contains(link);
  box.value = next.text;
  ask(next, 'step');
  if (focusGoes) box.focus();
}

box.addEventListener('input', () => ask({ ...asked, text: box.value }, 'typed'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask({ ...asked, text: box.value }, 'typed');
});
document.addEventListener('change', ({ target }) => {
  const chosen = filters.chosenIn(target, asked.filters);
  if (chosen) ask({ ...asked, filters: chosen }, 'step');
});
document.addEventListener('click', settleAddress, { capture: true });
region.addEventListener('click', pressed);
facets.addEventListener('click', pressed);
window.addEventListener('popstate', follow);

// Letters typed before this had come are asked for, not overwritten.
if (window.location.search === '' && box.value !== '') ask({ ...asked, text: box.value }, 'typed');
else follow();
