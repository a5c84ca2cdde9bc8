import { describe, expect, test } from 'vitest';
import { findAtoms } from '@/lib/parse/stamps/stamp-atoms';

/** Returns the kind and the words of every part of a text. */
function partsOf(text: string, isLineStart = true) {
  return findAtoms(text, isLineStart).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

describe('the parts of a stamp', () => {
  test.each([
    ['16:17 GMT', ['clock 16:17', 'zone GMT']],
    ['Updated at 16:17', ['label Updated at', 'clock 16:17']],
    [
      'Last updated: 14 March 2023, 16:17',
      ['label Last updated:', 'date 14 March 2023', 'clock 16:17'],
    ],
    ['Mis à jour le 14/03/2023 à 16:17', ['label Mis à jour le', 'date 14/03/2023', 'clock 16:17']],
    [
      'Опубліковано 14 березня 2023, 16:17',
      ['label Опубліковано', 'date 14 березня 2023', 'clock 16:17'],
    ],
    ['最終更新：2023年3月14日 16:17', ['label 最終更新：', 'date 2023年3月14日', 'clock 16:17']],
    ['Firstpublished at 16:17', ['label published at', 'clock 16:17']],
    ['16:17 Uhr', ['clock 16:17', 'filler Uhr']],
    ['klo 16.17', ['filler klo', 'clock 16.17']],
    ['ore 16:17', ['filler ore', 'clock 16:17']],
    ['الساعة 16:17', ['filler الساعة', 'clock 16:17']],
    ['07:58 hsHoy', ['clock 07:58', 'filler hs', 'shift Hoy']],
    ['around 15:03', ['filler around ', 'clock 15:03']],
    ['~15:03', ['filler ~', 'clock 15:03']],
    ['Yesterday, 11:48 pm', ['shift Yesterday', 'clock 11:48 pm']],
    ["Aujourd'hui 16:17", ["shift Aujourd'hui", 'clock 16:17']],
    ['1:02 p.m. ET Monday', ['clock 1:02 p.m.', 'zone ET', 'weekday Monday']],
    ['12m ago 16:17', ['filler 12m ago', 'clock 16:17']],
    ['20 Sep0:31', ['date 20 Sep', 'clock 0:31']],
    ['20 Sep0:31 pm', ['date 20 Sep', 'clock 0:31 pm']],
    ['Posted at 16:1716:17', ['label Posted at', 'clock 16:17', 'filler 16:17']],
    ['2023-03-14T16:17:00Z', ['date 2023-03-14T', 'clock 16:17:00', 'zone Z']],
    ['2023-03-14T16:17:00.123+02:00', ['date 2023-03-14T', 'clock 16:17:00.123', 'zone +02:00']],
    ['2023-03-14T16:17', ['date 2023-03-14T', 'clock 16:17']],
    ['Tue, 14 Mar 2023 16:17:00 +0200', ['date Tue, 14 Mar 2023', 'clock 16:17:00', 'zone +0200']],
    ['14 Mar 2023 16:17 -0500', ['date 14 Mar 2023', 'clock 16:17', 'zone -0500']],
    ['1617: The bridge', ['clock 1617']],
    ['1617 The bridge', ['clock 1617']],
    ['Noon: The bridge', ['clock Noon']],
    ['At midnight', ['filler At', 'clock midnight']],
    ['16:17更新', ['clock 16:17', 'label 更新']],
  ])('of “%s”', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test.each([
    ['14:05-15:30 is the interval', ['clock 14:05', 'clock 15:30']],
    ['14:05 -15:30', ['clock 14:05', 'clock 15:30']],
    ['The noon bell', []],
    ['2023-13-14T16:17', ['clock 2023', 'clock 16:17']],
    ['le pont', []],
  ])('are not more than are there: “%s”', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test('that only the start of a line has', () => {
    expect(partsOf('Noon', false)).toEqual([]);
    expect(partsOf('around 15:03', false)).toEqual(['clock 15:03']);
  });

  test('keep their meaning', () => {
    expect(findAtoms('Updated yesterday, Monday', true)).toMatchObject([
      { kind: 'label', text: 'updated' },
      { kind: 'shift', days: -1 },
      { kind: 'weekday', number: 1 },
    ]);
    expect(findAtoms('today', true)).toMatchObject([{ kind: 'shift', days: 0 }]);
    expect(findAtoms('Last modified: 5', true)[0]).toMatchObject({ text: 'last modified' });
    expect(findAtoms('16:17', true)[0]).toMatchObject({ form: 'colon' });
    expect(findAtoms('1617: x', true)[0]).toMatchObject({ form: 'four-digit' });
    expect(findAtoms('20 Sep0:31', true)[1]).toMatchObject({ form: 'dot' });
    expect(findAtoms('20 Sep0:31 pm', true)[1]).toMatchObject({ form: 'twelve-hour' });
    expect(findAtoms('2023-03-14T16:17', true)[1]).toMatchObject({ form: 'iso' });
    expect(findAtoms('Noon', true)[0]).toMatchObject({ form: 'word' });
  });
});
