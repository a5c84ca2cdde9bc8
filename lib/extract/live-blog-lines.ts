import type { GivenPost, GivenRoles } from '@/lib/parse/layout/given-layout';
import { type HtmlLine, isSentence } from './html-line';
import type { LiveBlog, Update } from './json-ld';

/** The lines of a live blog, and their roles by 1-based index. */
export type LiveBlogLines = { texts: string[]; roles: GivenRoles };

/**
 * Lists the lines of a live blog from its structured data: title, times of the page, then for every post its
 * printed time, headline and paragraphs.
 */
export function listLiveBlogLines(blog: LiveBlog): LiveBlogLines {
  const texts: string[] = [];
  const add = (text: string | null) => (text === null ? null : texts.push(text));
  const title = add(blog.headline);
  const pageTimes = blog.stamps.map((stamp) => texts.push(stamp));
  texts.push(...blog.opening);
  const posts = blog.updates.map((update): GivenPost => {
    const first = texts.length + 1;
    const time = add(update.printed ?? update.otherDate);
    const headline = add(update.headline);
    for (const text of update.body) texts.push(text);
    return { time, headline, lines: [first, texts.length] };
  });
  return { texts, roles: { title, pageTimes, posts } };
}

function listUpdateLines({ printed, headline, body }: Update): string[] {
  return [printed, headline, ...body].flatMap((line) => line ?? []);
}

/** Finds sentences of the page that are not in the structured data. */
export function findMissingLines(blog: LiveBlog, page: readonly HtmlLine[]): HtmlLine[] {
  const isKnown = indexWords(listLiveBlogLines(blog).texts);
  return page.filter(({ text }) => isSentence(text) && !isKnown(text));
}

/** Number of words in a row that show that a text is in another. */
const wordsInRow = 5;

/** Returns a function that tells whether a text is within others, in time that grows with its own length. */
function indexWords(texts: readonly string[]): (text: string) => boolean {
  const words = normalise(texts.join(' ')).split(' ');
  const rows = new Map<number, Set<string>>();
  const rowsOf = (length: number) => {
    const known = rows.get(length) ?? new Set(listRows(words, length));
    rows.set(length, known);
    return known;
  };
  return (text) => {
    const own = normalise(text).split(' ');
    const length = Math.min(own.length, wordsInRow);
    return listRows(own, length).every((row) => rowsOf(length).has(row));
  };
}

function listRows(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

/** A line with a clock and little else, as pages print beside a post. */
const clockLine = /^\D{0,20}\d{1,2}[:.h]?\d{2}(?:\s?[ap]\.?m\.?)?\D{0,20}$/iu;

/**
 * Inserts the times of the structured data into the page's own text: each above the headline of its post, in
 * place of the clock that the page prints there. Posts that the page does not show are appended.
 */
export function mergeLiveBlogTimes(blog: LiveBlog, page: readonly HtmlLine[]): HtmlLine[] {
  const places = new Map<string, number>();
  page.forEach(({ text, isTitle }, index) => {
    const key = normalise(text);
    if (!isTitle && !places.has(key)) places.set(key, index);
  });
  const markers = new Map<number, string>();
  const rest: Update[] = [];
  const isKnown = indexWords(page.map(({ text }) => text));
  for (const update of blog.updates) {
    const opening = update.headline ?? update.body[0];
    const place = opening === undefined ? undefined : places.get(normalise(opening));
    if (place === undefined || markers.has(place)) {
      // The page may show the post under another headline, or on one line with its time.
      if (!update.body.every(isKnown)) rest.push(update);
    } else if (update.printed !== null) markers.set(place, update.printed);
  }
  const top = page.findIndex(({ isTitle }) => isTitle) + 1;
  const first =
    markers.size === 0 ? top : [...markers.keys()].reduce((least, place) => Math.min(least, place));
  const replaced = new Set(
    [...markers.keys()].flatMap((place) =>
      [place - 1, place + 1].filter((beside) => clockLine.test(page[beside]?.text ?? '')),
    ),
  );
  const added = (text: string, sourceLine: number) => ({ text, sourceLine, isTitle: false });
  const lines = page.flatMap((line, index) => {
    const printed = markers.get(index);
    // The times of the page go above all posts.
    const stamps = index === first ? blog.stamps.map((stamp) => added(stamp, line.sourceLine)) : [];
    if (printed !== undefined) return [...stamps, added(printed, line.sourceLine), line];
    return replaced.has(index) ? stamps : [...stamps, line];
  });
  const end = page.at(-1)?.sourceLine ?? 1;
  const timed = rest.filter(({ printed }) => printed !== null);
  const untimed = rest.filter(({ printed }) => printed === null);
  const at = lines.findIndex(({ text }) => text === blog.stamps.at(-1)) + 1;
  return [
    ...lines.slice(0, at),
    ...untimed.flatMap(listUpdateLines).map((text) => added(text, end)),
    ...lines.slice(at),
    ...timed.flatMap(listUpdateLines).map((text) => added(text, end)),
  ];
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
