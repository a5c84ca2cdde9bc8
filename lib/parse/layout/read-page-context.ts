import type { ArticleFacts } from '../facts';
import { findTitle } from '../furniture/find-title';
import type { PageContext } from '../furniture/page-context';
import { findStandfirst } from '../furniture/set-aside';
import type { Convention } from '../outlets/convention';
import type { PageStructure } from '../page-structure';
import type { FoundMarkers } from '../posts/marker';
import type { Block } from '../text/blocks';

/** A source in brackets after a sentence: `…is hurt. (Reuters)`. */
const sourceBehind = /[.!?]["'”’»]?\s\([^()]{2,50}\)$/u;
/** Minimum number of them on a page whose news ends with its source. */
const fewestSources = 3;

/** Reads the facts about a page that the rules for its lines use. */
export function readPageContext(
  blocks: readonly Block[],
  { markers, pageLines, firstClosedPost, postOf }: FoundMarkers,
  convention: Convention,
  facts: ArticleFacts,
  page: PageStructure | null,
): PageContext {
  const firstPost =
    firstClosedPost === null
      ? (postOf ?? markers).findIndex((item) => item !== null)
      : blocks.indexOf(firstClosedPost);
  const withoutTitle: PageContext = {
    blocks,
    title: -1,
    standfirst: -1,
    firstPost: firstPost === -1 ? blocks.length : firstPost,
    isMarker: (index) => markers[index] != null,
    isLoneTime: (index) => {
      const marker = markers[index];
      return marker != null && marker.headline === null && marker.text === null;
    },
    followsTime: (index) =>
      markers[index - 1] != null ||
      (pageLines.indexes.has(index - 1) && markers[index - 2] != null),
    counts: countTexts(blocks),
    namesSources: blocks.filter(({ plain }) => sourceBehind.test(plain)).length >= fewestSources,
    isStructured: page !== null,
    convention,
  };
  const title =
    page?.title == null || facts.title !== null
      ? findTitle(withoutTitle, facts, pageLines.indexes)
      : blocks.findIndex(({ number }) => number === page.title?.line);
  return { ...withoutTitle, title, standfirst: findStandfirst(blocks, title) };
}

function countTexts(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { plain } of blocks) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  return counts;
}
