import { describe, expect, test } from 'vitest';
import { parseLines } from '../read-text-for-test';

/** Returns the reason why a line between two paragraphs of a report is set aside. */
function reasonFor(line: string, facts = {}) {
  const parsed = parseLines(
    ['A title', '', 'Officials said the bridge was closed.', '', line, '', 'It will open again.'],
    facts,
  );
  return parsed.setAside.find(({ lines }) => lines[0] === 5)?.reason ?? null;
}

describe('sets aside', () => {
  test.each([
    ['##', 'separator'],
    ['* * *', 'separator'],
    ['A title', 'repeated-title'],
    ['Spread the love', 'share-widget'],
    ['Leave a Reply', 'comment-form'],
    ['Your email address will not be published. Required fields are marked *', 'comment-form'],
    ['Your browser doesn’t support HTML5', 'player-fallback'],
    ['WATCH: A missile hit an apartment building.', 'caption'],
    ['Map: Institute for the Study of War', 'credit'],
    ['AFP', 'credit'],
    ['With reporting by Reuters and AFP', 'credit'],
    ['Reuters and Associated Press contributed to this report', 'credit'],
    ['By Jane Doe and John Roe', 'byline'],
    ['Skip to main content', 'navigation'],
    ['Follow more updates 👇', 'navigation'],
    ['For our live updates from Monday (March 13),\u00a0click\u00a0here.', 'navigation'],
  ])('%s: %s', (line, reason) => {
    expect(reasonFor(line)).toBe(reason);
  });

  test('the title of a video below the message of its player', () => {
    const parsed = parseLines([
      'A title',
      'Officials said so.',
      'Your browser doesn’t support HTML5',
      'Missile Hits Apartments',
      'They went on.',
    ]);
    expect(parsed.setAside).toEqual([
      { lines: [3, 3], reason: 'player-fallback' },
      { lines: [4, 4], reason: 'caption' },
    ]);
  });

  test('a caption above the posts, which ends with a full date and reports nobody’s words', () => {
    const parsed = parseLines([
      'Live blog: a title',
      'Soldiers sit on a vehicle near the town, on March 13, 2023.',
      'AFP',
      'Soldiers sit on a vehicle near the town, on March 13, 2023.',
      'Tuesday, March 14, 2023',
      '1617 GMT – Headline',
      'Text.',
    ]);
    expect(parsed.setAside).toEqual([
      { lines: [2, 2], reason: 'caption' },
      { lines: [3, 3], reason: 'credit' },
      { lines: [4, 4], reason: 'caption' },
    ]);
  });

  test('any line that an editor sets aside', () => {
    expect(
      reasonFor('An ordinary sentence.', { setAside: [{ lines: [5, 5], reason: 'editor' }] }),
    ).toBe('editor');
  });
});

describe('keeps content that looks like furniture', () => {
  test.each([
    'The ministry said it had signed the agreement on March 13, 2023.',
    'Follow the updates of the ministry, the spokesman said.',
    'Reuters contributed the first report of the strike, which the ministry later confirmed.',
    'By Monday the town was empty.',
    'Map makers were asked to help.',
    'Share prices fell by a third.',
    'AFP journalists saw smoke over the harbour.',
    'Watch towers were built along the river.',
    'He told readers to click here and there, but nothing happened. They left.',
  ])('%s', (line) => {
    expect(reasonFor(line)).toBeNull();
  });
});
