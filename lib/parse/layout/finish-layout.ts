import { settleDayMonthOrder } from '../days/day-month-order';
import type { FoundMarkers } from '../posts/marker';
import type { Block } from '../text/blocks';
import type { Line } from '../text/split-lines';
import type { Layout } from './article-layout';
import {
  joinSetAside,
  setNonArticleAside,
  setRepeatedPostsAside,
  takeContentAboveTimes,
  takeKickers,
  takeStandfirst,
} from './layout-stages';
import { splitDigest } from './split-digest';
import { setFooterAside } from './trailing-furniture';

/** Finishes a layout whose blocks are classified, in stages that each take a layout and return one. */
export function finishLayout(
  classified: Layout,
  { lines, blocks }: { lines: readonly Line[]; blocks: readonly Block[] },
  { firstClosedPost, postOf }: FoundMarkers,
  options: { generic: boolean },
): Layout {
  const stages: readonly ((layout: Layout) => Layout)[] = [
    (layout) => takeContentAboveTimes(layout, firstClosedPost),
    (layout) => setNonArticleAside(layout, postOf === null ? blocks : layout.opening),
    // The structure of a page tells where its text ends.
    (layout) => (postOf === null ? setFooterAside(layout, blocks) : layout),
    // A page that is not an article has no content left here: none of it becomes a post.
    (layout) => (options.generic ? splitDigest(layout, blocks) : layout),
    takeKickers,
    // The stages below need all posts, marked by times or by headlines.
    setRepeatedPostsAside,
    takeStandfirst,
    (layout) => joinSetAside(layout, lines),
    (layout) => settleDayMonthOrder(layout, lines),
  ];
  return stages.reduce((layout, stage) => stage(layout), classified);
}
