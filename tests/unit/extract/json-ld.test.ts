import { describe, expect, test } from 'vitest';
import { findLiveBlog } from '@/lib/extract/json-ld';

const blog = {
  '@type': 'LiveBlogPosting',
  headline: 'Title',
  liveBlogUpdate: [
    {
      headline: 'Head',
      articleBody: '<p>One &amp; two.</p><p>Three.</p>',
      datePublished: '2023-03-14T16:17:00Z',
    },
  ],
};
const update = {
  printed: '2023-03-14T16:17:00Z',
  headline: 'Head',
  body: ['One & two.', 'Three.'],
};

describe('a live blog in JSON-LD is found', () => {
  test.each<[string, unknown]>([
    ['as the object itself', blog],
    ['in a list', [{ '@type': 'WebPage' }, blog]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{}, blog] }],
    ['as a property', { '@type': 'WebPage', mainEntity: blog }],
    ['with several types', { ...blog, '@type': ['NewsArticle', 'LiveBlogPosting'] }],
    ['with a full address as its type', { ...blog, '@type': 'https://schema.org/LiveBlogPosting' }],
    ['with one post that is no list', { ...blog, liveBlogUpdate: blog.liveBlogUpdate[0] }],
  ])('%s', (_, value) => {
    expect(findLiveBlog(JSON.stringify(value)).blog?.updates).toEqual([update]);
  });

  test('among 300,000 others', () => {
    const json = JSON.stringify([...Array.from({ length: 300_000 }, () => ({})), blog]);
    expect(findLiveBlog(json).blog?.updates).toEqual([update]);
  });

  test('nested 100,000 lists deep', () => {
    const json = `${'['.repeat(100_000)}${JSON.stringify(blog)}${']'.repeat(100_000)}`;
    expect(findLiveBlog(json).blog?.updates).toEqual([update]);
  });
});

describe('other data is reported', () => {
  test.each([
    ['broken', '{"@type": "LiveBlogPosting",'],
    ['absent', '{"@type": "NewsArticle"}'],
    ['absent', 'null'],
    ['invalid', '{"@type": "LiveBlogPosting", "liveBlogUpdate": [7]}'],
  ])('%s: %s', (fault, json) => {
    expect(findLiveBlog(json)).toMatchObject({ blog: null, fault });
  });
});

test('only a date with a clock is a time, and a post without words is ignored', () => {
  const updates = [
    '2023-03-14',
    'yesterday',
    '2023-03-14T16:17',
    '2023-03-14T18:17:05.250+02:00',
  ].map((datePublished) => ({ articleBody: 'Text.', datePublished }));
  const found = findLiveBlog(JSON.stringify({ ...blog, liveBlogUpdate: [{}, ...updates] }));
  expect(found.blog?.updates.map(({ printed }) => printed)).toEqual([
    null,
    null,
    '2023-03-14T16:17',
    '2023-03-14T18:17:05.250+02:00',
  ]);
});

test('halves of surrogate pairs in markup become the sign for a missing character', () => {
  const json = `{"@type": "LiveBlogPosting", "liveBlogUpdate": [{"articleBody": "<p>One \\udc00\\udc00</p> &amp; two.", "datePublished": "2023-03-14T16:17:00Z"}]}`;
  expect(findLiveBlog(json).blog?.updates).toEqual([
    { printed: '2023-03-14T16:17:00Z', headline: null, body: ['One \ufffd\ufffd', '& two.'] },
  ]);
});
