import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atDepth } from '@/tests/config/depth';
import { madeBlog } from './generated-blog';
import { parseLines } from './read-text-for-test';

const numRuns = atDepth(200);

function expectSamePosts(
  text: string,
  blog: { posts: { instant: number; headline: string; body: string[] }[]; hasHeadlines: boolean },
) {
  const { entries } = parseLines([text]);
  const read = entries
    .filter(({ kind }) => kind === 'update')
    .map(({ time, headline, body }) => ({
      instant: time.kind === 'instant' ? Date.parse(time.instant) : time.kind,
      headline: blog.hasHeadlines ? headline.text : headline.from,
      body: body.map((paragraph) => paragraph.text),
    }));
  const made = blog.posts.map(({ instant, headline, body }) => ({
    instant,
    headline: blog.hasHeadlines ? headline : 'first-sentence',
    body,
  }));
  expect(read).toEqual(made);
}

test('posts printed in any form, order and surroundings are read back as they were', () => {
  fc.assert(
    fc.property(madeBlog, (blog) => {
      expectSamePosts(blog.text, blog);
    }),
    { numRuns },
  );
});

test.each<[string, (text: string) => string]>([
  ['blank lines are lost', (text) => text.replace(/\n\n+/g, '\n')],
  ['blank lines are doubled', (text) => text.replace(/\n/g, '\n\n\n')],
  ['line ends are those of Windows', (text) => text.replace(/\n/g, '\r\n')],
  ['lines are indented and trailed by blanks', (text) => text.replace(/\n/g, ' \u00a0\n   ')],
  ['blanks have become no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['dashes have changed', (text) => text.replace(/[–—]/g, '-')],
])('a copy in which %s is read the same', (_, damage) => {
  fc.assert(
    fc.property(madeBlog, (blog) => {
      const damaged = damage(blog.text);
      const spaces = damaged.includes('\u00a0') && !damaged.includes(' ');
      const posts = spaces
        ? blog.posts.map((post) => ({
            ...post,
            headline: post.headline.replaceAll(' ', '\u00a0'),
            body: post.body.map((text) => text.replaceAll(' ', '\u00a0')),
          }))
        : blog.posts;
      expectSamePosts(damaged, { ...blog, posts });
    }),
    { numRuns: atDepth(50) },
  );
});
