import type { ExportedFile } from '@/lib/schema/exported-file';
import { findNearestSlugs } from '@/lib/search/nearest-slugs';
import { basePath, withBasePath } from '@/lib/url/base-path';
import {
  extractSearchWords,
  findNearestDay,
  findNearestSlug,
  parseRequestedPath,
} from '@/lib/url/parse-requested-path';
import { type Content, createElement, findAll, findById } from '../dom';
import { FetchError, fetchFile, fetchJson, withFetchError } from '../fetch-file';

/** Characters of a requested path that are shown. */
const maxShownLength = 120;

/**
 * Suggests the day, entry or list closest to a path without a page. The page works without it: it offers
 * every day.
 * @param pathname path of the URL, with the base path
 */
export async function startNotFound(pathname: string): Promise<void> {
  const path = pathname.slice(basePath.length);
  if (path.startsWith('/404')) return;
  const requested = parseRequestedPath(path);
  if (requested.kind === 'day') {
    const exact = cloneLink(`/${requested.day}/`) ?? cloneLink(`/${requested.day.slice(0, 7)}/`);
    const day = exact ?? cloneLink(`/${findNearestDay(requested.day, listLinkedDays())}/`);
    show(path, day === null ? [] : [day]);
    const entry = exact && (await toNullIfMissing(findClosestEntry(requested.day, requested.slug)));
    if (day !== null && entry) show(path, [entry, ' (', day, ')']);
    return;
  }
  const list = requested.kind === 'list' ? cloneLink(`/${requested.section}/`) : null;
  const search = createSearchLink(extractSearchWords(path));
  show(path, [list], search);
  if (list === null || requested.kind !== 'list' || requested.slug === '') return;
  const names = await toNullIfMissing(findClosestNames(requested.section, requested.slug));
  if (names === null || names.length === 0) return;
  const alternatives = names.flatMap((name, index) => (index === 0 ? [name] : [' or ', name]));
  show(path, [...alternatives, ' (', list, ')'], search);
}

/** Shows the requested path and suggestions. */
function show(
  path: string,
  suggestions: readonly Content[],
  search: HTMLAnchorElement | null = null,
): void {
  const shownPath = path.length > maxShownLength ? `${path.slice(0, maxShownLength)}…` : path;
  const found = suggestions.filter((part) => part !== null);
  const message = findById('requested-path', HTMLElement);
  message.replaceChildren('No page at ', createElement('code', {}, shownPath), '. ');
  if (found.length > 0) message.append('Did you mean ', ...found, '? ');
  if (search !== null) message.append(search, '.');
  message.hidden = false;
}

/** Returns the result, or null if its file cannot be fetched: the first suggestions then stay. */
async function toNullIfMissing<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof FetchError) return null;
    throw error;
  }
}

/** Returns the days that the page links to. */
function listLinkedDays(): string[] {
  return findAll('main a[href]').flatMap(
    (link) => /\/(\d{4}-\d\d-\d\d)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );
}

function createSearchLink(words: string): HTMLAnchorElement | null {
  if (words === '') return null;
  const query = new URLSearchParams({ q: words });
  return createElement('a', { href: withBasePath(`/search/?${query}`) }, `Search for “${words}”`);
}

/** Returns a link with the text of the page's own link to a URL; null if the page has none. */
function cloneLink(url: string): HTMLAnchorElement | null {
  // The last one is in the strip of days, which names the day; those above it are examples.
  const link = findAll(`a[href="${CSS.escape(withBasePath(url))}"]`).at(-1);
  const text = link?.querySelector<HTMLElement>('[title]')?.title ?? link?.textContent;
  return text ? createElement('a', { href: withBasePath(url) }, text) : null;
}

/** Returns links to the pages of a list whose names are closest to a slug. */
async function findClosestNames(section: string, slug: string): Promise<HTMLAnchorElement[]> {
  const listUrl = withBasePath(`/${section}/`);
  const markup = await withFetchError((await fetchFile(listUrl)).text());
  const list = new DOMParser().parseFromString(markup, 'text/html');
  const names = new Map(
    [...list.querySelectorAll(`main a[href^="${CSS.escape(listUrl)}"]`)].map((link) => [
      link.getAttribute('href')?.split('/').at(-2) ?? '',
      link.textContent.trim(),
    ]),
  );
  return findNearestSlugs(slug, [...names.keys()]).map((closest) =>
    createElement('a', { href: `${listUrl}${closest}/` }, names.get(closest) ?? closest),
  );
}

/** Returns a link to the entry of a day whose slug is closest; null if none is close. */
async function findClosestEntry(day: string, slug: string): Promise<HTMLAnchorElement | null> {
  if (slug === '') return null;
  const { entries } = await fetchJson<ExportedFile>(withBasePath(`/${day}/entries.json`));
  const closest = findNearestSlug(
    slug,
    entries.map(({ id }) => id.slice(day.length + 1)),
  );
  const entry = entries.find(({ id }) => id === `${day}-${closest}`);
  if (entry === undefined) return null;
  const clock = entry.time.clock === null ? '' : `${entry.time.clock}, `;
  const text = `${clock}${entry.source.outlet.name}: ${entry.headline.text}`;
  return createElement('a', { href: withBasePath(`/${day}/${closest}/`) }, text);
}
