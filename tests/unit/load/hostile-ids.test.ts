import { describe, expect, test } from 'vitest';
import { formatProblems } from '@/lib/load/describe-problems';
import { goodArticle, makeContent, readContent } from './content-folder';

/** Ids that would lead elsewhere, or cannot be the name of a folder everywhere. */
const hostileIds: Readonly<Record<string, string>> = {
  'the folder above': '../../etc',
  'the folder itself': '.',
  'an encoded slash': '..%2fetc',
  'a slash': 'a/b',
  'a backslash': 'a\\b',
  'a NUL': 'a\u0000b',
  'a line break': 'a\nb',
  'a dot at the end': 'grain.',
  'a blank at the end': 'grain ',
  'a device of Windows': 'con',
  'another device of Windows': 'lpt1',
  'capitals, which some disks do not tell apart': 'Grain',
  'a letter that only looks Latin': 'gr\u0430in',
  'a letter in two signs': 'e\u0301',
  'a mark of writing direction': 'grain\u202E',
  'an escape of a terminal': '\u001b[31mgrain',
  'a name of the language itself': '__proto__',
  'what stands where there is nothing': '_none',
  'a query': 'grain?x=1',
  'an anchor': 'grain#x',
  'no letters': '',
  'a very long name': 'a'.repeat(81),
};

/** Returns the YAML around an id, which is on its second line. */
const places: Readonly<Record<string, (id: string) => string>> = {
  'catalogue/outlets.yaml': (id) =>
    `outlets:\n  - id: ${id}\n    name: A\n    country: A\n    homeZone: UTC\n    url: https://a.example\n    mark: { shape: square, hue: amber }\n`,
  'catalogue/topics.yaml': (id) =>
    `topics:\n  - id: ${id}\n    label: A\n    description: A.\n    variants: [grain]\n`,
  'catalogue/people.yaml': (id) =>
    `people:\n  - id: ${id}\n    name: Ann Other\n    role: A\n    party: null\n`,
  'catalogue/organisations.yaml': (id) =>
    `organisations:\n  - id: ${id}\n    name: Ann Other\n    kind: party\n`,
  'catalogue/events.yaml': (id) =>
    `events:\n  - id: ${id}\n    label: A\n    description: A.\n    day: 2023-03-14\n    accounts: []\n`,
};

describe.each(Object.entries(hostileIds))('an id with %s', (_, id) => {
  test.each(Object.entries(places))(
    'in %s is an error on its line, with the expected form',
    async (file, around) => {
      const { issues } = await readContent({ [file]: around(JSON.stringify(id)) });
      expect(issues).toContainEqual(
        expect.objectContaining({
          file,
          line: 2,
          severity: 'error',
          message: expect.stringMatching(
            /: an id (?:is lower-case words|has at most|cannot be a device name)/,
          ),
          remedy: expect.stringMatching(/\S/),
        }),
      );
    },
  );

  test('is not an outlet of an article, and its line is reported', async () => {
    const content = goodArticle.replace(
      'outlet: trt-world',
      `title: A\noutlet: ${JSON.stringify(id)}`,
    );
    const { issues } = await readContent({ 'articles/a.txt': content });
    expect(issues).toContainEqual(
      expect.objectContaining({ file: 'articles/a.txt', line: 3, severity: 'error' }),
    );
  });

  test('cannot be the target of an alias', async () => {
    const { issues } = await readContent({
      'articles/a.txt': goodArticle,
      'permalinks.json': JSON.stringify({ ids: [], aliases: { '2023-03-14-a': id } }),
    });
    expect(issues).toContainEqual(
      expect.objectContaining({ file: 'permalinks.json', line: 1, severity: 'error' }),
    );
  });
});

test.each([
  '2023-03-14-../../../etc',
  '2023-03-14-a/b',
  '2023-03-14-..%2fetc',
  '2023-03-14-a\u0000b',
  '2023-03-14-A',
  '2023-03-14-gr\u0430in',
  '2023-03-14',
  'constructor',
  `2023-03-14-${'a'.repeat(200)}`,
])('an alias must be the id of an entry: %j is an error', async (from) => {
  const { issues } = await readContent({
    'articles/a.txt': goodArticle,
    'permalinks.json': JSON.stringify({
      ids: [],
      aliases: { [from]: '2023-03-14-1617-trt-world' },
    }),
  });
  expect(issues).toContainEqual(
    expect.objectContaining({
      file: 'permalinks.json',
      line: 1,
      severity: 'error',
      message: expect.stringContaining('the id of an entry'),
    }),
  );
});

const oddNames = [
  'a..%2fetc.txt',
  '%2e%2e%2fetc.txt',
  'con',
  'con.txt',
  'trailing...',
  'safe\u202Etxt.exe',
  'a\nb.txt',
  '\u001b[31mred.txt',
  '<script>alert(1)</script>.txt'.replace('/', '\u2215'),
  `${'long'.repeat(60)}.txt`,
  '=cmd|calc.txt',
  '__proto__',
  'e\u0301.txt',
];

test('the name of an article’s file is never published', async () => {
  const plain = await readContent({ 'articles/a.txt': goodArticle });
  for (const name of oddNames) {
    const odd = await readContent({ [`articles/${name}`]: goodArticle });
    expect(odd.issues, name).toEqual([]);
    expect(odd.library?.entries, name).toEqual(plain.library?.entries);
    expect(
      odd.library?.articles.map(({ id }) => id),
      name,
    ).toEqual(plain.library?.articles.map(({ id }) => id));
  }
});

test('no control character of files, ids or texts is printed', async () => {
  const files = Object.fromEntries(
    oddNames.map((name, number) => [
      `articles/${name}`,
      goodArticle.replace('outlet: trt-world', `outlet: "\\e[3${number}m\\u202e\\n"`),
    ]),
  );
  const { issues } = await readContent(files);
  expect(issues.length).toBeGreaterThanOrEqual(oddNames.length);
  const folder = await makeContent({});
  const printed = formatProblems(issues, folder);
  expect(printed.replaceAll('\n', '')).not.toMatch(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
  );
  // One line for place and message, one for the fix, and a blank one: no name or text adds a line.
  expect(printed.split('\n').filter((line) => /: error: /.test(line))).toHaveLength(
    issues.filter(({ severity }) => severity === 'error').length,
  );
});
