import { findDates } from '@/lib/parse/stamps/printed-dates';
import type { HtmlLine } from './html-line';
import { findScripts } from './html-scripts';

/** A day, a clock and their offset in ISO 8601. */
const iso =
  '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})';
const inJson = {
  Published: new RegExp(`"datePublished"\\s{0,3}:\\s{0,3}"(?<value>${iso})"`, 'u'),
  Updated: new RegExp(`"dateModified"\\s{0,3}:\\s{0,3}"(?<value>${iso})"`, 'u'),
} as const;
const meta = /<meta\b[^<>]{0,500}>/giu;
const names = {
  Published: /["'](?:article:published_time|datePublished|og:published_time)["']/iu,
  Updated: /["'](?:article:modified_time|dateModified|og:updated_time)["']/iu,
} as const;
const content = new RegExp(`\\bcontent=["'](?<value>${iso})["']`, 'iu');
/** Maximum number of characters of a line in which the date of a page is looked for. */
const maxDateLength = 300;
const inUtc = /(?:Z|[+-]00:?00)$/u;

/**
 * Adds the times from the metadata of a page to its lines, below the title, where pages print their times.
 * @param content the whole page
 */
export function addPageTimes(page: readonly HtmlLine[], content: string): HtmlLine[] {
  const title = page.findIndex(({ isTitle }) => isTitle) + 1;
  return page.length === 0
    ? []
    : [...page.slice(0, title), ...listPageTimes(content, page), ...page.slice(title)];
}

/**
 * Reads when a page was published and last changed from its metadata: Open Graph's `article:` properties, or
 * schema.org's `datePublished` of the first object that has one.
 * @param page the lines of the page. If one prints a whole date, a time in UTC is ignored: near midnight its
 *   day may differ from the newsroom's.
 * @returns lines as a page would print them, `Published: 2023-03-14T09:00:00+02:00`, with their line in the file
 */
function listPageTimes(html: string, page: readonly HtmlLine[]): HtmlLine[] {
  const isDated = page.some(({ text }) =>
    findDates(text.slice(0, maxDateLength)).some(({ date }) => date.year !== null),
  );
  return (['Published', 'Updated'] as const).flatMap((label) => {
    const found = readMeta(html, label) ?? readJson(html, label);
    return found === null || (isDated && inUtc.test(found.value))
      ? []
      : [{ text: `${label}: ${found.value}`, sourceLine: found.line, isTitle: false }];
  });
}

type Found = { value: string; line: number };

function readMeta(html: string, label: keyof typeof names): Found | null {
  for (const match of html.matchAll(meta)) {
    const value = names[label].test(match[0])
      ? content.exec(match[0])?.groups?.['value']
      : undefined;
    if (value !== undefined) return { value, line: findLineNumber(html, match.index) };
  }
  return null;
}

function readJson(html: string, label: keyof typeof inJson): Found | null {
  for (const { text, line } of findScripts(html, 'application/ld+json')) {
    const match = inJson[label].exec(text);
    const value = match?.groups?.['value'];
    if (match !== null && value !== undefined)
      return { value, line: line + findLineNumber(text, match.index) - 1 };
  }
  return null;
}

function findLineNumber(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
