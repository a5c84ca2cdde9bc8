import { findOpeningAge } from '../stamps/find-stamps';
import type { Block } from '../text/blocks';
import { emptyMarker, type Marker } from './marker';
import { bullet, opensText } from './marker-candidates';

/** Reads a line that begins with an age, `12m ago`, as a marker. */
export function toAgeMarker(block: Block): Marker | null {
  const found = findOpeningAge(block.text);
  if (found === null || !bullet.test(block.text.slice(0, found.start))) return null;
  const rest = block.text.slice(found.end).trim();
  if (rest !== '' && !opensText.test(rest)) return null;
  const isHeadline = rest !== '' && !/[.…]["'”’)\]]*$/u.test(rest);
  return {
    ...emptyMarker,
    kind: 'time',
    printed: found.printed,
    minutesAgo: found.minutes,
    headline: isHeadline ? rest : null,
    text: isHeadline || rest === '' ? null : rest,
  };
}
