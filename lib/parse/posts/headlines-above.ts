import { isSingleSentence } from '@/lib/text/split-sentences';
import { bylines, personsName, writersPlace } from '../furniture/bylines';
import { generalRules } from '../furniture/set-aside-rules';
import { findRelative } from '../stamps/find-stamps';
import { readDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { readsLikeHeadline } from '../text/headline-shape';
import type { Marker } from './marker';
import type { Candidate } from './marker-candidates';

/** Lines of a writer's name, role and place that may stand between a headline and the time below it. */
const mostBetween = 3;

/**
 * Finds the headlines of layouts where they stand above the time, and gives them to their markers. They
 * do where most times stand under a line that reads like a headline and over one that reads like a
 * sentence.
 *
 * @param markers changed in place
 * @param isStamp whether a line prints the time again
 * @returns the lines between headlines and times: who wrote the posts
 */
export function attachHeadlinesAbove(
  markers: (Marker | null)[],
  blocks: readonly Block[],
  chosen: readonly Candidate[],
  isStamp: (index: number) => boolean,
): Set<Block> {
  const above = chosen.flatMap(({ index, place }) => {
    const at = headlineAt(blocks, index);
    const isOwnLine = place === 'whole' || place === 'signed';
    const saysText = place === 'start' && markers[index]?.text != null;
    const isAbove =
      (isOwnLine || saysText) &&
      at >= 1 &&
      markers.slice(at, index).every((marker) => marker === null) &&
      isHeadline(blocks[at]?.plain ?? '') &&
      (saysText || !isHeadline(blocks[index + (isStamp(index + 1) ? 2 : 1)]?.plain ?? ''));
    return isAbove ? [{ index, at }] : [];
  });
  const between = new Set<Block>();
  if (above.length * 2 <= chosen.length) return between;
  const tail = gluedTail(above.flatMap(({ at }) => blocks[at]?.text ?? []));
  for (const { index, at } of above) {
    const marker = markers[index];
    const block = blocks[at];
    if (marker == null || block === undefined) continue;
    const headline =
      tail !== '' && block.text.endsWith(tail) ? block.text.slice(0, -tail.length) : null;
    markers[index] = { ...marker, headlineAbove: block, headline };
    for (const name of blocks.slice(at + 1, index)) between.add(name);
  }
  return between;
}

/** Questions are headlines too; day headings and the page's own machinery are none. */
function isHeadline(text: string): boolean {
  const isQuestion = /\?["'”’»]?$/u.test(text) && isSingleSentence(text) && text.length <= 120;
  return (
    (readsLikeHeadline(text) || isQuestion) &&
    readDate(text) === null &&
    findRelative(text)?.end !== text.length &&
    !generalRules.some(({ pattern }) => pattern.test(text))
  );
}

/** The line above a time that is no name, role or place of its writer. */
function headlineAt(blocks: readonly Block[], index: number): number {
  for (let at = index - 1; at > 0 && index - at <= mostBetween; at -= 1) {
    if (!isOfWriter(blocks[at]?.plain ?? '', blocks[at - 1]?.plain ?? '')) return at;
  }
  return index - 1;
}

/** A single word is a writer's role only below the name. */
function isOfWriter(text: string, above: string): boolean {
  const isName = (line: string) => bylines.test(line) || personsName.test(line);
  return (
    isName(text) || writersPlace.test(text) || (isName(above) && /^\p{Lu}[\p{L}-]+$/u.test(text))
  );
}

/**
 * The words of a link that a copy has run into most headlines: `…off the highwayReturn to menu`.
 * @returns empty where there are none
 */
function gluedTail(headlines: readonly string[]): string {
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
