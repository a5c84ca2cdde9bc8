import { isSingleSentence } from '@/lib/text/split-sentences';
import { bylines, personsName, writersPlace } from '../furniture/bylines';
import type { PageLines } from '../furniture/page-lines';
import { generalRules } from '../furniture/set-aside-rules';
import { findOpeningAge } from '../stamps/find-stamps';
import { readDayHeading } from '../stamps/partial-days';
import { readDate } from '../stamps/printed-dates';
import { type Block, readPlainText } from '../text/blocks';
import { readsLikeHeadline } from '../text/headline-shape';
import type { FoundMarkers, Marker } from './marker';
import type { Candidate } from './marker-candidates';

/** Most lines with an author's name, role and place between a headline and the time below it. */
const mostBetween = 3;
/** Words of the longest label of a layout; a longer line that recurs may be the subject of several posts. */
const longestLabel = 7;
/** Times below the same line from which on it is the layout's. */
const fewestRepeats = 3;

/** A headline and the marker below it, by index. */
type HeadlineAbove = { headline: number; marker: number };

/**
 * Gives markers the headlines of layouts that print them above the time. A layout does where most times
 * are below a line that reads like a headline and above one that reads like a sentence.
 * @returns the markers, and the author lines between headlines and times
 */
export function attachHeadlinesAbove(
  markers: readonly (Marker | null)[],
  blocks: readonly Block[],
  chosen: readonly Candidate[],
  pageLines: PageLines,
): Pick<FoundMarkers, 'markers' | 'authorLines'> {
  const repeated = findRepeated(blocks, chosen);
  const found = chosen.flatMap((candidate) =>
    findHeadlineAbove(candidate, markers, blocks, pageLines, repeated),
  );
  if (found.length * 2 <= chosen.length) return { markers, authorLines: new Set() };
  found.push(
    ...chosen.flatMap((candidate) =>
      found.some(({ marker }) => marker === candidate.index)
        ? []
        : findHeadlineAbove(candidate, markers, blocks, pageLines, repeated, isShortHeadline),
    ),
  );
  const tail = findGluedTail(found.flatMap(({ headline }) => blocks[headline]?.text ?? []));
  const headlineOf = new Map(found.map(({ headline, marker }) => [marker, blocks[headline]]));
  return {
    markers: markers.map((marker, index) => {
      const block = headlineOf.get(index);
      return marker === null || block === undefined ? marker : withHeadline(marker, block, tail);
    }),
    authorLines: new Set(
      found.flatMap(({ headline, marker }) => blocks.slice(headline + 1, marker)),
    ),
  };
}

function withHeadline(marker: Marker, block: Block, tail: string): Marker {
  const isGlued = tail !== '' && block.text.endsWith(tail);
  return {
    ...marker,
    headlineAbove: block,
    headline: isGlued ? block.text.slice(0, -tail.length) : null,
  };
}

function findHeadlineAbove(
  { index, place }: Candidate,
  markers: readonly (Marker | null)[],
  blocks: readonly Block[],
  pageLines: PageLines,
  repeated: ReadonlySet<string>,
  isOwn = isHeadline,
): HeadlineAbove[] {
  const headline = findLineAboveAuthor(blocks, index, repeated);
  const isOwnLine = place === 'whole' || place === 'signed';
  const hasText = place === 'start' && markers[index]?.text != null;
  // Some layouts print the time again on the next line.
  const below = index + (pageLines.indexes.has(index + 1) ? 2 : 1);
  const isAbove =
    (isOwnLine || hasText) &&
    headline >= 1 &&
    markers.slice(headline, index).every((marker) => marker === null) &&
    isOwn(readPlainText(blocks, headline)) &&
    !repeated.has(readPlainText(blocks, headline)) &&
    (hasText || !isHeadline(readPlainText(blocks, below)));
  return isAbove ? [{ headline, marker: index }] : [];
}

/** Returns whether a line reads like a headline. Questions do; day headings and page furniture do not. */
function isHeadline(text: string): boolean {
  const isQuestion = /\?["'”’»]?$/u.test(text) && isSingleSentence(text) && text.length <= 120;
  return (
    (readsLikeHeadline(text) || isQuestion) &&
    readDate(text) === null &&
    readDayHeading(text) === null &&
    findOpeningAge(text)?.end !== text.length &&
    !generalRules.some(({ pattern }) => pattern.test(text))
  );
}

/** Returns whether a line of one or two words is a headline, where most posts have theirs above. */
function isShortHeadline(text: string): boolean {
  return (
    text.length <= 40 &&
    text.split(' ').length === 2 &&
    /^\p{Lu}/u.test(text) &&
    !/[.!?…:;,]$/u.test(text) &&
    readDayHeading(text) === null &&
    readDate(text) === null &&
    !bylines.test(text) &&
    !personsName.test(text) &&
    !generalRules.some(({ pattern }) => pattern.test(text))
  );
}

/** Returns the index of the first line above a time that is neither about the author nor a line of the layout. */
function findLineAboveAuthor(
  blocks: readonly Block[],
  index: number,
  repeated: ReadonlySet<string>,
): number {
  for (let at = index - 1; at > 0 && index - at <= mostBetween; at -= 1) {
    const text = readPlainText(blocks, at);
    const isOfLayout = repeated.has(text) && readsLikeHeadline(text);
    if (!isAboutAuthor(text, readPlainText(blocks, at - 1)) && !isOfLayout) return at;
  }
  return index - 1;
}

/** Returns the short lines that recur above several times, such as `Return to menu`: the layout's own. */
function findRepeated(blocks: readonly Block[], chosen: readonly Candidate[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { index } of chosen) {
    for (const { plain } of blocks.slice(Math.max(0, index - mostBetween), index)) {
      if (plain.split(' ').length <= longestLabel) counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= fewestRepeats ? [text] : [])));
}

/** Returns whether a line names an author, their role or place. A single word is a role only below a name. */
function isAboutAuthor(text: string, above: string): boolean {
  const isName = (line: string) => bylines.test(line) || personsName.test(line);
  return (
    isName(text) || writersPlace.test(text) || (isName(above) && /^\p{Lu}[\p{L}-]+$/u.test(text))
  );
}

/**
 * Finds the words of a link that a copy has run into most headlines: `…off the highwayReturn to menu`.
 * @returns an empty text where there are none
 */
function findGluedTail(headlines: readonly string[]): string {
  for (const headline of headlines.slice(0, 2)) {
    for (const { index } of headline.matchAll(
      /(?<=[\p{Ll}\p{N}?!"”’])\p{Lu}(?=[\p{L}\s]{4,40}$)/gu,
    )) {
      const tail = headline.slice(index);
      const sharing = headlines.filter((other) => other.endsWith(tail)).length;
      if (sharing >= 2 && sharing * 2 > headlines.length) return tail;
    }
  }
  return '';
}
