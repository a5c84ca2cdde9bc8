import { describe, expect, test } from 'vitest';
import { findLiveBlog } from '@/lib/extract/data/json-ld';

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
  otherDate: null,
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
  ])('%s: %s', (fault, json) => {
    expect(findLiveBlog(json)).toMatchObject({ blog: null, fault });
  });
});

/** The posts of a live blog with these updates. */
function updatesOf(...liveBlogUpdate: unknown[]) {
  const { blog: found } = findLiveBlog(JSON.stringify({ ...blog, liveBlogUpdate }));
  return { updates: found?.updates, emptyUpdates: found?.emptyUpdates };
}

test.each([
  ['2023-03-14T16:17', true],
  ['2023-03-14T18:17:05.250+02:00', true],
  ['2023-03-14 16:17:00', true],
  ['2023-03-14T16:17:00+0000', true],
  ['Tue, 14 Mar 2023 16:17:00 GMT', true],
  ['2023-03-14', false],
  ['yesterday', false],
  ['14 March, 16:17', false],
  ['0001-01-01T00:00:00Z', false],
  ['1678810620', false],
])('a post keeps its date: %s', (datePublished, isTime) => {
  const { updates } = updatesOf({ articleBody: 'Text.', datePublished });
  expect(updates).toEqual([
    {
      printed: isTime ? datePublished : null,
      otherDate: isTime ? null : datePublished,
      headline: null,
      body: ['Text.'],
    },
  ]);
});

describe('every post is kept, however its data is written', () => {
  const { otherDate, printed } = update;
  test.each<[string, object, object]>([
    ['null for no value', { headline: null, text: 'Text.' }, { body: ['Text.'] }],
    ['a headline alone', { headline: 'Head' }, { headline: 'Head' }],
    ['a date alone', {}, {}],
    ['a name and a description', { name: 'A', description: 'B.' }, { headline: 'A', body: ['B.'] }],
    ['lists of texts', { articleBody: ['A.', 'B.'] }, { body: ['A.', 'B.'] }],
    [
      'values with a language',
      { headline: { '@value': 'A', '@language': 'en' } },
      { headline: 'A' },
    ],
    ['a number as headline', { headline: 2023 }, { headline: '2023' }],
  ])('%s', (_, given, expected) => {
    expect(updatesOf({ datePublished: printed, ...given })).toEqual({
      updates: [{ printed, otherDate, headline: null, body: [], ...expected }],
      emptyUpdates: 0,
    });
  });

  test('a text alone', () => {
    expect(updatesOf('Text.').updates).toEqual([
      { printed: null, otherDate: null, headline: null, body: ['Text.'] },
    ]);
  });

  test('references to objects elsewhere in the data', () => {
    const posts = blog.liveBlogUpdate.map((post) => ({ '@id': '#1', ...post }));
    const json = { '@graph': [{ ...blog, liveBlogUpdate: { '@id': '#1' } }, ...posts] };
    expect(findLiveBlog(JSON.stringify(json)).blog?.updates).toEqual([{ ...update, url: '#1' }]);
  });

  test('a second live blog: the posts that the first does not have', () => {
    const more = { headline: 'More', datePublished: printed };
    const json = [blog, { ...blog, liveBlogUpdate: [...blog.liveBlogUpdate, more] }];
    expect(findLiveBlog(JSON.stringify(json)).blog?.updates).toEqual([
      update,
      { printed, otherDate, headline: 'More', body: [] },
    ]);
  });

  test('and posts without any words are counted', () => {
    expect(updatesOf({}, 7, { '@type': 'BlogPosting' }, 'Text.').emptyUpdates).toBe(3);
  });
});

test('the blog’s own text is kept where it is in no post', () => {
  const json = JSON.stringify({ ...blog, articleBody: 'An opening.\nThree.' });
  expect(findLiveBlog(json).blog?.opening).toEqual(['An opening.']);
});

test.each([
  ['{"@type": "LiveBlogPosting", "headline": "Cut', 'it is cut off before its end'],
  ['{"@type": "LiveBlogPosting",', expect.any(String)],
  ['{}\n{}', 'something follows its end, such as a second document'],
  ['{"a": 1; }', expect.stringContaining('JSON')],
])('the fault of broken JSON is named: %s', (json, because) => {
  expect(findLiveBlog(json)).toEqual({ blog: null, fault: 'broken', because });
});

test('halves of surrogate pairs in markup become the sign for a missing character', () => {
  const json = `{"@type": "LiveBlogPosting", "liveBlogUpdate": [{"articleBody": "<p>One \\udc00\\udc00</p> &amp; two.", "datePublished": "2023-03-14T16:17:00Z"}]}`;
  expect(findLiveBlog(json).blog?.updates).toEqual([
    { ...update, headline: null, body: ['One \ufffd\ufffd', '& two.'] },
  ]);
});
