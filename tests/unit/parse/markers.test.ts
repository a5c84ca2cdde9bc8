import { describe, expect, test } from 'vitest';
import { toBlocks } from '@/lib/parse/blocks';
import { splitLines } from '@/lib/parse/lines';
import { findMarkers } from '@/lib/parse/markers';
import { generic, pickConvention } from '@/lib/parse/pick-convention';

function markerOf(line: string, outlet: string | null = null) {
  const convention = outlet === null ? generic : pickConvention(outlet);
  return findMarkers(toBlocks(splitLines(line)), convention, { generic: outlet === null })[0];
}

describe('TRT World’s markers', () => {
  test.each(['–', '-', '—'])('the headline begins after the first %s', (dash) => {
    expect(markerOf(`1617 GMT ${dash} Grain deal - Kiev official`, 'trt-world')).toMatchObject({
      printed: '1617 GMT',
      clock: { clock: '16:17' },
      zone: 'UTC',
      headline: 'Grain deal - Kiev official',
    });
  });

  test('an impossible clock is still a marker, without a clock', () => {
    expect(markerOf('2561 GMT – Headline', 'trt-world')).toMatchObject({
      printed: '2561 GMT',
      clock: null,
      headline: 'Headline',
    });
  });
});

describe('EA WorldView’s markers', () => {
  test('UPDATE and a clock stand on a line of their own', () => {
    expect(markerOf('UPDATE 1553 GMT:', 'ea-worldview')).toMatchObject({
      kind: 'time',
      printed: '1553 GMT',
      clock: { clock: '15:53' },
      text: null,
    });
  });

  test('the original entry has no clock, and its text goes on behind the label', () => {
    expect(markerOf('ORIGINAL ENTRY: An explosion.', 'ea-worldview')).toMatchObject({
      kind: 'original',
      printed: null,
      clock: null,
      text: 'An explosion.',
    });
  });
});

describe('markers of an unknown outlet', () => {
  test.each([
    ['1617 GMT – Headline', '16:17', 'UTC', 'Headline'],
    ['08:43 GMT -- Headline', '08:43', 'UTC', 'Headline'],
    ['UPDATE 1700 GMT:', '17:00', 'UTC', null],
    ['3:39 p.m. ET, March 13, 2023', '15:39', 'America/New_York', null],
    ['6.14pm GMT', '18:14', 'UTC', null],
    ['08:18', '08:18', null, null],
    ['10:19 AM', '10:19', null, null],
    ['Posted at 14:05 UTC', '14:05', 'UTC', null],
  ])('%s', (line, clock, zone, headline) => {
    expect(markerOf(line)).toMatchObject({ clock: { clock }, zone, headline });
  });

  test('a date in the marker is read', () => {
    expect(markerOf('3:39 p.m. ET, March 13, 2023')?.date?.day).toBe('2023-03-13');
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
    '350 million dollars',
    '12 killed, 3 wounded',
    'Route 6',
    '1987',
    '$14:30',
  ])('is no marker: %s', (line) => {
    expect(markerOf(line)).toBeNull();
  });
});
