import { createHash } from 'node:crypto';
import { listDaysWithEntries } from '@/lib/chronology/entry-indexes';
import { listDayParts } from '@/lib/chronology/split-day';
import type { FilterData } from '@/lib/filter/apply-filters';
import { buildDayRows, buildFrontPageRows } from '@/lib/filter/page-rows';
import type { Library } from '@/lib/schema/library';
import { dayPartUrl } from '@/lib/url/page-urls';

/** A file of filter rows: its URL from the root of the site, and its text. */
export type FilterRowsFile = { url: string; text: string };

/**
 * Returns the file with the filter rows of a page. It is beside the page and named after its content, so a
 * cached page never meets the rows of another build.
 * @param page the page's URL from the root of the site, with its last slash
 */
export function buildFilterRowsFile(page: string, data: FilterData): FilterRowsFile {
  const text = JSON.stringify(data);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { url: `${page}filter-rows.${hash}.json`, text };
}

/** Yields the file of filter rows of every page that can be filtered. */
export function* generateFilterRowsFiles(library: Library): Generator<FilterRowsFile> {
  const front = buildFrontPageRows(library);
  if (front !== null) yield buildFilterRowsFile('/', front);
  for (const day of listDaysWithEntries(library.entries)) {
    for (const { slug } of listDayParts(library.entries, day)) {
      const rows = buildDayRows(library, day, slug);
      if (rows !== null) yield buildFilterRowsFile(dayPartUrl(day, slug), rows);
    }
  }
}

/**
 * Returns the filter rows that a URL names; undefined if it names none. The hash in the URL is not
 * compared: this serves pages that were rendered a moment ago.
 */
export function buildFilterRowsText(library: Library, url: string): string | undefined {
  const page = /^(\/|\/(?<day>[^/]+)\/(?:(?<part>[^/]+)\/)?)filter-rows\.[0-9a-f]+\.json$/.exec(
    url,
  );
  if (page === null) return undefined;
  const { day, part } = page.groups ?? {};
  const rows =
    day === undefined ? buildFrontPageRows(library) : buildDayRows(library, day, part ?? null);
  return rows === null ? undefined : buildFilterRowsFile('/', rows).text;
}
