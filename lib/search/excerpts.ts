import { requireValue } from '@/lib/text/required';
import { type IndexedText, type PlacedWord, placeWords } from './index-format';

/** A part of a text with its offset; `mark` is true if it matches the search. */
export type TextPiece = { at: number; text: string; mark: boolean };

/** A paragraph’s words around a match. `cutBefore` and `cutAfter` are true if the paragraph has more. */
export type Excerpt = {
  /** Index of the paragraph in the body. */
  paragraph: number;
  pieces: TextPiece[];
  cutBefore: boolean;
  cutAfter: boolean;
};

export type EntryExcerpts = {
  headline: TextPiece[];
  /** The first few of the paragraphs with a match. */
  paragraphs: Excerpt[];
  /** The number of paragraphs with a match, and of all paragraphs. */
  matching: number;
  all: number;
};

const maxParagraphs = 3;
/** Characters shown on either side of a match. */
const contextWidth = 110;

type Span = { start: number; end: number };

/** Makes excerpts of an entry around its matches, or of its beginning if it has none. */
export function makeExcerpts(entry: IndexedText, places: readonly number[]): EntryExcerpts {
  const texts = [entry.headline, ...entry.body];
  const found = new Set(places);
  const marked = placeWords(texts).filter(({ place }) => found.has(place));
  const spansOf = (printed: string, text: number) => mergeSpans(marked, text, printed);
  const headline = spansOf(entry.headline, 0);
  const paragraphs = entry.body.map((printed, index) => spansOf(printed, index + 1));
  const matching = paragraphs.flatMap((spans, paragraph) =>
    spans.length > 0 ? [{ paragraph, spans }] : [],
  );
  // A first sentence that replaces the headline is not shown again.
  const opening = entry.made ? 1 : 0;
  const shown =
    matching.length > 0 || entry.body.length <= opening
      ? matching
      : [{ paragraph: opening, spans: [] }];
  return {
    headline: markSpans(entry.headline, headline, { start: 0, end: entry.headline.length }),
    paragraphs: shown
      .filter(({ paragraph }) => !entry.made || entry.body[paragraph] !== entry.headline)
      .slice(0, maxParagraphs)
      .map(({ paragraph, spans }) => ({
        paragraph,
        ...cutExcerpt(requireValue(entry.body[paragraph], 'Paragraphs are of the body.'), spans),
      })),
    matching: matching.length,
    all: entry.body.length,
  };
}

/** Returns the spans of marked words, joining those separated only by white space or hyphens. */
function mergeSpans(marked: readonly PlacedWord[], text: number, printed: string): Span[] {
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

function cutExcerpt(text: string, spans: readonly Span[]): Omit<Excerpt, 'paragraph'> {
  const from = (spans[0]?.start ?? 0) - contextWidth;
  const to = Math.max((spans[0]?.end ?? 0) + contextWidth, from + 3 * contextWidth);
  const start = from <= 20 ? 0 : text.indexOf(' ', from) + 1;
  const space = text.lastIndexOf(' ', to);
  const end = to >= text.length - 20 || space <= start ? text.length : space;
  return {
    pieces: markSpans(text, spans, { start, end }),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** Splits a part of a text into pieces inside and outside of spans. */
function markSpans(text: string, spans: readonly Span[], { start, end }: Span): TextPiece[] {
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
