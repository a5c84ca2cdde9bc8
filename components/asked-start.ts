import { nearestSlug, readAsked } from '@/lib/chronology/asked-address';
import { basePath, inSite } from '@/lib/chronology/base-path';
import type { ExportedFile } from '@/lib/schema/exported-file';
import { allOf, type Content, element, elementOfPage } from './page-element';

/*
 * Where there is no page: says what was asked for, and leads to the day, the entry or the list nearest to
 * it. The page does without, and offers every day.
 */

/** Characters of an address that are repeated: one may be made to be long. */
const longest = 120;

const told = elementOfPage('asked', HTMLElement);
const path = window.location.pathname.slice(basePath.length);

async function start(): Promise<void> {
  if (path.startsWith('/404')) return;
  const asked = readAsked(path);
  if (asked.kind === 'day') {
    const day = linkTo(`/${asked.day}/`) ?? linkTo(`/${asked.day.slice(0, 7)}/`);
    say(day === null ? [] : [day]);
    const entry = day === null ? null : await entryNear(asked.day, asked.slug);
    if (day !== null && entry !== null) say([entry, ', of ', day]);
  } else {
    say(asked.kind === 'list' ? [linkTo(`/${asked.section}/`)] : []);
  }
}

function say(nearest: readonly Content[]): void {
  const shown = path.length > longest ? `${path.slice(0, longest)}…` : path;
  told.replaceChildren('You asked for ', element('code', {}, shown), '. ');
  if (nearest.length > 0) told.append('Nearest to it: ', ...nearest.filter(isThere), '.');
  told.hidden = false;
}

function isThere(content: Content): content is Exclude<Content, null> {
  return content !== null;
}

/** A link like one that the page has; null where it has none. */
function linkTo(address: string): HTMLAnchorElement | null {
  const [known] = allOf(`a[href="${CSS.escape(inSite(address))}"]`);
  const words = known?.querySelector<HTMLElement>('[title]')?.title ?? known?.textContent;
  return words ? element('a', { href: inSite(address) }, words) : null;
}

async function entryNear(day: string, slug: string): Promise<HTMLAnchorElement | null> {
  if (slug === '') return null;
  try {
    const response = await fetch(inSite(`/${day}/entries.json`));
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
    return element('a', { href: inSite(`/${day}/${near}/`) }, words);
  } catch {
    return null; // Without the day’s data the day itself is near enough.
  }
}

void start();
