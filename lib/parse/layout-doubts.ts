import { createIssue, type Issue } from '@/lib/schema/issue';
import { announcesLiveBlog } from './furniture/page-labels';
import type { Layout, Post } from './layout/article-layout';
import type { Convention } from './outlets/convention';
import type { Block } from './text/blocks';
import { countWords } from './text/headline-shape';

/** Most posts of a live blog that is doubted. */
const fewPosts = 2;
/** Words of the shortest lead that is doubted. */
const fewestWords = 60;

/**
 * Reports weakly supported posts: few of them, most of the text above them, or posts without times. The
 * outlet's own markers are no weak support.
 */
export function listLayoutDoubts(layout: Layout, convention: Convention): Issue[] {
  const { posts, title } = layout;
  const [first] = posts;
  if (first === undefined) {
    return title !== null && announcesLiveBlog.test(title.plain)
      ? [
          createIssue('posts-few', 'The title announces a live blog, but no posts were found.', {
            line: title.number,
          }),
        ]
      : [];
  }
  const isOfOutlet = posts.every(({ block }) =>
    convention.markers.some(({ pattern }) => pattern.test(block.text)),
  );
  return [
    ...(isOfOutlet ? [] : listWeakPosts(posts, first)),
    ...listTextOutsidePosts(layout, first),
  ];
}

function listWeakPosts(posts: readonly Post[], first: Post): Issue[] {
  const at = { line: first.block.number };
  const count = posts.length === 1 ? 'Only one post was' : `Only ${posts.length} posts were`;
  if (posts.every(({ marker }) => marker.kind === 'headline')) {
    const starts = posts.some(({ marker }) => marker.headline !== null)
      ? 'headlines'
      : 'list items or days';
    return [
      createIssue(
        'posts-without-times',
        `The page prints no times; its ${posts.length} posts were found by their ${starts}.`,
        at,
      ),
    ];
  }
  if (posts.length > fewPosts) return [];
  const times = posts.flatMap(({ marker }) =>
    marker.printed === null ? [] : `“${marker.printed}”`,
  );
  const by = times.length === 0 ? '' : `, by ${times.join(' and ')}`;
  return [createIssue('posts-few', `${count} found${by}.`, at)];
}

function listTextOutsidePosts({ opening, posts }: Layout, first: Post): Issue[] {
  const lead = countAllWords(opening);
  const own = posts.reduce(
    (sum, { marker, content }) => sum + countWords(marker.text ?? '') + countAllWords(content),
    0,
  );
  return lead >= fewestWords && lead > own
    ? [
        createIssue(
          'text-outside-posts',
          `Of ${lead + own} words, ${lead} are above the first post.`,
          { line: first.block.number },
        ),
      ]
    : [];
}

function countAllWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { plain }) => sum + countWords(plain), 0);
}
