import { describe, expect, test } from 'vitest';
import { chooseGroup } from '@/lib/parse/posts/choose-group';
import { toCandidate } from '@/lib/parse/posts/marker-candidates';
import { findStamps } from '@/lib/parse/stamps/find-stamps';
import { toBlocks } from '@/lib/parse/text/blocks';
import { splitLines } from '@/lib/parse/text/split-lines';

/** Returns the printed times of the lines chosen as markers. */
function chosen(lines: readonly string[]): string[] {
  const candidates = toBlocks(splitLines(lines.join('\n'))).flatMap(
    (block, index) => toCandidate(block, index, findStamps(block.text)) ?? [],
  );
  return chooseGroup(candidates).map(({ stamp }) => stamp.printed);
}

describe('the only time on a page', () => {
  test.each([
    ['with a zone and a separator', '17:05 GMT – Ferries sail again', '17:05 GMT'],
    ['with a zone, after a headline', 'Ferries sail again (17:05 GMT)', '17:05 GMT'],
    ['with a zone, on a line of its own', '17:05 GMT', '17:05 GMT'],
    ['with am/pm and a separator', '5:05 pm – Ferries sail again', '5:05 pm'],
    ['with am/pm, on a line of its own', '5:05 pm', '5:05 pm'],
    ['with its date, on a line of its own', '14 March 2023 17:05', '17:05'],
  ])('is a marker %s', (_, line, printed) => {
    expect(chosen([line])).toEqual([printed]);
  });

  test.each([
    ['without a zone', '17:05 – Ferries sail again'],
    ['without a zone, on a line of its own', '17:05'],
    ['with am/pm, in brackets after a text', 'Ferries sail again (5:05 pm)'],
    ['with its date and no zone, before a text', '14 March 2023 17:05 – Ferries sail again'],
    ['with a zone, glued to a text', '17:05 GMT Ferries sail again'],
  ])('is no marker %s', (_, line) => {
    expect(chosen([line])).toEqual([]);
  });
});

describe('clocks without zone, date or am/pm', () => {
  test('with a separator are a list if there are two', () => {
    expect(chosen(['17:05 – Ferries sail', '16:00 – Bridge shut'])).toEqual(['17:05', '16:00']);
  });

  test('without a separator are a list if there are three', () => {
    const lines = ['17:05 Ferries sail', '16:00 Bridge shut', '15:10 Talks begin'];
    expect(chosen(lines.slice(0, 2))).toEqual([]);
    expect(chosen(lines)).toEqual(['17:05', '16:00', '15:10']);
  });

  test('of four digits are a list if there are three', () => {
    const lines = ['1705 – Ferries sail', '1600 – Bridge shut', '0910 – Talks begin'];
    expect(chosen(lines.slice(0, 2))).toEqual([]);
    expect(chosen(lines)).toEqual(['1705', '1600', '0910']);
  });

  test('of which only some are four digits are a list if there are two', () => {
    expect(chosen(['1705 – Ferries sail', '16:00 – Bridge shut'])).toEqual(['1705', '16:00']);
  });

  test.each([
    ['1500 – A treaty', '1618 – A war', '2023 – A truce'],
    ['1935 – A treaty', '1940 – A war', '2035 – A truce'],
  ])('are years if all of them can be: %s', (...lines) => {
    expect(chosen(lines)).toEqual([]);
  });

  test.each([
    [['1459 – Ferries sail', '1500 – Bridge shut', '1510 – Talks begin'], '1459 1500 1510'],
    [['2036 – Ferries sail', '1935 – Bridge shut', '1900 – Talks begin'], '2036 1935 1900'],
  ])('are clocks if one of them can be no year: %s', (lines, expected) => {
    expect(chosen(lines).join(' ')).toBe(expected);
  });

  test('in no order are no list', () => {
    const lines = ['17:05 – A', '18:10 – B', '16:00 – C', '19:20 – D', '15:00 – E', '20:30 – F'];
    expect(chosen(lines.map((line) => `${line} ferry sails`))).toEqual([]);
  });

  test('separated by bars may have half of them out of order', () => {
    const lines = ['17:05 | A', '18:10 | B', '16:00 | C', '19:20 | D'].map(
      (line) => `${line} ferry sails`,
    );
    expect(chosen(lines)).toHaveLength(4);
    expect(chosen(lines.map((line) => line.replace('|', '–')))).toEqual([]);
    expect(chosen(lines.slice(1))).toEqual([]);
    expect(chosen([lines[0] ?? '', ...lines.slice(1).map((l) => l.replace('|', '–'))])).toEqual([]);
  });

  test('may have one pinned above the others if there are four', () => {
    const lines = ['09:00 – A pinned post', '17:05 – Ferries sail', '13:30 – Bridge shut'];
    expect(chosen(lines)).toEqual([]);
    expect(chosen([...lines, '10:10 – Talks begin'])).toHaveLength(4);
  });

  test('of which one is impossible are no list', () => {
    expect(chosen(['27:05 – Ferries sail', '16:00 – Bridge shut', '15:10 – Talks'])).toEqual([]);
  });

  test('are a transcript’s if they follow speakers’ names and begin at zero', () => {
    const lines = ['Anna Lind (00:00)', 'Bo Ek (00:40)', 'Anna Lind (01:10)'];
    expect(chosen(lines)).toEqual([]);
    expect(chosen(lines.slice(0, 2))).toEqual(['00:00', '00:40']);
    expect(chosen(['Anna Lind (00:20)', ...lines.slice(1)])).toEqual(['00:20', '00:40', '01:10']);
    expect(chosen(['00:00 – Ferries', '00:40 – Bridge shut', '01:10 – Talks'])).toHaveLength(3);
  });
});

describe('times with more than a clock', () => {
  test.each([
    ['am/pm', ['5:05 pm – A', '6:10 pm – B', '4:00 pm – C', '7:20 pm – D']],
    ['a zone', ['17:05 GMT – A', '18:10 GMT – B', '16:00 GMT – C', '19:20 GMT – D']],
    ['a zone with one of them', ['17:05 – A', '18:10 – B', '16:00 – C', 'UPDATE 19:20 – D']],
  ])('are a list in any order: %s', (_, lines) => {
    expect(chosen(lines.map((line) => `${line} ferry sails`))).toHaveLength(4);
  });

  test('outweigh more that have only a clock', () => {
    const bare = ['17:05 – Ferries sail', '16:00 – Bridge shut', '15:10 – Talks begin'];
    const certain = ['Sail again (5:05 pm)', 'Shut (4:00 pm)'];
    expect(chosen([...bare, ...certain])).toEqual(['5:05 pm', '4:00 pm']);
  });

  test('do not outweigh more than twice as many that have only a clock', () => {
    const bare = ['17:05', '16:00', '15:10', '14:10', '13:10'].map((clock) => `${clock} – Ferries`);
    const certain = ['Sail again (5:05 pm)', 'Shut (4:00 pm)'];
    expect(chosen([...bare, ...certain])).toEqual(['17:05', '16:00', '15:10', '14:10', '13:10']);
  });

  test('are outweighed by ISO timestamps', () => {
    const machine = ['2023-03-14T17:05:00Z', '2023-03-14T16:00:00Z'];
    const certain = ['Sail again (5:05 pm)', 'Shut (4:00 pm)', 'Begin (3:00 pm)'];
    expect(chosen([...machine, ...certain])).toHaveLength(2);
    expect(chosen([...machine, ...certain])[0]).toContain('17:05');
  });
});

describe('a time printed a little differently from the list', () => {
  const list = ['17:05 – Ferries sail', '16:00 – Bridge shut', '15:10 – Talks begin'];
  const all = ['17:05', '16:00', '15:10'];

  test('belongs to it if it only lacks the separator', () => {
    expect(chosen([...list, '14:00 Harbour closes for the night'])).toEqual([...all, '14:00']);
  });

  test.each([
    ['comes after its text', 'Harbour closes (14:00)'],
    ['has another separator and another form', '14.00| Harbour closes'],
    ['is four digits', '1400: Harbour closes'],
    ['would put the list out of order', '22:00 Harbour closes for the night'],
  ])('does not belong to it if it %s', (_, line) => {
    const posts = line.startsWith('22') ? [list[0] ?? '', line, ...list.slice(1)] : [...list, line];
    expect(chosen(posts)).toEqual(all);
  });

  test('belongs to a list of lone times if it adds the date to the clock', () => {
    const lines = ['17:05', '16:00', '15:10', '13 March 2023 23:10'];
    expect(chosen(lines)).toEqual(['17:05', '16:00', '15:10', '23:10']);
  });

  test('does not belong to a list of lone times if its clock has another form', () => {
    expect(chosen(['17:05', '16:00', '15:10', '2.10 pm'])).toEqual(['17:05', '16:00', '15:10']);
  });

  test('belongs to a list of ISO timestamps, whatever its form', () => {
    const lines = ['2023-03-14T17:05:00Z', '2023-03-14T16:00:00Z', '14 March 2023 3.10 pm'];
    expect(chosen(lines)).toHaveLength(3);
  });

  test('does not belong to it if it alone has a label', () => {
    const lines = ['17:05', '16:00', '15:10', 'Updated 14:00'];
    expect(chosen(lines)).toEqual(['17:05', '16:00', '15:10']);
  });

  test('belongs to a labelled list without the label if all print their date', () => {
    const lines = [
      'Published 14 March 2023 17:05',
      'Published 14 March 2023 16:00',
      '13 March 2023 23:10',
    ];
    expect(chosen(lines)).toEqual(['17:05', '16:00', '23:10']);
  });
});
