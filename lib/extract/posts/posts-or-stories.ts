import { type HtmlLine, isSentence } from '../page/html-line';
import { listAncestors, readAttribute } from '../page/page-tree';
import type { Unit, UnitTime } from './unit';
import { hasText, leastWithText } from './unit-text';

/** Fewest repeated units of a live blog that nothing else shows to be one. */
export const fewestUnits = 3;
/** Fewest paragraphs of a post that has a page of its own. */
const fewestSentences = 2;
/** Most hours between most posts: stories that a page lists are further apart. */
const mostHours = { posts: 24, stories: 12 };

/** Returns whether units are posts: most have a text, a clock, and no link to another story as their headline. */
export function arePosts(
  units: readonly Unit[],
  lines: readonly HtmlLine[],
  isLive: boolean,
  url: string | null,
): boolean {
  const withText = units.filter((unit) => hasText(unit, lines));
  if (withText.length < units.length * leastWithText) return false;
  if (isLive) return true;
  const clocked = units.filter(
    ({ time }) => time !== null && (time.stamp === null || time.stamp.form !== 'none'),
  );
  if (units.filter((unit) => isReadersPost(unit, lines)).length * 2 > units.length) return false;
  const stories = units.filter((unit) => isOtherStory(unit, lines, url));
  const hours = findMedianHours(units);
  const areStories = stories.length * 2 >= units.length;
  // A list of other stories has a teaser of each, where posts with pages of their own have their whole text.
  const whole = units.filter((unit) => countSentences(unit, lines) >= fewestSentences);
  if (areStories && whole.length * 2 < units.length) return false;
  const most = areStories ? mostHours.stories : mostHours.posts;
  return (
    withText.length >= fewestUnits &&
    clocked.length * 2 > units.length &&
    (hours === null || hours <= most)
  );
}

/** Marks of a reader's post in a forum: its number, and what the forum says of its author. */
const ofReader =
  /^#\d{1,6}$|^(?:joined|posts|member since|registered|location|beiträge|registriert|messages|inscrit|mensajes)\s?:|^(?:re: .*\s)?(?:post )?by \S.{0,40} »/iu;

/** Returns whether a unit is a reader's post in a forum. */
function isReadersPost({ first, last }: Unit, lines: readonly HtmlLine[]): boolean {
  return lines.slice(first, last + 1).some(({ text }) => ofReader.test(text));
}

function countSentences({ first, last }: Unit, lines: readonly HtmlLine[]): number {
  return lines
    .slice(first, last + 1)
    .reduce((sum, { text, aside }) => sum + (aside === undefined && isSentence(text) ? 1 : 0), 0);
}

const minuteMilliseconds = 60_000;
const hourMilliseconds = 60 * minuteMilliseconds;
const dayMilliseconds = 24 * hourMilliseconds;

/** Returns the median of the hours between units that print or hold a whole time; null if too few do. */
function findMedianHours(units: readonly Unit[]): number | null {
  const instants = units.flatMap(({ time }) => {
    const instant = time === null ? null : toMilliseconds(time);
    return instant === null ? [] : [instant];
  });
  if (instants.length < fewestUnits) return null;
  const sorted = instants.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((instant, at) => instant - (sorted[at] ?? instant));
  return (gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0) / hourMilliseconds;
}

function toMilliseconds({ machine, stamp }: UnitTime): number | null {
  if (machine !== null) {
    const instant = Date.parse(machine.datetime);
    return Number.isNaN(instant) ? null : instant;
  }
  const date = stamp?.date ?? null;
  if (date === null) return stamp?.dayShift == null ? null : stamp.dayShift * dayMilliseconds;
  return (
    Date.UTC(date.year ?? 2000, date.month - 1, date.day) +
    (stamp?.clock?.minutes ?? 0) * minuteMilliseconds
  );
}

/** Returns whether the headline of a unit leads to another page. */
function isOtherStory(
  { first, last, headline }: Unit,
  lines: readonly HtmlLine[],
  url: string | null,
): boolean {
  const at =
    headline ?? lines.slice(first, last + 1).findIndex(({ isLink }) => isLink === true) + first;
  const line = at < first ? undefined : lines[at];
  if (line?.isLink !== true || line.node === undefined) return false;
  const href = listAncestors(line.node, 6)
    .map((element) => readAttribute(element, 'href'))
    .find((found) => found !== null);
  return href != null && !leadsToPage(href, url);
}

/** Returns whether a link leads to a place on the page itself, or below its address. */
function leadsToPage(href: string, url: string | null): boolean {
  if (href.startsWith('#')) return true;
  const own = toPath(url ?? '');
  return own.length > 1 && toPath(href).startsWith(own);
}

function toPath(url: string): string {
  const [address = ''] = url.split(/[?#]/u);
  return address.replace(/^https?:\/\/[^/]*/u, '').replace(/\/$/u, '');
}
