import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readCandidate } from '@/lib/parse/posts/marker-candidates';
import { findOpeningAge, findStamps, type Stamp } from '@/lib/parse/stamps/find-stamps';
import { requireValue } from '@/lib/text/required';
import { type HtmlLine, isSentence } from './html-line';
import { listAncestors, readAttribute } from './page-tree';
import type { MachineTime } from './time-elements';

/** A post of a page: a repeated part of it with a time and a text. Lines are indexes, the last included. */
export type Unit = {
  first: number;
  last: number;
  /** Line with the time; null if the unit prints none. */
  time: UnitTime | null;
  /** Line of the headline; null if none is marked up as one. */
  headline: number | null;
  /** The element around it; null if posts follow each other without one. */
  element: Tree.Node | null;
};

export type UnitTime = {
  index: number;
  /** The time as printed: a clock, a date or an age; empty if the page prints none. */
  words: string;
  machine: MachineTime | null;
  stamp: Stamp | null;
};

/** A line that may hold the time of a post. */
type TimedLine = UnitTime & { place: string; node: Tree.Node };

/** Fewest repeated parts that make a page to be a live blog. */
export const fewestUnits = 3;
/** Share of the units that must have a text, and share of the page’s sentences that must be in them. */
const leastWithText = 0.6;
const leastShare = 0.5;
/** Number of words from which a line is a text, not a label. */
const fewestWords = 6;
/** Fewest paragraphs of a post that has a page of its own. */
const fewestSentences = 2;
/** Longest text beside a time on its line that is a label or a headline. */
const longestBeside = 300;
/** Longest line that is a time and its date. */
const longestTime = 60;
const maxAncestors = 12;
/** Most lines beside the time in its element, where posts have no element of their own. */
const mostBesideTime = 2;
/** Most hours between most posts: stories that a page lists are further apart. */
const mostHours = { posts: 24, stories: 12 };
/** Elements whose times are lengths, or tell when something takes place. */
const media =
  /(?:^|[\s_-])(?:duration|length|runtime|video|audio|player|podcast|playlist|countdown|schedule|programme?|epg|opening-hours|event-date|fixtures?|scores?)(?:$|[\s_-])/iu;
/** Containers of what readers write. */
const readers =
  /(?:^|[\s_-])(?:comments?|repl(?:y|ies)|disqus|respon(?:d|ses?)|kommentare?|reviews?|bewertung|messages?|thread|forum|reacties|commentaires?)(?:$|[\s_-])/iu;

/**
 * Finds the posts of a page as repeated units: elements of one kind that each hold a time and a text, or the lines
 * between times of one kind. Times of one kind have the same markup around them, and the same form.
 * @param fewest fewest units that are posts: `fewestUnits`, or fewer if something else shows a live blog
 * @returns no units if the page is no live blog: what repeats is short, is elsewhere, or links to other stories
 */
export function findUnits(lines: readonly HtmlLine[], fewest: number, url: string | null): Unit[] {
  const isLive = fewest < fewestUnits;
  const ranges = listRanges(lines);
  const groups = new Map<string, TimedLine[]>();
  for (const timed of listTimedLines(lines)) {
    const group = groups.get(timed.place);
    if (group === undefined) groups.set(timed.place, [timed]);
    else group.push(timed);
  }
  const sentences = lines.reduce((sum, line) => sum + countSentenceWords(line), 0);
  const [best] = [...groups.values()]
    .filter((group) => group.length >= fewest)
    .map((group) => {
      const units = toUnits(group, lines, ranges);
      return { units, words: countWords(units, lines), clocks: countClocks(group) };
    })
    .filter(
      ({ units, words }) =>
        isList(units, lines, isLive, url) && (isLive ? words > 0 : words >= sentences * leastShare),
    )
    // Pages print a time twice, as an age and as a clock: the clock is better.
    .sort((a, b) => b.words - a.words || b.clocks - a.clocks);
  return best?.units ?? [];
}

/** Makes units of elements that the page marks as posts; elements without lines are left out. */
export function findUnitsOfElements(
  lines: readonly HtmlLine[],
  elements: readonly Tree.Element[],
): Unit[] {
  const ranges = listRanges(lines);
  const timed = listTimedLines(lines);
  return elements.flatMap((element) => {
    const range = ranges.get(element);
    if (range === undefined) return [];
    const own = timed.find(
      ({ index, stamp, machine }) =>
        index >= range.first && index <= range.last && (machine !== null || stamp?.clock != null),
    );
    const time = own ?? findShortTime(lines, range);
    return [{ ...range, time, headline: findHeadline(lines, range), element }];
  });
}

/** Finds a short line with a clock, in whatever form: `May092024 21:06 (IST)`. */
function findShortTime(lines: readonly HtmlLine[], { first, last }: Range): UnitTime | null {
  for (let index = first; index <= last; index += 1) {
    const words = lines[index]?.text ?? '';
    const [stamp] = words.length > longestTime ? [] : findStamps(words);
    if (stamp?.clock != null) return { index, words, machine: null, stamp };
  }
  return null;
}

/** Lists the lines that show a time at their beginning, at their end or alone. */
function listTimedLines(lines: readonly HtmlLine[]): TimedLine[] {
  return lines.flatMap((line, index): TimedLine[] => {
    const { text, node, times = [] } = line;
    if (node === undefined || line.aside !== undefined || isNoPostTime(line)) return [];
    const machine = times.find(
      ({ isElsewhere, words }) => !isElsewhere && text.length - words.length <= longestBeside,
    );
    if (machine !== undefined) {
      const [stamp = null] = findStamps(machine.words);
      const { words, place } = machine;
      return [{ index, words, machine, stamp, place: `time ${place}`, node }];
    }
    const form = readPrintedForm(text);
    if (form === null) return [];
    const { name, words, stamp } = form;
    return [{ index, words, machine: null, stamp, place: `${name} ${describePlace(node)}`, node }];
  });
}

/** Reads a time at the edge of a line, and the name of its form; null if the line has none. */
function readPrintedForm(
  text: string,
): { name: string; words: string; stamp: Stamp | null } | null {
  const block = {
    text,
    plain: text,
    number: 1,
    column: 1,
    gap: 0,
    isPart: false,
    isRepaired: false,
  };
  for (const stamp of findStamps(text)) {
    const candidate = readCandidate(block, 0, stamp);
    // Four figures without a zone may be a year: `1947 – The years after the war`.
    if (candidate === null || (stamp.form === 'four-digit' && stamp.zone === null)) continue;
    const name = `${candidate.place} ${stamp.form === 'iso' ? 'iso' : 'clock'}`;
    return { name, words: text.slice(stamp.start, stamp.end), stamp };
  }
  const age = findOpeningAge(text);
  return age !== null && age.start === 0 && age.end === text.length
    ? { name: 'age', words: text, stamp: null }
    : null;
}

/** Describes where a node is: the names of the elements around it, and the class of the nearest. */
function describePlace(node: Tree.Node): string {
  const above = listAncestors(node, maxAncestors);
  const [nearest] = above;
  const names = nearest === undefined ? '' : (readAttribute(nearest, 'class') ?? '');
  return [names.replace(/[\d_-]+/gu, ''), ...above.map(({ tagName }) => tagName)].join(' ');
}

/** Returns whether a time is of something else than a post: of a comment, a video, an event, a programme. */
function isNoPostTime({ node }: HtmlLine): boolean {
  if (node === undefined) return true;
  return listAncestors(node).some((element) => {
    if (element.tagName === 'body' || element.tagName === 'html') return false;
    const names = `${readAttribute(element, 'class') ?? ''} ${readAttribute(element, 'id') ?? ''}`;
    return (
      readers.test(names) ||
      media.test(names) ||
      /Comment$/u.test(readAttribute(element, 'itemtype') ?? '')
    );
  });
}

type Range = { first: number; last: number };

/** Lists the lines in every element. */
function listRanges(lines: readonly HtmlLine[]): Map<Tree.Node, Range> {
  const ranges = new Map<Tree.Node, Range>();
  lines.forEach(({ node }, index) => {
    if (node === undefined) return;
    for (const element of listAncestors(node)) {
      const range = ranges.get(element);
      if (range === undefined) ranges.set(element, { first: index, last: index });
      else range.last = index;
    }
  });
  return ranges;
}

/** Makes units of the lines of one group: the elements around them, or the lines from each to the next. */
function toUnits(
  group: readonly TimedLine[],
  lines: readonly HtmlLine[],
  ranges: ReadonlyMap<Tree.Node, Range>,
): Unit[] {
  const counts = new Map<Tree.Node, number>();
  for (const { node } of group) {
    for (const element of listAncestors(node)) counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  const roots = group.map(({ node }) => {
    const above = listAncestors(node);
    const shared = above.findIndex((element) => (counts.get(element) ?? 0) > 1);
    return shared === -1 ? null : (above[shared - 1] ?? null);
  });
  const wrapped = group.map((timed, at): Unit | null => {
    const root = roots[at] ?? null;
    const range = root === null ? undefined : ranges.get(root);
    if (root === null || range === undefined) return null;
    return { ...range, time: timed, headline: findHeadline(lines, range), element: root };
  });
  const whole = wrapped.filter((unit): unit is Unit => unit !== null);
  const withText = whole.filter((unit) => hasText(unit, lines, true));
  if (withText.length >= group.length * leastWithText) return whole;
  // Beside a time that begins a post stands nothing but a headline: a picture with its time has a caption.
  const isAlone = whole.filter(({ first, last }) => last - first < mostBesideTime);
  return isAlone.length >= group.length * leastWithText
    ? toSpans(group, lines, ranges, counts)
    : [];
}

/** Makes units of the lines from each time to the next, in the element that holds all times. */
function toSpans(
  group: readonly TimedLine[],
  lines: readonly HtmlLine[],
  ranges: ReadonlyMap<Tree.Node, Range>,
  counts: ReadonlyMap<Tree.Node, number>,
): Unit[] {
  const [first] = group;
  if (first === undefined) return [];
  const around = listAncestors(first.node).find((element) => counts.get(element) === group.length);
  const end =
    around === undefined ? lines.length - 1 : (ranges.get(around)?.last ?? lines.length - 1);
  const above = group.map(({ index }, at) => {
    const least = at === 0 ? 0 : (group[at - 1]?.index ?? 0) + 1;
    return isHeading(lines[index - 1]) && index - 1 >= least ? index - 1 : index;
  });
  // A heading belongs to the time below it only if most times have one above, and none below.
  const headed = above.filter((index, at) => index !== group[at]?.index).length;
  const headedBelow = group.filter(({ index }) => isHeading(lines[index + 1])).length;
  const isHeaded = headed * 2 > group.length && headedBelow * 2 < group.length;
  const starts = group.map(({ index }, at) => (isHeaded ? (above[at] ?? index) : index));
  return group.map((timed, at) => {
    const range = {
      first: requireValue(starts[at], 'Every time begins a unit.'),
      last: (starts[at + 1] ?? end + 1) - 1,
    };
    return { ...range, time: timed, headline: findHeadline(lines, range), element: null };
  });
}

function isHeading(line: HtmlLine | undefined): boolean {
  return line?.node !== undefined && line.isTitle === false && isInHeading(line.node);
}

function isInHeading(node: Tree.Node): boolean {
  return listAncestors(node, 5).some(({ tagName }) => /^h[1-6]$/u.test(tagName));
}

/** Finds the first heading of a unit. */
export function findHeadline(lines: readonly HtmlLine[], { first, last }: Range): number | null {
  for (let index = first; index <= last; index += 1) {
    const line = lines[index];
    if (line?.node !== undefined && line.aside === undefined && isInHeading(line.node))
      return index;
  }
  return null;
}

/**
 * Returns whether a unit has a text.
 * @param isWhole true if words beside the time count only as a sentence: a headline alone is not the whole post
 */
function hasText(
  { first, last, time }: Unit,
  lines: readonly HtmlLine[],
  isWhole = false,
): boolean {
  for (let index = first; index <= last; index += 1) {
    const line = lines[index];
    if (line === undefined || line.aside !== undefined || line.isLink === true) continue;
    const isTimed = index === time?.index;
    const own = isTimed ? removeTime(line.text, time) : line.text;
    if (isTimed && isWhole ? isSentence(own) : isText(own)) return true;
  }
  return false;
}

function removeTime(text: string, { words }: UnitTime): string {
  return text.replace(words, ' ').trim();
}

/** Returns whether a line is more than a label: some words, or as much in a script without blanks. */
function isText(text: string): boolean {
  return (
    text.split(/\s+/u).length >= fewestWords ||
    (!/\s/u.test(text) && text.length > 25 && /\p{Lo}/u.test(text))
  );
}

function countSentenceWords(line: HtmlLine): number {
  return line.aside === undefined && line.isLink !== true && isSentence(line.text)
    ? line.text.length
    : 0;
}

function countWords(units: readonly Unit[], lines: readonly HtmlLine[]): number {
  return units.reduce(
    (sum, { first, last }) =>
      lines.slice(first, last + 1).reduce((part, line) => part + countSentenceWords(line), sum),
    0,
  );
}

function countClocks(group: readonly TimedLine[]): number {
  return group.filter(({ stamp }) => stamp?.clock != null).length;
}

/** Returns whether units are posts: most have a text, a clock, and no link to another story as their headline. */
function isList(
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

/** Returns the median of the hours between units that print or hold a whole time; null if too few do. */
function findMedianHours(units: readonly Unit[]): number | null {
  const instants = units.flatMap(({ time }) => {
    const instant = time === null ? null : toMilliseconds(time);
    return instant === null ? [] : [instant];
  });
  if (instants.length < fewestUnits) return null;
  const sorted = instants.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((instant, at) => instant - (sorted[at] ?? instant));
  return (gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0) / 3_600_000;
}

function toMilliseconds({ machine, stamp }: UnitTime): number | null {
  if (machine !== null) {
    const instant = Date.parse(machine.datetime);
    return Number.isNaN(instant) ? null : instant;
  }
  const date = stamp?.date ?? null;
  if (date === null) return stamp?.dayShift == null ? null : stamp.dayShift * 86_400_000;
  return (
    Date.UTC(date.year ?? 2000, date.month - 1, date.day) + (stamp?.clock?.minutes ?? 0) * 60_000
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
export function leadsToPage(href: string, url: string | null): boolean {
  if (href.startsWith('#')) return true;
  const own = toPath(url ?? '');
  return own.length > 1 && toPath(href).startsWith(own);
}

function toPath(url: string): string {
  const [address = ''] = url.split(/[?#]/u);
  return address.replace(/^https?:\/\/[^/]*/u, '').replace(/\/$/u, '');
}
