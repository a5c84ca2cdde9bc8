import type { Block } from './blocks';
import { clockPattern, type PrintedClock, readClock } from './clock';
import type { Convention, MarkerForm } from './convention';
import { type PrintedDate, readDate } from './dates';
import { readZone, zonePattern } from './zones';

/** A line that begins a post of a live blog. */
export type Marker = {
  /** `original`: the first version of the blog, which has no clock. */
  kind: 'time' | 'original';
  /** Time as printed, verbatim (`1617 GMT`); null for an original without one. */
  printed: string | null;
  /** Null where nothing is printed, or what is printed is no time a clock can show. */
  clock: PrintedClock | null;
  zone: string | null;
  date: PrintedDate | null;
  /** Headline on the marker's own line, and the 1-based column it begins at. */
  headline: string | null;
  /** Opening text on the marker's own line. */
  text: string | null;
};

/** Words that announce a time: they may stand before it. */
const label = String.raw`(?:(?:UPDATED?|POSTED|PUBLISHED)(?: AT)?:?\s+)?`;

/**
 * Marker forms that do not depend on the outlet. Each asks for more than digits: a zone, a half of the
 * day or a colon within the clock, followed by a dash, a colon or the end of the line, so that years,
 * road numbers and casualty counts at the start of a sentence are not taken for times.
 */
const genericForms: readonly MarkerForm[] = [
  {
    pattern: new RegExp(
      String.raw`^${label}(?<clock>${clockPattern})\s?\(?(?<zone>${zonePattern})\)?(?:,? (?<date>\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}))?(?:\s*(?:[–—]|--?)\s*(?<headline>\S.*)|\s*:\s*(?<text>.*)|)$`,
      'iu',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`^${label}(?<clock>\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s+(?:[–—]|--?)\s+(?<headline>\S.*)|\s*:\s+(?<text>\S.*)|:|)$`,
      'iu',
    ),
  },
];

/** Longest line that is tried as a marker: beyond it there is no headline but a damaged copy. */
const longestMarkerLine = 2_000;

/**
 * Finds the markers of a list of blocks.
 * @returns a marker or null for every block, in the same order. The outlet's forms are tried first;
 *   the generic forms only where none of them matches anywhere, so that they cannot add stray posts to
 *   a page whose layout is known.
 */
export function findMarkers(
  blocks: readonly Block[],
  convention: Convention,
  options: { generic: boolean },
): (Marker | null)[] {
  const own = blocks.map((block) => readMarker(block, convention.markers, convention.original));
  if (!options.generic || own.some((marker) => marker?.kind === 'time')) return own;
  return blocks.map((block) => readMarker(block, genericForms, convention.original));
}

function readMarker(
  block: Block,
  forms: readonly MarkerForm[],
  original: RegExp | undefined,
): Marker | null {
  if (block.text.length > longestMarkerLine) return null;
  const start = original?.exec(block.text)?.groups;
  if (start !== undefined) return { ...nothing, kind: 'original', text: orNull(start.text) };
  for (const { pattern } of forms) {
    const match = pattern.exec(block.text);
    const clock = match?.groups?.clock;
    if (match === null || clock === undefined) continue;
    const { zone, date, headline, text } = match.groups ?? {};
    const from = block.text.indexOf(clock);
    const last = zone ?? clock;
    return {
      kind: 'time',
      printed: block.text.slice(from, block.text.indexOf(last, from) + last.length),
      clock: readClock(clock),
      zone: zone === undefined ? null : readZone(zone),
      date: date === undefined ? null : readDate(date),
      headline: orNull(headline),
      text: orNull(text),
    };
  }
  return null;
}

const nothing = {
  printed: null,
  clock: null,
  zone: null,
  date: null,
  headline: null,
  text: null,
};

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
