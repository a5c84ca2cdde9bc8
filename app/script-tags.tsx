import { type Facet, facets } from '@/lib/filter/filter';
import { loadPageScripts } from '@/lib/load/load-page-scripts';
import type { PageScripts } from '@/lib/schema/page-scripts';
import { withBasePath } from '@/lib/url/base-path';

/*
 * The scripts of the pages, each written by the page that needs it. `data-keep` distinguishes them from the
 * framework's own, which are stripped from every page.
 */

/** Starts the reader settings: before anything is painted, so no page flashes in the wrong colours. */
export function SettingsStarter({ zones }: { zones: string }) {
  return <Starter name="settings" src="settings" data={{ zones }} />;
}

/**
 * Lazy-loads the filter script and its rows, after everything that can be filtered.
 * @param rows URL of the page's filter rows, from the root of the site
 */
export function FilterStarter({ rows, ofOneDay = false }: { rows: string; ofOneDay?: boolean }) {
  const keys = facets.filter((facet: Facet) => facet !== 'day' || !ofOneDay).join(' ');
  return <Starter name="filter" src="filter" data={{ rows: withBasePath(rows), keys }} />;
}

/** Lazy-loads the search script and the manifest of its index. */
export function SearchStarter() {
  return (
    <Starter
      name="search"
      src="search"
      data={{ index: withBasePath('/search/parts/manifest.json') }}
    />
  );
}

/** Opens the own page of an entry that is in another part of a long day. */
export function DayPartStarter() {
  return <Starter name="day-parts" />;
}

/** Loads a script that runs once the page is parsed. */
export function PageScript({ name }: { name: 'citing' | 'not-found' }) {
  return <script type="module" src={withBasePath(loadPageScripts().files[name])} data-keep="" />;
}

/** Loads the offline scripts, last in the body, so that they never delay the page. */
export function OfflineScript({ name }: { name: 'offline' | 'offline-page' }) {
  return <script defer src={withBasePath(loadPageScripts().files[name])} data-keep="" />;
}

/** An inline script; its text is the same on every page, so one hash in the policy allows it. */
function Starter({
  name,
  src,
  data = {},
}: {
  name: keyof PageScripts['starters'];
  src?: keyof PageScripts['files'];
  data?: Readonly<Record<string, string>>;
}) {
  const { files, starters } = loadPageScripts();
  const attributes = Object.entries({ ...(src && { src: withBasePath(files[src]) }), ...data });
  return (
    <script
      data-keep=""
      {...Object.fromEntries(attributes.map(([key, value]) => [`data-${key}`, value]))}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, as bundled
      dangerouslySetInnerHTML={{ __html: starters[name] }}
    />
  );
}
