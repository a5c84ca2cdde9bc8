import type { Block } from './blocks';
import type { Layout, Segment } from './layout';
import { noMarker } from './marker';
import { readsLikeHeadline } from './sentences';

/** Words by which a title says that several posts follow. */
const severalPosts =
  /\b(?:live|as it happened|latest|updates|daily summary|briefing|hour by hour|what we know)\b/iu;

/**
 * Splits the text of a page without times into posts, where headlines tell them apart: lines that do
 * not end as sentences do, each with sentences below. A report with sub-headings is not split: it has
 * text before the first of them, and a title that announces no posts.
 */
export function splitDigest(layout: Layout): void {
  const { content } = layout.opening;
  const top = layout.dateline?.block.number ?? 0;
  const firstBelowDateline = content.findIndex(({ number }) => number > top);
  const starts = content.flatMap((block, index) => {
    const next = content[index + 1];
    const isHeadline =
      readsLikeHeadline(block.plain) && next !== undefined && !readsLikeHeadline(next.plain);
    return isHeadline ? [{ block, index }] : [];
  });
  const [first] = starts;
  if (first === undefined) return;
  const beginsWithHeadlines = first.index === firstBelowDateline && starts.length >= 2;
  if (!beginsWithHeadlines && !severalPosts.test(layout.title?.plain ?? '')) return;
  layout.posts = starts.map(({ block, index }, order) =>
    toPost(block, content.slice(index + 1, starts[order + 1]?.index)),
  );
  layout.opening.content = content.slice(0, first.index);
}

function toPost(headline: Block, content: Block[]): Segment {
  const mark = { ...noMarker, kind: 'headline' as const, headline: headline.text };
  return { marker: { mark, block: headline }, heading: null, content };
}
