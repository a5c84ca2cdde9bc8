import { type HtmlLine, isSentence } from './html-line';
import type { LiveBlog, Update } from './json-ld';

/**
 * The text of a live blog from its structured data: title, times of the page, then for every post the
 * time as printed, the headline and the paragraphs. Posts without a time stand above the first that has
 * one, so that none is given the time of another.
 */
export function listLiveBlogLines(blog: LiveBlog): string[] {
  const timed = blog.updates.filter(({ printed }) => printed !== null);
  const untimed = blog.updates.filter(({ printed }) => printed === null);
  return [
    ...(blog.headline === null ? [] : [blog.headline]),
    ...blog.stamps,
    ...[...untimed, ...timed].flatMap(updateLines),
  ];
}

function updateLines({ printed, headline, body }: Update): string[] {
  return [printed, headline, ...body].flatMap((line) => line ?? []);
}

/** Sentences of the page that the structured data does not hold. */
export function findMissingLines(blog: LiveBlog, page: readonly HtmlLine[]): HtmlLine[] {
  const held = simplified(listLiveBlogLines(blog).join(' '));
  return page.filter(({ text }) => isSentence(text) && !held.includes(simplified(text)));
}

/** A line that is a clock and little else, as pages print beside a post. */
const clockLine = /^\D{0,20}\d{1,2}[:.h]?\d{2}(?:\s?[ap]\.?m\.?)?\D{0,20}$/iu;

/**
 * The page's own text with the times of its structured data: each stands above the headline of its
 * post, in place of the clock that the page prints there. Posts that the page does not show follow.
 */
export function mergeLiveBlogTimes(blog: LiveBlog, page: readonly HtmlLine[]): HtmlLine[] {
  const places = new Map<string, number>();
  page.forEach(({ text, isTitle }, index) => {
    const key = simplified(text);
    if (!isTitle && !places.has(key)) places.set(key, index);
  });
  const markers = new Map<number, string>();
  const rest: Update[] = [];
  const held = simplified(page.map(({ text }) => text).join(' '));
  for (const update of blog.updates) {
    const opening = update.headline ?? update.body[0];
    const place = opening === undefined ? undefined : places.get(simplified(opening));
    if (place === undefined || markers.has(place)) {
      // Under another headline, or run into its time, it stands on the page all the same.
      if (!update.body.every((text) => held.includes(simplified(text)))) rest.push(update);
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
    // The times of the page go where its posts begin: above them all.
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
    ...untimed.flatMap(updateLines).map((text) => added(text, end)),
    ...lines.slice(at),
    ...timed.flatMap(updateLines).map((text) => added(text, end)),
  ];
}

function simplified(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
