import { expect, test } from 'vitest';
import { goodArticle, readContent } from './content-folder';

/** Aliases of aliases of aliases: a few lines that would fill any memory. */
const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`),
].join('\n');

/** Hostile YAML, and the line on which it is reported. */
const hostileYaml: readonly (readonly [name: string, yaml: string, line: number])[] = [
  ['a bomb of aliases', bomb, 1],
  ['an alias of nothing', 'title: *nothing', 1],
  ['an alias of itself', 'title: &a [*a]', 1],
  ['the prototype of all objects', '__proto__: { polluted: true }', 1],
  ['a merge into it', '<<: { __proto__: { polluted: true } }', 1],
  ['a constructor', 'constructor: { prototype: { polluted: true } }', 1],
  ['10,000 lists in each other', `title: ${'['.repeat(10_000)}`, 1],
  ['5,000 maps in each other', `title: ${'{a: '.repeat(5_000)}`, 1],
  ['a key twice', 'title: a\ntitle: b', 2],
  ['a second document', 'title: a\n--- # b\ntitle: b', 2],
  ['a number for words', 'title: 12', 1],
  ['a list for words', 'title: [a]', 1],
  ['bytes for words', 'title: !!binary aGVsbG8=', 1],
  ['a list for the whole', '- title: a', 1],
];

test.each(hostileYaml)(
  'in a content file, %s is exactly one error, on its line',
  async (_, yaml, line) => {
    const { issues } = await readContent({ 'collection.yaml': yaml });
    expect(issues[0]).toMatchObject({ file: 'collection.yaml', line, severity: 'error' });
    expect(issues.filter(({ code }) => code === 'content-invalid').length).toBeLessThan(10);
    expect('polluted' in {}).toBe(false);
  },
);

test.each(hostileYaml.filter(([name]) => name !== 'a second document'))(
  'in front matter, %s is exactly one error, on its line of the file',
  async (_, yaml, line) => {
    const { issues } = await readContent({
      'articles/a.txt': goodArticle.replace(/^---\n(?:.*\n)*?---\n/, `---\n${yaml}\n---\n`),
    });
    expect(issues[0]).toMatchObject({
      file: 'articles/a.txt',
      line: line + 1,
      severity: 'error',
      code: expect.stringMatching(/^front-matter-/),
    });
    expect(issues.length).toBeLessThan(10);
    expect('polluted' in {}).toBe(false);
  },
);

test('a value of the wrong type is not reported as missing', async () => {
  const { issues } = await readContent({
    'articles/a.txt': goodArticle.replace('outlet: trt-world', 'outlet: 12'),
  });
  expect(issues.map(({ message }) => message)).toEqual([
    '`outlet` has the wrong kind of value; expected a string.',
    'Only one post was found, by “1617 GMT”.',
  ]);
});

test.each(['red; background: url(https://hostile.invalid/)', '#fff', 'constructor', '</style>'])(
  'an outlet mark’s colour must be a known one: %j is an error',
  async (hue) => {
    const outlets = `outlets:\n  - id: a\n    name: A\n    country: A\n    homeZone: UTC\n    url: https://a.example\n    mark: { shape: square, hue: ${JSON.stringify(hue)} }\n`;
    const { issues } = await readContent({ 'catalogue/outlets.yaml': outlets });
    expect(issues[0]).toMatchObject({ file: 'catalogue/outlets.yaml', line: 7, severity: 'error' });
  },
);

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:alert(1)',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'view-source:https://a.example/',
  '//a.example/',
  '/etc/passwd',
  'https://',
])('a URL other than http or https is an error in every field: %j', async (address) => {
  const url = JSON.stringify(address);
  const { issues } = await readContent({
    'articles/a.txt': goodArticle
      .replace('  - {', `  - { fact: url, note: Known. }\n  - { fact: via, note: Known. }\n  - {`)
      .replace('evidence:', `url: ${url}\nvia: { name: A, url: ${url} }\nevidence:`),
    'catalogue/outlets.yaml': `outlets:\n  - id: trt-world\n    name: A\n    country: A\n    homeZone: UTC\n    url: ${url}\n    mark: { shape: square, hue: amber }\n`,
    'catalogue/people.yaml': `people:\n  - { id: a, name: Ann Other, role: A, party: null, sources: [${url}] }\n`,
    'collection.yaml': `title: A\nconflict: A\ndescription: A.\ndays: { first: 2023-03-13, last: 2023-03-15 }\nsiteUrl: ${url}\n`,
  });
  const places = issues.map(({ file, line }) => `${file}:${line}`);
  for (const place of [
    'articles/a.txt:3',
    'articles/a.txt:4',
    'catalogue/outlets.yaml:6',
    'catalogue/people.yaml:2',
    'collection.yaml:5',
  ])
    expect(places).toContain(place);
});
