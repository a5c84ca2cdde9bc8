import { describe, expect, test } from 'vitest';
import { chooseGroup } from '@/lib/parse/posts/choose-group';
import { toCandidate } from '@/lib/parse/posts/marker-candidates';
import { findStamps } from '@/lib/parse/stamps/find-stamps';
import { toBlocks } from '@/lib/parse/text/blocks';
import { splitLines } from '@/lib/parse/text/split-lines';

/** The times of the lines that are taken for posts, as printed. */
function chosen(lines: readonly string[]): string[] {
  const candidates = toBlocks(splitLines(lines.join('\n'))).flatMap(
    (block, index) => toCandidate(block, index, findStamps(block.text)) ?? [],
  );
  return chooseGroup(candidates).map(({ stamp }) => stamp.printed);
}

describe('a time that stands alone on its page', () => {
  test.each([
    ['with a zone and a sign', '17:05 GMT – Ferries sail again', '17:05 GMT'],
    ['with a zone, closing a headline', 'Ferries sail again (17:05 GMT)', '17:05 GMT'],
    ['with a zone, on a line of its own', '17:05 GMT', '17:05 GMT'],
    ['with a half of the day and a sign', '5:05 pm – Ferries sail again', '5:05 pm'],
    ['with a half of the day, on a line of its own', '5:05 pm', '5:05 pm'],
    ['with its date, on a line of its own', '14 March 2023 17:05', '17:05'],
  ])('begins a post %s', (_, line, printed) => {
    expect(chosen([line])).toEqual([printed]);
  });

  test.each([
    ['without a zone', '17:05 – Ferries sail again'],
    ['without a zone, on a line of its own', '17:05'],
    ['with a half of the day, in brackets behind a text', 'Ferries sail again (5:05 pm)'],
    ['with its date and no zone, before a text', '14 March 2023 17:05 – Ferries sail again'],
    ['with a zone, run into a text', '17:05 GMT Ferries sail again'],
  ])('begins none %s', (_, line) => {
    expect(chosen([line])).toEqual([]);
  });
});

describe('clocks that say nothing more', () => {
  test('are a list from two on where a sign parts them from the text', () => {
    expect(chosen(['17:05 – Ferries sail', '16:00 – Bridge shut'])).toEqual(['17:05', '16:00']);
  });

  test('are a list from three on where none does', () => {
    const lines = ['17:05 Ferries sail', '16:00 Bridge shut', '15:10 Talks begin'];
    expect(chosen(lines.slice(0, 2))).toEqual([]);
    expect(chosen(lines)).toEqual(['17:05', '16:00', '15:10']);
  });

  test('are a list from three on where they are four figures', () => {
    const lines = ['1705 – Ferries sail', '1600 – Bridge shut', '0910 – Talks begin'];
    expect(chosen(lines.slice(0, 2))).toEqual([]);
    expect(chosen(lines)).toEqual(['1705', '1600', '0910']);
  });

  test('are a list whatever their number where only some are bare figures', () => {
    expect(chosen(['1705 – Ferries sail', '16:00 – Bridge shut'])).toEqual(['1705', '16:00']);
  });

  test.each([
    ['1500 – A treaty', '1618 – A war', '2023 – A truce'],
    ['1935 – A treaty', '1940 – A war', '2035 – A truce'],
  ])('are years rather than clocks where all can be years: %s', (...lines) => {
    expect(chosen(lines)).toEqual([]);
  });

  test.each([
    [['1459 – Ferries sail', '1500 – Bridge shut', '1510 – Talks begin'], '1459 1500 1510'],
    [['2036 – Ferries sail', '1935 – Bridge shut', '1900 – Talks begin'], '2036 1935 1900'],
  ])('are clocks where one can be no year: %s', (lines, expected) => {
    expect(chosen(lines).join(' ')).toBe(expected);
  });

  test('are no list where they go up and down', () => {
    const lines = ['17:05 – A', '18:10 – B', '16:00 – C', '19:20 – D', '15:00 – E', '20:30 – F'];
    expect(chosen(lines.map((line) => `${line} ferry sails`))).toEqual([]);
  });

  test('may go up and down to a half where bars part them from the text', () => {
    const lines = ['17:05 | A', '18:10 | B', '16:00 | C', '19:20 | D'].map(
      (line) => `${line} ferry sails`,
    );
    expect(chosen(lines)).toHaveLength(4);
    expect(chosen(lines.map((line) => line.replace('|', '–')))).toEqual([]);
    expect(chosen(lines.slice(1))).toEqual([]);
    expect(chosen([lines[0] ?? '', ...lines.slice(1).map((l) => l.replace('|', '–'))])).toEqual([]);
  });

  test('may have one of them pinned above the others, of four on', () => {
    const lines = ['09:00 – A pinned post', '17:05 – Ferries sail', '13:30 – Bridge shut'];
    expect(chosen(lines)).toEqual([]);
    expect(chosen([...lines, '10:10 – Talks begin'])).toHaveLength(4);
  });

  test('are none of posts where one can be on no clock', () => {
    expect(chosen(['27:05 – Ferries sail', '16:00 – Bridge shut', '15:10 – Talks'])).toEqual([]);
  });

  test('are those of a recording where they begin at nought behind the speakers', () => {
    const lines = ['Anna Lind (00:00)', 'Bo Ek (00:40)', 'Anna Lind (01:10)'];
    expect(chosen(lines)).toEqual([]);
    expect(chosen(lines.slice(0, 2))).toEqual(['00:00', '00:40']);
    expect(chosen(['Anna Lind (00:20)', ...lines.slice(1)])).toEqual(['00:20', '00:40', '01:10']);
    expect(chosen(['00:00 – Ferries', '00:40 – Bridge shut', '01:10 – Talks'])).toHaveLength(3);
  });
});

describe('times that say more than a clock', () => {
  test.each([
    ['a half of the day', ['5:05 pm – A', '6:10 pm – B', '4:00 pm – C', '7:20 pm – D']],
    ['a zone', ['17:05 GMT – A', '18:10 GMT – B', '16:00 GMT – C', '19:20 GMT – D']],
    ['a zone with one of them', ['17:05 – A', '18:10 – B', '16:00 – C', 'UPDATE 19:20 – D']],
  ])('are a list in any order: %s', (_, lines) => {
    expect(chosen(lines.map((line) => `${line} ferry sails`))).toHaveLength(4);
  });

  test('are chosen before as many that do not', () => {
    const bare = ['17:05 – Ferries sail', '16:00 – Bridge shut', '15:10 – Talks begin'];
    const certain = ['Sail again (5:05 pm)', 'Shut (4:00 pm)'];
    expect(chosen([...bare, ...certain])).toEqual(['5:05 pm', '4:00 pm']);
  });

  test('are not chosen before twice as many that do not', () => {
    const bare = ['17:05', '16:00', '15:10', '14:10', '13:10'].map((clock) => `${clock} – Ferries`);
    const certain = ['Sail again (5:05 pm)', 'Shut (4:00 pm)'];
    expect(chosen([...bare, ...certain])).toEqual(['17:05', '16:00', '15:10', '14:10', '13:10']);
  });

  test('are chosen last beside machines’ times', () => {
    const machine = ['2023-03-14T17:05:00Z', '2023-03-14T16:00:00Z'];
    const certain = ['Sail again (5:05 pm)', 'Shut (4:00 pm)', 'Begin (3:00 pm)'];
    expect(chosen([...machine, ...certain])).toHaveLength(2);
    expect(chosen([...machine, ...certain])[0]).toContain('17:05');
  });
});

describe('a time printed a little otherwise than those of the list', () => {
  const list = ['17:05 – Ferries sail', '16:00 – Bridge shut', '15:10 – Talks begin'];
  const all = ['17:05', '16:00', '15:10'];

  test('belongs to it where it only lacks the sign', () => {
    expect(chosen([...list, '14:00 Harbour closes for the night'])).toEqual([...all, '14:00']);
  });

  test.each([
    ['stands behind its text', 'Harbour closes (14:00)'],
    ['has another sign and another form', '14.00| Harbour closes'],
    ['is four figures', '1400: Harbour closes'],
    ['would put the list out of order', '22:00 Harbour closes for the night'],
  ])('does not where it %s', (_, line) => {
    const posts = line.startsWith('22') ? [list[0] ?? '', line, ...list.slice(1)] : [...list, line];
    expect(chosen(posts)).toEqual(all);
  });

  test('belongs to it where it prints the date beside the clock, on lines of their own', () => {
    const lines = ['17:05', '16:00', '15:10', '13 March 2023 23:10'];
    expect(chosen(lines)).toEqual(['17:05', '16:00', '15:10', '23:10']);
  });

  test('does not where its clock has another form, on lines of their own', () => {
    expect(chosen(['17:05', '16:00', '15:10', '2.10 pm'])).toEqual(['17:05', '16:00', '15:10']);
  });

  test('belongs to it beside machines’ times, whatever its form', () => {
    const lines = ['2023-03-14T17:05:00Z', '2023-03-14T16:00:00Z', '14 March 2023 3.10 pm'];
    expect(chosen(lines)).toHaveLength(3);
  });

  test('does not where it has a label that they have not', () => {
    const lines = ['17:05', '16:00', '15:10', 'Updated 14:00'];
    expect(chosen(lines)).toEqual(['17:05', '16:00', '15:10']);
  });

  test('belongs to it without the label where all print their date', () => {
    const lines = [
      'Published 14 March 2023 17:05',
      'Published 14 March 2023 16:00',
      '13 March 2023 23:10',
    ];
    expect(chosen(lines)).toEqual(['17:05', '16:00', '23:10']);
  });
});
