import { describe, expect, test } from 'vitest';
import { parseLines } from '../read-text-for-test';

const title = 'A headline of the page';
const text = 'It rained again in the east, they said.';

describe('a labelled date without a clock', () => {
  test.each([
    'Published 14 March 2023',
    'Published: Tuesday, March 14, 2023',
    'Posted on 14.03.2023',
    'First published on 14 March 2023',
    'Last updated 14 March 2023.',
    'Publié le 14 mars 2023',
    'Stand: 14.03.2023',
    '(Updated March 14, 2023)',
  ])('is a page stamp that dates the article: %s', (line) => {
    const { published, setAside } = parseLines([title, line, text]);
    expect(published).toMatchObject({ day: '2023-03-14', from: 'page-stamp', line: 2 });
    expect(setAside).toEqual([{ lines: [2, 2], reason: 'page-stamp' }]);
  });

  test('of the first publication counts more than one of the last change', () => {
    const line = 'Last updated: March 15, 2023 | Published: March 14, 2023';
    expect(parseLines([title, line, text]).published?.day).toBe('2023-03-14');
  });

  test('counts less than a dateline', () => {
    const lines = [title, 'March 13, 2023', 'Published March 14, 2023', text];
    expect(parseLines(lines).published).toMatchObject({ day: '2023-03-13', from: 'dateline' });
  });

  test('dates the posts of a live blog', () => {
    const { entries } = parseLines([title, 'Published 14 March 2023', '1617 GMT – One', text]);
    expect(entries[0]?.time).toMatchObject({ instant: '2023-03-14T16:17:00Z' });
  });

  test('far down the page does not count, where a linked story may print it', () => {
    const lines = [title, text, ...Array(12).fill(text), 'Published 2 March 2020'];
    const { published } = parseLines([...lines, 'Updated 3 March 2020']);
    expect(published).toBeNull();
  });

  test.each([
    'Published 14 March 2023 by a reader of ours',
    'The report published 14 March 2023',
    'Published on Monday',
    '14 March 2023 published',
    'Published',
  ])('is not “%s”', (line) => {
    expect(parseLines([title, text, line, text]).published).toBeNull();
  });

  test('does not count if many lines have its label', () => {
    const posts = ['10', '11', '12'].flatMap((day) => [`Published ${day} March 2023`, text]);
    expect(parseLines([title, ...posts]).published).toBeNull();
  });
});
