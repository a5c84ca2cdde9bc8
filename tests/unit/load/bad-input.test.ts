import { describe, expect, test } from 'vitest';
import { issueCodes } from '@/lib/schema/issue-codes';
import { goodArticle, goodFrontMatter, readContent } from './content-folder';

/** `file:line severity code` of every issue, but for the doubt about pages of one post, which these are. */
async function problemsOf(files: Parameters<typeof readContent>[0]) {
  const { issues } = await readContent(files);
  return issues.flatMap(({ file, line, severity, code }) =>
    code === 'posts-few'
      ? []
      : [[`${file}${line === null ? '' : `:${line}`}`, severity, code].join(' ')],
  );
}

const article = 'articles/a.txt';

test('a collection without faults has no issues and one entry', async () => {
  const { library, issues } = await readContent({ [article]: goodArticle });
  expect(issues).toEqual([]);
  expect(library?.entries.map(({ id }) => id)).toEqual(['2023-03-14-1617-trt-world']);
  expect(library?.days).toEqual(['2023-03-13', '2023-03-14', '2023-03-15']);
});

describe('files', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    [
      'an empty file',
      '',
      [`${article}:1 error front-matter-missing`, `${article} error file-empty`],
    ],
    [
      'a file without text',
      goodFrontMatter,
      [`${article} error file-empty`, `${article} error day-unknown`],
    ],
    ['a binary file', new Uint8Array([137, 80, 78, 71, 0, 1]), [`${article} error file-not-text`]],
    [
      'bytes that are not UTF-8',
      new Uint8Array([0x41, 0xe9, 0x41]),
      [`${article}:1 error file-not-text`],
    ],
    [
      'a line of 20 MB',
      `${goodArticle}${'x'.repeat(20_000_000)}`,
      [`${article}:9 error file-line-too-long`],
    ],
  ])('%s is an error that names the file', async (_, content, expected) => {
    expect(await problemsOf({ [article]: content })).toEqual(
      expected.filter((row) => row !== `${article} error day-unknown`),
    );
  });

  test('the rest of the collection is still read', async () => {
    const { library, issues } = await readContent({
      'articles/bad.txt': new Uint8Array([0]),
      'articles/good.txt': goodArticle,
    });
    expect(issues.map(({ code }) => code)).toEqual(['file-not-text']);
    expect(library?.entries).toHaveLength(1);
  });
});

describe('front matter', () => {
  test.each([
    [
      'missing',
      'Text.',
      [`${article}:1 error front-matter-missing`, `${article} error day-unknown`],
    ],
    [
      'never closed',
      '---\noutlet: trt-world\nText.',
      [`${article}:1 error front-matter-missing`, `${article} error day-unknown`],
    ],
    [
      'not YAML',
      '---\noutlet: [trt-world\n---\nMarch 14, 2023\n1617 GMT – A\nText.',
      [`${article}:3 error front-matter-broken`],
    ],
    [
      'without an outlet',
      '---\nurl: https://example.org/\n---\nMarch 14, 2023\n1617 GMT – A\nText.',
      [`${article}:2 error front-matter-invalid`],
    ],
    [
      'with a day that does not exist',
      '---\noutlet: trt-world\npublished: 2023-02-30\n---\nMarch 14, 2023\n1617 GMT – A\nText.',
      [`${article}:3 error front-matter-invalid`],
    ],
    [
      'with an unknown field',
      '---\noutlet: trt-world\npublishd: 2023-02-03\n---\nMarch 14, 2023\n1617 GMT – A\nText.',
      [`${article}:2 error front-matter-invalid`],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await problemsOf({ [article]: content })).toEqual(expected);
  });

  test('a fact without evidence', async () => {
    const content = goodArticle.replace('evidence:', 'url: https://example.org/\nevidence:');
    expect(await problemsOf({ [article]: content })).toEqual([
      `${article}:1 error evidence-missing`,
    ]);
  });

  test('a quotation that is not on its line, with the line it is on', async () => {
    const content = goodArticle.replace('note: Known.', 'line: 1, quote: Headline');
    const { issues } = await readContent({ [article]: content });
    expect(issues).toMatchObject([{ code: 'evidence-not-verbatim', severity: 'error', line: 6 }]);
    expect(issues[0]?.message).toMatchInlineSnapshot(
      `"The evidence for \`outlet\` quotes “Headline” from line 1 of the text, but the words are on line 2."`,
    );
  });

  test('an unknown outlet, with those that are known', async () => {
    const content = goodArticle.replace('outlet: trt-world', 'outlet: tass');
    const { issues } = await readContent({ [article]: content });
    expect(issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'outlet-unknown: No outlet has the id `tass`; the catalogue has: trt-world.',
      'posts-few: Only one post was found, by “1617 GMT”.',
    ]);
  });

  test('a zone that cannot be computed with', async () => {
    const content = goodArticle
      .replace('evidence:', 'zone: Middle earth\nevidence:')
      .replace('- {', '- { fact: zone, note: Known. }\n  - {');
    expect(await problemsOf({ [article]: content })).toEqual([`${article} error zone-invalid`]);
  });

  test('an override of lines that the text does not have', async () => {
    const content = goodArticle.replace(
      'evidence:',
      'setAside:\n  - { lines: [3, 9], reason: editor }\nevidence:',
    );
    expect(await problemsOf({ [article]: content })).toContain(
      `${article} error set-aside-out-of-range`,
    );
  });
});

describe('times', () => {
  test('an impossible time is a warning on its line of the file, and the entry is kept', async () => {
    const { library, issues } = await readContent({
      [article]: goodArticle.replace('1617', '2561'),
    });
    expect(issues).toMatchObject([
      { code: 'time-impossible', severity: 'warning', line: 7, column: 1 },
    ]);
    expect(library?.entries[0]).toMatchObject({ id: '2023-03-14-update-trt-world' });
  });

  test('a date with the wrong weekday is a warning, and the date is used', async () => {
    const { library, issues } = await readContent({
      [article]: goodArticle.replace('Tuesday', 'Friday'),
    });
    expect(issues).toMatchObject([{ code: 'weekday-mismatch', severity: 'warning', line: 6 }]);
    expect(library?.entries[0]?.day).toBe('2023-03-14');
  });

  test('no day anywhere is an error', async () => {
    const content = goodArticle.replace('Tuesday, March 14, 2023\n', '');
    expect(await problemsOf({ [article]: content })).toEqual([`${article} error day-unknown`]);
  });

  test('a day outside the collection is an error on the entry’s line', async () => {
    const content = goodArticle.replace('Tuesday, March 14', 'Thursday, March 16');
    expect(await problemsOf({ [article]: content })).toEqual([
      `${article}:7 error day-outside-collection`,
    ]);
  });
});

describe('several articles', () => {
  test('the same text twice is an error on the second file', async () => {
    expect(
      await problemsOf({ 'articles/a.txt': goodArticle, 'articles/b.txt': goodArticle }),
    ).toEqual(['articles/b.txt error duplicate-article']);
  });

  test('the second of two posts at the same minute gets a number and a warning', async () => {
    const { library, issues } = await readContent({
      'articles/a.txt': goodArticle,
      'articles/b.txt': goodArticle.replace('Text.', 'Another text.'),
    });
    expect(library?.entries.map(({ id }) => id).sort()).toEqual([
      '2023-03-14-1617-trt-world',
      '2023-03-14-1617-trt-world-2',
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['entry-id-shared']);
  });

  test('renamed files give the same entries', async () => {
    const other = goodArticle.replace('Text.', 'Another text.');
    const one = await readContent({ 'articles/a.txt': goodArticle, 'articles/b.txt': other });
    const two = await readContent({ 'articles/z.txt': goodArticle, 'articles/b.txt': other });
    expect(two.library?.entries).toEqual(one.library?.entries);
  });
});

describe('settings and catalogue', () => {
  test('a missing collection file', async () => {
    const { library, issues } = await readContent({ 'collection.yaml': null });
    expect(library).toBeNull();
    expect(issues.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'collection.yaml file-unreadable',
    ]);
  });

  test('a range of days that ends before it begins, with its line', async () => {
    const settings =
      'title: A\nconflict: A\ndescription: A.\ndays: { first: 2023-03-15, last: 2023-03-13 }\n';
    const { issues } = await readContent({ 'collection.yaml': settings });
    expect(issues).toMatchObject([{ file: 'collection.yaml', line: 4, code: 'content-invalid' }]);
    expect(issues[0]?.message).toBe('`days`: the last day is before the first.');
  });

  test('a wrong field of the catalogue, with its line', async () => {
    const topics =
      'topics:\n  - id: Grain Deal\n    label: Grain\n    description: It.\n    variants: [grain]\n';
    expect(await problemsOf({ 'catalogue/topics.yaml': topics })).toEqual([
      'catalogue/topics.yaml:2 error content-invalid',
    ]);
  });

  test('the same topic id twice', async () => {
    const topic = '  - { id: grain, label: Grain, description: It., variants: [grain] }\n';
    expect(await problemsOf({ 'catalogue/topics.yaml': `topics:\n${topic}${topic}` })).toEqual([
      'catalogue/topics.yaml error duplicate-id',
    ]);
  });

  test('an override of an entry that does not exist', async () => {
    const topics = `topics:
  - { id: grain, label: Grain, description: It., variants: [grain] }
overrides:
  - { entry: 2023-03-14-nobody, topic: grain, relation: about, why: Test. }
`;
    expect(await problemsOf({ [article]: goodArticle, 'catalogue/topics.yaml': topics })).toEqual([
      'catalogue/topics.yaml error override-unknown',
    ]);
  });
});

test('every code has a meaning and a remedy that are sentences', () => {
  for (const { means, remedy } of Object.values(issueCodes)) {
    expect(means).toMatch(/^\p{Lu}.*\.$/u);
    expect(remedy).toMatch(/^\p{Lu}.*\.$/u);
  }
});
