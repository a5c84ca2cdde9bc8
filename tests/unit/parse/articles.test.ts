import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFile } from '@/lib/editor/parse-file';
import { readArticle } from '@/lib/load/read-article';
import { parseArticle } from '@/lib/parse/parse-article';
import { ownersOf } from './read-text-for-test';

/**
 * Whole articles beside their whole results. To accept a changed result, run with UPDATE_FIXTURES=1 and
 * read the difference; a missing result fails.
 */
const articles = 'content/articles';
const results = 'tests/fixtures/articles';
const names = readdirSync(articles).sort();

test.each(names)('%s gives the result in its fixture', (name) => {
  const { report } = parseFile(join(articles, name), {});
  const path = join(results, name.replace(/\.txt$/, '.json'));
  const actual = `${JSON.stringify(report, null, 2)}\n`;
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing: run with UPDATE_FIXTURES=1`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
});

test.each(names)('every line of %s with text has exactly one owner', (name) => {
  const { parsed, textLines } = readArticle(readFileSync(join(articles, name), 'utf8'), []);
  const owners = ownersOf(parsed);
  const counts = textLines.map((text, index) =>
    text.trim() === '' ? 1 : owners.get(index + 1)?.length,
  );
  expect(counts.every((count) => count === 1)).toBe(true);
});

function read(outlet: string) {
  for (const name of names) {
    const found = readArticle(readFileSync(join(articles, name), 'utf8'), []);
    if (found.parsed.outlet === outlet) return found;
  }
  throw new Error(`no article of ${outlet}`);
}

function setAsideOf(outlet: string) {
  return read(outlet).parsed.setAside.map(({ lines, reason }) => [reason, ...lines]);
}

test('the five articles have 29 entries: 5 of 13 March, 14 of 14 March, 10 of 21 March', () => {
  const days = names
    .map((name) => readArticle(readFileSync(join(articles, name), 'utf8'), []).parsed)
    .flatMap(({ entries }) => entries.map(({ id }) => id.slice(0, 10)));
  expect(days).toHaveLength(29);
  expect(days.filter((day) => day === '2023-03-13')).toHaveLength(5);
  expect(days.filter((day) => day === '2023-03-14')).toHaveLength(14);
  expect(days.filter((day) => day === '2023-03-21')).toHaveLength(10);
});

describe('TRT World’s live blog', () => {
  test('has a lead and 15 posts', () => {
    const kinds = read('trt-world').parsed.entries.map(({ kind }) => kind);
    expect(kinds).toEqual(['lead', ...Array.from({ length: 15 }, () => 'update')]);
  });

  test.each([
    ['0918', '2023-03-14'],
    ['1042', '2023-03-14'],
    ['0300', '2023-03-14'],
    ['2104', '2023-03-13'],
    ['1941', '2023-03-13'],
    ['1846', '2023-03-13'],
  ])('the post of %s GMT is of %s', (clock, day) => {
    expect(read('trt-world').parsed.entries.map(({ id }) => id)).toContain(
      `${day}-${clock}-trt-world`,
    );
  });

  test('keeps the second dash of headlines', () => {
    const headlines = read('trt-world').parsed.entries.map(({ headline }) => headline.text);
    expect(headlines).toContain(
      'Ukraine will stick to terms of previously signed 120-day grain export deal - Kiev official',
    );
    expect(headlines).toContain(
      'Netherlands to give Ukraine minesweepers, drone radars - Defence ministry',
    );
  });

  test('sets the repeated caption, the credit, the links and the template name aside', () => {
    expect(setAsideOf('trt-world')).toEqual([
      ['caption', 5, 5],
      ['credit', 6, 6],
      ['caption', 8, 8],
      ['navigation', 20, 20],
      ['navigation', 152, 152],
      ['template-residue', 154, 154],
    ]);
  });
});

describe('EA WorldView’s live blog', () => {
  test('has neither title nor headlines', () => {
    const { title, entries } = read('ea-worldview').parsed;
    expect(title).toBeNull();
    expect(entries).toHaveLength(10);
    expect(entries.every(({ headline }) => headline.from === 'first-sentence')).toBe(true);
  });

  test('has two unmarked quotations, and one missing embed before its own prose', () => {
    const paragraphs = read('ea-worldview').parsed.entries.flatMap(({ body }) => body);
    const quoted = paragraphs.filter(({ kind }) => kind === 'quotation');
    expect(quoted.map(({ lines }) => lines[0])).toEqual([80, 95]);
    const noted = paragraphs.filter(({ kind, note }) => kind === 'prose' && note !== null);
    expect(noted.map(({ lines }) => lines[0])).toEqual([115]);
    expect(paragraphs.find(({ lines }) => lines[0] === 117)).toMatchObject({
      kind: 'prose',
      note: null,
    });
  });

  test('dates its original entry before the first update', () => {
    expect(read('ea-worldview').parsed.entries.at(-1)).toMatchObject({
      kind: 'original',
      time: { kind: 'before', bound: '2023-03-21T07:06:00Z' },
    });
  });

  test('sets the caption, the link, the credit and the separator aside', () => {
    expect(setAsideOf('ea-worldview')).toEqual([
      ['caption', 1, 1],
      ['navigation', 4, 4],
      ['credit', 7, 7],
      ['separator', 88, 88],
    ]);
  });
});

describe('reports', () => {
  test.each([
    ['rfe-rl', '2023-03-14', 23],
    ['al-jazeera', '2023-03-13', 22],
    ['independent', '2023-03-13', 14],
  ])(
    '%s has one entry of %s with %i paragraphs, and evidence for its day',
    (outlet, day, count) => {
      const { entries } = read(outlet).parsed;
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({
        id: `${day}-report-${outlet}`,
        kind: 'report',
        time: { kind: 'day', day: { day, sure: 'inferred', quote: expect.any(String) } },
      });
      expect(entries[0]?.body).toHaveLength(count);
    },
  );

  test('RFE/RL’s promotion, player, video titles, caption and credit are set aside', () => {
    expect(setAsideOf('rfe-rl')).toEqual([
      ['caption', 3, 3],
      ['promo', 21, 23],
      ['caption', 35, 35],
      ['player-fallback', 37, 37],
      ['caption', 39, 39],
      ['credit', 63, 63],
    ]);
  });

  test('the Independent’s second headline, sharing label and comment form are set aside', () => {
    expect(setAsideOf('independent')).toEqual([
      ['share-widget', 3, 3],
      ['repeated-title', 5, 5],
      ['credit', 35, 35],
      ['comment-form', 37, 39],
    ]);
  });

  test('Al Jazeera’s text has no headline, so the given one is used', () => {
    const { parsed } = read('al-jazeera');
    expect(parsed.title?.line).toBeNull();
    expect(parsed.entries[0]?.headline).toMatchObject({ from: 'source', line: null });
    expect(parsed.setAside).toEqual([]);
  });
});

test.each(['trt-world', 'ea-worldview', 'rfe-rl', 'al-jazeera', 'independent'])(
  'the conventions of %s suffice for its article without the general rules',
  (outlet) => {
    const { parsed, textLines, frontMatter } = read(outlet);
    const again = parseArticle(
      {
        text: textLines.join('\n'),
        sha256: parsed.sha256,
        facts: {
          outlet,
          title: frontMatter?.title ?? null,
          published: frontMatter?.published ?? null,
          zone: null,
          via: frontMatter?.via?.name ?? null,
          evidence: frontMatter?.evidence ?? [],
          setAside: [],
        },
      },
      { generic: false },
    );
    expect(again.entries).toEqual(parsed.entries);
  },
);

test.each(['trt-world', 'ea-worldview'])(
  'the general rules find the same posts in the blog of %s as its conventions',
  (outlet) => {
    const { parsed, textLines, frontMatter } = read(outlet);
    const generic = parseArticle({
      text: textLines.join('\n'),
      sha256: parsed.sha256,
      facts: {
        outlet: 'somebody-else',
        title: null,
        published: frontMatter?.published ?? null,
        zone: null,
        via: null,
        evidence: [],
        setAside: [],
      },
    });
    const times = (article: typeof parsed) =>
      article.entries.flatMap(({ time }) => (time.kind === 'instant' ? [time.instant] : []));
    expect(times(generic)).toEqual(times(parsed));
  },
);
