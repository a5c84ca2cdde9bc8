import type { ExportedFile } from '@/lib/schema/exported-file';
import { findNearestSlugs } from '@/lib/search/nearest-slugs';
import { basePath, withBasePath } from '@/lib/url/base-path';
import {
  nearestDay,
  nearestSlug,
  parseRequestedPath,
  searchWordsIn,
} from '@/lib/url/parse-requested-path';
import { type Content, createElement, findAll, findById } from '../dom';

/*
 * Where there is no page: says what was asked for, and leads to the day, the entry or the list nearest to
 * it. The page does without, and offers every day.
 */

/** Characters of an address that are repeated: one may be made to be long. */
const longest = 120;

const told = findById('requested-path', HTMLElement);
const path = window.location.pathname.slice(basePath.length);

async function start(): Promise<void> {
  if (path.startsWith('/404')) return;
  const asked = parseRequestedPath(path);
  if (asked.kind === 'day') {
    const own = linkTo(`/${asked.day}/`) ?? linkTo(`/${asked.day.slice(0, 7)}/`);
    const day = own ?? linkTo(`/${nearestDay(asked.day, heldDays())}/`);
    say(day === null ? [] : [day]);
    const entry = own === null ? null : await entryNear(asked.day, asked.slug);
    if (day !== null && entry !== null) say([entry, ', of ', day]);
    return;
  }
  const list = asked.kind === 'list' ? linkTo(`/${asked.section}/`) : null;
  const search = searchFor(searchWordsIn(path));
  say([list], search);
  if (asked.kind !== 'list' || asked.slug === '') return;
  const near = await namesNear(asked.section, asked.slug);
  if (near.length > 0) say([...near.flatMap((name) => [name, ', ']), 'of ', list], search);
}

function say(nearest: readonly Content[], search: HTMLAnchorElement | null = null): void {
  const shown = path.length > longest ? `${path.slice(0, longest)}…` : path;
  const there = nearest.filter(isThere);
  told.replaceChildren('You asked for ', createElement('code', {}, shown), '. ');
  if (there.length > 0) told.append('Nearest to it: ', ...there, '. ');
  if (search !== null) told.append('Or ', search, '.');
  told.hidden = false;
}

/** The days that the page leads to. */
function heldDays(): string[] {
  return findAll('main a[href]').flatMap(
    (link) => /\/(\d{4}-\d\d-\d\d)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );
}

function searchFor(words: string): HTMLAnchorElement | null {
  if (words === '') return null;
  const query = new URLSearchParams({ q: words });
  return createElement('a', { href: withBasePath(`/search/?${query}`) }, `search for “${words}”`);
}

/** Links of a list’s page to what comes nearest to a name that it does not have. */
async function namesNear(section: string, slug: string): Promise<HTMLAnchorElement[]> {
  try {
    const response = await fetch(withBasePath(`/${section}/`));
    if (!response.ok) return [];
    const list = new DOMParser().parseFromString(await response.text(), 'text/html');
    const words = new Map(
      [...list.querySelectorAll(`main a[href^="${CSS.escape(withBasePath(`/${section}/`))}"]`)].map(
        (link) => [link.getAttribute('href')?.split('/').at(-2) ?? '', link.textContent.trim()],
      ),
    );
    return findNearestSlugs(slug, [...words.keys()]).map((near) =>
      createElement('a', { href: withBasePath(`/${section}/${near}/`) }, words.get(near) ?? near),
    );
  } catch {
    return []; // Without the list’s page the way to it is near enough.
  }
}

function isThere(content: Content): content is Exclude<Content, null> {
  return content !== null;
}

/** A link like one that the page has; null where it has none. */
function linkTo(address: string): HTMLAnchorElement | null {
  // The last is that of the strip of days, which says what it is; one above it is an example.
  const known = findAll(`a[href="${CSS.escape(withBasePath(address))}"]`).at(-1);
  const words = known?.querySelector<HTMLElement>('[title]')?.title ?? known?.textContent;
  return words ? createElement('a', { href: withBasePath(address) }, words) : null;
}

async function entryNear(day: string, slug: string): Promise<HTMLAnchorElement | null> {
  if (slug === '') return null;
  try {
    const response = await fetch(withBasePath(`/${day}/entries.json`));
    if (!response.ok) return null;
    const { entries }: ExportedFile = await response.json();
    const near = nearestSlug(
      slug,
      entries.map(({ id }) => id.slice(day.length + 1)),
    );
    const entry = entries.find(({ id }) => id === `${day}-${near}`);
    if (entry === undefined) return null;
    const when = entry.time.clock === null ? '' : `${entry.time.clock}, `;
    const words = `${when}${entry.source.outlet.name}: ${entry.headline.text}`;
    return createElement('a', { href: withBasePath(`/${day}/${near}/`) }, words);
  } catch {
    return null; // Without the day’s data the day itself is near enough.
  }
}

void start();
