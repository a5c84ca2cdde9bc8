import { describe, expect, test } from 'vitest';
import { generic, pickConvention } from '@/lib/parse/outlets/pick-convention';
import { findMarkers } from '@/lib/parse/posts/find-markers';
import { toBlocks } from '@/lib/parse/text/blocks';
import { splitLines } from '@/lib/parse/text/split-lines';

function markerOf(line: string, outlet: string | null = null) {
  const convention = outlet === null ? generic : pickConvention(outlet);
  return findMarkers(toBlocks(splitLines(line)), convention, { generic: outlet === null })
    .markers[0];
}

describe('TRT World’s markers', () => {
  test.each(['–', '-', '—'])('have the headline after the first %s', (dash) => {
    expect(markerOf(`1617 GMT ${dash} Grain deal - Kiev official`, 'trt-world')).toMatchObject({
      printed: '1617 GMT',
      clock: { clock: '16:17' },
      zone: { zone: 'UTC' },
      headline: 'Grain deal - Kiev official',
    });
  });

  test('with an impossible clock are markers without a clock', () => {
    expect(markerOf('2561 GMT – Headline', 'trt-world')).toMatchObject({
      printed: '2561 GMT',
      clock: null,
      headline: 'Headline',
    });
  });
});

describe('EA WorldView’s markers', () => {
  test('are UPDATE and a clock on a line of their own', () => {
    expect(markerOf('UPDATE 1553 GMT:', 'ea-worldview')).toMatchObject({
      kind: 'time',
      printed: '1553 GMT',
      clock: { clock: '15:53' },
      text: null,
    });
  });

  test('label the original entry, with its text and without a clock', () => {
    expect(markerOf('ORIGINAL ENTRY: An explosion.', 'ea-worldview')).toMatchObject({
      kind: 'original',
      printed: null,
      clock: null,
      text: 'An explosion.',
    });
  });
});

/** Finds the markers of a page of an unknown outlet. */
function readPage(...lines: string[]) {
  return findMarkers(toBlocks(splitLines(lines.join('\n'))), generic, { generic: true });
}

describe('markers of an unknown outlet', () => {
  test.each([
    ['1617 GMT – Headline', '1608 GMT – Another', '16:17', 'UTC'],
    ['08:43 GMT -- Headline', '08:40 GMT -- Another', '08:43', 'UTC'],
    ['UPDATE 1700 GMT:', 'UPDATE 1522 GMT:', '17:00', 'UTC'],
    ['3:39 p.m. ET, March 13, 2023', '3:03 p.m. ET, March 13, 2023', '15:39', 'America/New_York'],
    ['- 16 Mar 2023 - 20:18(20:18 GMT)', '- 16 Mar 2023 - 19:29(19:29 GMT)', '20:18', 'UTC'],
    ['6.14pm GMT', '5.51pm GMT', '18:14', 'UTC'],
    ['08:18', '08:06', '08:18', undefined],
    ['7;00', '6:55', '07:00', undefined],
    ['10:19 AM', '9:02 AM', '10:19', undefined],
    ['5:36pm: Headline', '3:27pm: Another', '17:36', undefined],
    ['00:05. Ottawa will pay.', '00:24. The fund stays.', '00:05', undefined],
    ['10:30 a.m. Russia means it', '8:15 a.m. Blasts in the city', '10:30', undefined],
    ['Headline in brackets (1:21 p.m.)', 'Another of them (12:55 p.m.)', '13:21', undefined],
    [
      '1. A decision for lawpublished at 15:50 Greenwich Mean Time 17 March 2023',
      '2. The startpublished at 15:47 Greenwich Mean Time 17 March 2023',
      '15:50',
      'UTC',
    ],
    ['25 марта 2022 г. 16:48:55', '25 марта 2022 г. 16:38:26', '16:48', undefined],
    [
      '1/6/218 6:04 p.m. -- Some people met.',
      '1/6/2018 4:43 p.m. -- It will trace them.',
      '18:04',
      undefined,
    ],
  ])('%s', (first, second, clock, zone) => {
    const { markers } = readPage(first, 'Some text is here.', second, 'And more of it here.');
    expect(markers.map((marker) => marker !== null)).toEqual([true, false, true, false]);
    expect(markers[0]).toMatchObject({ clock: { clock } });
    expect(markers[0]?.zone?.zone).toBe(zone);
  });

  test('a separator precedes a headline, or the first text if that is a sentence', () => {
    expect(readPage('1617 GMT – Headline', 'Text.').markers[0]).toMatchObject({
      headline: 'Headline',
      text: null,
    });
    expect(readPage('8:03 p.m. GMT: Sandbags block the road.', 'Text.').markers[0]).toMatchObject({
      headline: null,
      text: 'Sandbags block the road.',
    });
  });

  test('a headline may be above its time', () => {
    const { markers } = readPage(
      'The title of the page',
      'A lead that ends as sentences do.',
      'The headline of the post',
      'Wednesday 15 March 2023 15:21 , Emily Atkinson',
      'Its text.',
    );
    expect(markers[3]?.headlineAbove?.text).toBe('The headline of the post');
  });

  test('a post whose text is lost leaves its time alone on the line', () => {
    const { markers } = readPage('10:05 p.m.:', '8:42 p.m.: Sandbags block the road.');
    expect(markers.every((marker) => marker !== null)).toBe(true);
  });

  test.each([
    '1617 people were evacuated – officials',
    '2014 – the year it began',
    '58 civilians were killed in April',
    '155 mm shells are on their way',
    '24/7 shelling goes on',
    'T-64 tanks were seen',
    'M14 – the road to Mykolaiv is closed',
    '3:2 was the score',
    'At 16:17 GMT the sirens sounded.',
    '47.9 degrees north',
    '48.5983° N, 37.9980° E',
    '350 million dollars',
    '12 killed, 3 wounded',
    'Route 6',
    '1987',
    '$14:30',
    '08:18',
    'It began at 7 a.m. local time in Kyiv.',
    'About 8 p.m. curfew was imposed.',
    '2.14 billion dollars will be paid.',
    'Resolution 2202 (2015) is cited.',
    'The 10:30 train left.',
  ])('is no marker, alone among text: %s', (line) => {
    expect(readPage('Some text is here.', line, 'And more.').markers).toEqual([null, null, null]);
  });

  test('clocks in no order are no markers', () => {
    const { markers } = readPage('10:30', '12:10', '09:00', '13:45', '08:20', '14:59', '07:00');
    expect(markers.every((marker) => marker === null)).toBe(true);
  });
});

describe('page stamps', () => {
  test.each([
    'Updated 12:58 a.m. ET, March 14, 2023',
    'Fri 17 Mar 2023 15.00 EDTFirst published on Fri 17 Mar 2023 01.33 EDT',
    'Reuters | Updated: 21-03-2023 04:58 IST | Created: 21-03-2023 04:58 IST',
    'Updated March 21, 2023 at 4:50 a.m. EDT|Published March 20, 2023 at 1:59 a.m. EDT',
    'Mar 20, 2023 03:55 PM IST',
  ])('are no markers: %s', (line) => {
    const { markers, pageLines } = readPage('The title', line, 'Some text is here.', 'And more.');
    expect(markers.every((marker) => marker === null)).toBe(true);
    expect([...pageLines.stamps.keys()]).toEqual([1]);
  });
});
