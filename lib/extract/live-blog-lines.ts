import { type HtmlLine, isSentence } from './html-line';
import type { LiveBlog, Update } from './json-ld';

/**
 * Lists the lines of a live blog from its structured data: title, times of the page, then for every post its
 * printed time, headline and paragraphs. Posts without a time come first, so that none is given the time of
 * another.
 */
export function listLiveBlogLines(blog: LiveBlog): string[] {
  const timed = blog.updates.filter(({ printed }) => printed !== null);
  const untimed = blog.updates.filter(({ printed }) => printed === null);
  return [
    ...(blog.headline === null ? [] : [blog.headline]),
    ...blog.stamps,
    ...[...untimed, ...timed].flatMap(listUpdateLines),
  ];
}

function listUpdateLines({ printed, headline, body }: Update): string[] {
  return [printed, headline, ...body].flatMap((line) => line ?? []);
}

/** Finds sentences of the page that are not in the structured data. */
export function findMissingLines(blog: LiveBlog, page: readonly HtmlLine[]): HtmlLine[] {
  const known = normalise(listLiveBlogLines(blog).join(' '));
  return page.filter(({ text }) => isSentence(text) && !known.includes(normalise(text)));
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
  const known = normalise(page.map(({ text }) => text).join(' '));
  for (const update of blog.updates) {
    const opening = update.headline ?? update.body[0];
    const place = opening === undefined ? undefined : places.get(normalise(opening));
    if (place === undefined || markers.has(place)) {
      // The page may show the post under another headline, or on one line with its time.
      if (!update.body.every((text) => known.includes(normalise(text)))) rest.push(update);
    } else if (update.printed !== null) markers.set(place, update.printed);
  }
  const top = page.findIndex(({ isTitle }) => isTitle) + 1;
  const first = markers.size === 0 ? top : Math.min(...markers.keys());
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
