import { type IndexedText, type PlacedWord, placeWords } from './index-format';

/** A stretch of text and where it begins; `mark` where it is what was looked for. */
export type TextPiece = { at: number; text: string; mark: boolean };

/** Words of a paragraph around what was found, with whether the paragraph goes on either side. */
export type Excerpt = {
  /** Number of the paragraph in the body. */
  paragraph: number;
  pieces: TextPiece[];
  cutBefore: boolean;
  cutAfter: boolean;
};

export type EntryExcerpts = {
  headline: TextPiece[];
  /** The first few of the paragraphs that hold what was found. */
  paragraphs: Excerpt[];
  /** How many of the entry’s paragraphs hold it, and how many there are. */
  matching: number;
  all: number;
};

const mostParagraphs = 3;
/** Characters shown on either side of what was found. */
const around = 110;

type Span = { start: number; end: number };

/** Shows found words in their context. Without any, the beginning of the entry. */
export function makeExcerpts(entry: IndexedText, places: readonly number[]): EntryExcerpts {
  const texts = [entry.headline, ...entry.body];
  const found = new Set(places);
  const marked = placeWords(texts).filter(({ place }) => found.has(place));
  const spansOf = (text: number) => mergedSpans(marked, text, texts[text] ?? '');
  const [headline = [], ...paragraphs] = texts.map((_, text) => spansOf(text));
  const matching = paragraphs.flatMap((spans, paragraph) =>
    spans.length > 0 ? [{ paragraph, spans }] : [],
  );
  // The first sentence is told where it stands in for a headline.
  const opening = entry.made ? 1 : 0;
  const shown =
    matching.length > 0 || entry.body.length <= opening
      ? matching
      : [{ paragraph: opening, spans: [] }];
  return {
    headline: pieces(entry.headline, headline, { start: 0, end: entry.headline.length }),
    paragraphs: shown
      .filter(({ paragraph }) => !entry.made || entry.body[paragraph] !== entry.headline)
      .slice(0, mostParagraphs)
      .map(({ paragraph, spans }) => ({
        paragraph,
        ...excerpt(entry.body[paragraph] ?? '', spans),
      })),
    matching: matching.length,
    all: entry.body.length,
  };
}

/** The printed stretches of marked words; those with nothing but a blank or a hyphen between are one. */
function mergedSpans(marked: readonly PlacedWord[], text: number, printed: string): Span[] {
  const spans: Span[] = [];
  const own = marked.filter((word) => word.text === text).sort((a, b) => a.start - b.start);
  for (const { start, end } of own) {
    const before = spans.at(-1);
    if (before && /^[\s-]*$/.test(printed.slice(before.end, Math.max(before.end, start)))) {
      before.end = Math.max(before.end, end);
    } else spans.push({ start, end });
  }
  return spans;
}

function excerpt(text: string, spans: readonly Span[]): Omit<Excerpt, 'paragraph'> {
  const from = (spans[0]?.start ?? 0) - around;
  const to = Math.max((spans[0]?.end ?? 0) + around, from + 3 * around);
  const start = from <= 20 ? 0 : text.indexOf(' ', from) + 1;
  const blank = text.lastIndexOf(' ', to);
  const end = to >= text.length - 20 || blank <= start ? text.length : blank;
  return {
    pieces: pieces(text, spans, { start, end }),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

function pieces(text: string, spans: readonly Span[], { start, end }: Span): TextPiece[] {
  const found: TextPiece[] = [];
  const add = (from: number, to: number, mark: boolean) => {
    if (from < to) found.push({ at: from, text: text.slice(from, to), mark });
  };
  let at = start;
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    add(at, Math.max(at, span.start), false);
    add(Math.max(at, span.start), Math.min(end, span.end), true);
    at = Math.min(end, span.end);
  }
  add(at, end, false);
  return found;
}
