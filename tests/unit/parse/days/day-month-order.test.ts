import { describe, expect, test } from 'vitest';
import { parseLines } from '../read-text-for-test';

const text = 'It rained again in the east, they said.';

function published(lines: readonly string[]) {
  return parseLines(['A headline of the page', ...lines, text]).published;
}

describe('the order of day and month', () => {
  test('is shown by an unambiguous date on the page', () => {
    const day = published(['Published 09/10/2023', text, 'The talks of 25/09/2023 went on.']);
    expect(day).toMatchObject({ day: '2023-10-09', sure: 'inferred' });
    expect(day?.because).toContain('shown by “25/09/2023” on the same page');
    expect(published(['Published 09/10/2023', text, 'Talks of 09/25/2023 went on.'])?.day).toBe(
      '2023-09-10',
    );
  });

  test('stays open if dates contradict each other, or read the same either way', () => {
    expect(
      published(['Published 09/10/2023', 'On 25/09/2023 or 09/26/2023, they said.']),
    ).toBeNull();
    expect(published(['Published 09/10/2023', 'On 11/11/2023, they said.'])).toBeNull();
    expect(published(['Published 09/10/2023', text])).toBeNull();
  });

  test('of all posts is shown by one of them', () => {
    const { entries } = parseLines([
      '[12/03/2023, 23:10] First of all.',
      text,
      '[13/03/2023, 00:10] Second of all.',
      text,
    ]);
    expect(entries.map(({ time }) => ('localDay' in time ? time.localDay : null))).toEqual([
      '2023-03-12',
      '2023-03-13',
    ]);
  });

  test('is not shown by a date in words or with the year first', () => {
    expect(
      published(['Published 09/10/2023', 'From 25 March 2023 to 2023-03-26, they said.']),
    ).toBeNull();
  });
});
