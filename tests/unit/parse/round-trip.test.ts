import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atDepth } from '@/tests/config/depth';
import { generatedBlog } from './generated-blog';
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

test('parses posts in any form, order and surroundings back to what was printed', () => {
  fc.assert(
    fc.property(generatedBlog, (blog) => {
      expectSamePosts(blog.text, blog);
    }),
    { numRuns },
  );
});

test.each<[string, (text: string) => string]>([
  ['blank lines lost', (text) => text.replace(/\n\n+/g, '\n')],
  ['blank lines doubled', (text) => text.replace(/\n/g, '\n\n\n')],
  ['Windows line ends', (text) => text.replace(/\n/g, '\r\n')],
  ['white space around every line', (text) => text.replace(/\n/g, ' \u00a0\n   ')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['hyphens for dashes', (text) => text.replace(/[–—]/g, '-')],
])('parses a copy with %s the same', (_, damage) => {
  fc.assert(
    fc.property(generatedBlog, (blog) => {
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
