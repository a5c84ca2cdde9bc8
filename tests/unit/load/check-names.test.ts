import { describe, expect, test } from 'vitest';
import { goodArticle, readContent } from './content-folder';

const post = '2023-03-14-1617-trt-world';
const article = goodArticle.replace('Text.', 'Dmytro Kuleba spoke in Kyiv.');

/** `file:line:column code: message` of every issue. */
async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const { issues } = await readContent({ 'articles/a.txt': article, ...files });
  return issues.map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code}: ${message}`,
  );
}

const people = (rows: string, overrides = '') => ({
  'catalogue/people.yaml': `people:\n${rows}${overrides === '' ? '' : `overrides:\n${overrides}`}`,
});
const places = (rows: string) => ({ 'catalogue/places.yaml': `places:\n${rows}` });
const kuleba = (more = '') =>
  `  - { id: kuleba, name: Dmytro Kuleba, role: Minister, party: third${more} }\n`;
const kyiv = (more: string) =>
  `  - { id: kyiv, name: Kyiv, kind: capital, within: Ukraine, ${more} }\n`;

test('a catalogue that fits the texts has no problems', async () => {
  expect(
    await problemsOf({
      ...people(kuleba(`, expected: [${post}]`)),
      ...places(kyiv(`lat: 50.45, lon: 30.52, expected: [${post}]`)),
    }),
  ).toEqual([]);
});

describe('a shared spelling', () => {
  test('is an error at the second, whatever its accents and apostrophes', async () => {
    const rows = `${kuleba()}  - { id: other, name: Other, role: Test, party: null, variants: [Dmýtro Kuleba] }\n`;
    expect(await problemsOf(people(rows))).toEqual([
      'catalogue/people.yaml:3:67 spelling-shared: The spelling “Dmýtro Kuleba” of `other` is also a spelling of `kuleba` in catalogue/people.yaml.',
    ]);
  });

  test('is an error across files too', async () => {
    expect(
      await problemsOf({
        ...people(kuleba(', variants: [Kyiv]')),
        ...places(kyiv('lat: null, lon: null')),
      }),
    ).toEqual([
      'catalogue/places.yaml:2:23 spelling-shared: The spelling “Kyiv” of `kyiv` is also a spelling of `kuleba` in catalogue/people.yaml.',
    ]);
  });

  test('is an error within a name', async () => {
    expect(await problemsOf(people(kuleba(', variants: [Kuleba, Kuleba]')))).toEqual([
      'catalogue/people.yaml:2:89 spelling-shared: The spelling “Kuleba” of `kuleba` is listed twice.',
    ]);
  });

  test('is allowed if capitals distinguish the names', async () => {
    const rows = `${kuleba(', variants: [US]')}  - { id: other, name: Other, role: Test, party: null, variants: [{ text: us, case: exact }] }\n`;
    expect(await problemsOf(people(rows))).toEqual([]);
  });
});

test('a repeated id is an error at the second', async () => {
  const again = '  - { id: kuleba, name: Another, role: Test, party: null }\n';
  expect(await problemsOf(people(kuleba() + again))).toEqual([
    'catalogue/people.yaml:3:11 duplicate-id: Two people have the id `kuleba`.',
  ]);
});

describe('a name listed for an entry', () => {
  test('whose text does not have it is an error', async () => {
    const rows = `  - { id: xi, name: Xi, role: Test, party: null, expected: [${post}] }\n`;
    expect(await problemsOf(people(rows))).toEqual([
      `catalogue/people.yaml:2:61 name-not-found: \`xi\` is expected in the entry \`${post}\`, whose text does not contain any spelling of it.`,
    ]);
  });

  test('that does not exist is an error', async () => {
    expect(await problemsOf(people(kuleba(', expected: [2023-03-14-nobody]')))).toEqual([
      'catalogue/people.yaml:2:81 override-unknown: `kuleba` is expected in the entry `2023-03-14-nobody`, which does not exist.',
    ]);
  });
});

describe('an override', () => {
  const override = (entry: string, id: string, words: string) =>
    `  - { entry: ${entry}, id: ${id}, use: name, words: [${words}], why: Test. }\n`;

  test.each([
    ['of an unknown entry', override('nobody', 'kuleba', 'Kyiv'), 'override-unknown'],
    ['of an unknown id', override(post, 'nobody', 'Kyiv'), 'override-unknown'],
    ['with words one character off', override(post, 'kuleba', 'Kyivs'), 'name-not-found'],
  ])('%s is an error on its line', async (_, row, code) => {
    const [problem, ...others] = await problemsOf(people(kuleba(), row));
    expect(problem).toMatch(new RegExp(`^catalogue/people.yaml:4:\\d+ ${code}:`));
    expect(others).toEqual([]);
  });

  test.each([
    ['of a name that the entry does not hold', `{ entry: ${post}, id: xi, use: none, why: Test. }`],
    [
      'of a line that does not hold it',
      `{ entry: ${post}, id: kuleba, use: none, line: 2, why: Test. }`,
    ],
  ])('%s is an error on its line', async (_, row) => {
    const xi = '  - { id: xi, name: Xi, role: Test, party: null }\n';
    const [problem] = await problemsOf(people(kuleba() + xi, `  - ${row}\n`));
    expect(problem).toMatch(/^catalogue\/people\.yaml:5:5 name-not-found: /);
  });

  test('of words in the entry is no error', async () => {
    expect(await problemsOf(people(kuleba(), override(post, 'kuleba', 'spoke')))).toEqual([]);
  });
});

describe('a point', () => {
  test.each([
    [
      'off the earth',
      'lat: 95, lon: 30',
      '`places.0.lat`: a latitude is between -90 and 90 degrees.',
    ],
    [
      'off the earth eastwards',
      'lat: 50, lon: 181',
      '`places.0.lon`: a longitude is between -180 and 180 degrees.',
    ],
    [
      'with one number',
      'lat: 50, lon: null',
      '`places.0.lon`: a point needs both `lat` and `lon`, or null for both.',
    ],
    [
      'for a place that may be another',
      'lat: 50, lon: 30, ambiguous: Two have the name.',
      '`places.0.lat`: an ambiguous place is not on the map: expected null for `lat` and `lon`.',
    ],
  ])('%s is an error at it', async (_, given, message) => {
    const [problem] = await problemsOf(places(kyiv(given)));
    expect(problem).toMatch(/^catalogue\/places\.yaml:2:\d+ content-invalid: /);
    expect(problem).toContain(message);
  });
});
