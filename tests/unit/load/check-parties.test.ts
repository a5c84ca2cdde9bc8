import { expect, test } from 'vitest';
import { readContent } from './content-folder';

const collection = `title: Test
conflict: Test
description: A test.
days: { first: 2023-03-13, last: 2023-03-15 }
parties:
  - { id: north, label: The North, words: [North] }
`;

function problemsOf(party: string) {
  return readContent({
    'collection.yaml': collection,
    'catalogue/people.yaml': `people:\n  - id: someone\n    name: Some One\n    role: Test\n    party: ${party}\n`,
  });
}

test.each(['north', 'third', 'null'])('a person can be of %s', async (party) => {
  expect((await problemsOf(party)).issues).toEqual([]);
});

test.each(['ukraine', 'unnamed', 'outlet'])('a person cannot be of %s', async (party) => {
  const { issues } = await problemsOf(party);
  expect(issues.map(({ code, file, line, message }) => [code, file, line, message])).toEqual([
    [
      'party-unknown',
      'catalogue/people.yaml',
      5,
      `\`someone\` has the party \`${party}\`; expected one of north, third.`,
    ],
  ]);
});
