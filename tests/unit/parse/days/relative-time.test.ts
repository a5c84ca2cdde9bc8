import { describe, expect, test } from 'vitest';
import { type PageMoment, resolveRelativeTime } from '@/lib/parse/days/relative-time';
import { parseLines } from '../read-text-for-test';

const moment: PageMoment = {
  instant: '2023-03-14T17:18:00Z',
  zone: 'America/New_York',
  printed: 'Updated 1:18 PM EDT, Tue March 14, 2023',
  line: 2,
};

describe('a time counted back from the page’s moment', () => {
  test('is an instant without a clock, with its local day and evidence', () => {
    expect(resolveRelativeTime(7, '7 min ago', moment)).toEqual({
      kind: 'instant',
      instant: '2023-03-14T17:11:00Z',
      precision: 'minute',
      printed: '7 min ago',
      clock: null,
      zone: 'America/New_York',
      localDay: '2023-03-14',
      day: {
        day: '2023-03-14',
        from: 'page-stamp',
        sure: 'inferred',
        because:
          '“7 min ago” is counted back from the page’s stamp, “Updated 1:18 PM EDT, Tue March 14, 2023”.',
        quote: 'Updated 1:18 PM EDT, Tue March 14, 2023',
        line: 2,
      },
    });
  });

  test('has the day of the page’s zone, west or east of UTC', () => {
    const dayIn = (zone: string, instant: string) =>
      resolveRelativeTime(5, '5 min ago', { ...moment, zone, instant })?.localDay;
    expect(dayIn('America/New_York', '2023-03-15T03:00:00Z')).toBe('2023-03-14');
    expect(dayIn('Asia/Tokyo', '2023-03-14T16:00:00Z')).toBe('2023-03-15');
  });

  test.each([
    [59, 'minute'],
    [60, 'hour'],
    [1439, 'hour'],
  ])('%i minutes ago is exact to the %s', (minutes, precision) => {
    expect(resolveRelativeTime(minutes, 'ago', moment)).toMatchObject({ precision });
  });

  test('is null for a day or more', () => {
    expect(resolveRelativeTime(1440, '1 day ago', moment)).toBeNull();
  });
});

describe('the page’s moment', () => {
  const posts = [
    '7 min ago',
    'Ferries sail again from the eastern port',
    'The first of three ferries left the eastern port, the harbour master said.',
    '25 min ago',
    'Bridge stays shut until engineers look',
    'The northern bridge stays shut until engineers have looked at its piers.',
  ];
  const times = (...stamps: readonly string[]) =>
    parseLines(['Live: Ferry talks resume on the border', ...stamps, ...posts]).entries.map(
      ({ time }) => ('instant' in time ? time.instant : time.kind),
    );

  test('is its last stamp with clock, day and zone', () => {
    expect(times('Updated 1:18 PM EDT, Tue March 14, 2023')).toEqual([
      '2023-03-14T17:11:00Z',
      '2023-03-14T16:53:00Z',
    ]);
  });

  test('is not that of the first publication', () => {
    expect(
      times('Updated 1:18 PM EDT, Tue March 14, 2023', 'Published 9:00 AM EDT, Tue March 14, 2023'),
    ).toEqual(['2023-03-14T17:11:00Z', '2023-03-14T16:53:00Z']);
    expect(times('Published 9:00 AM EDT, Tue March 14, 2023')).not.toContain(
      '2023-03-14T12:53:00Z',
    );
  });

  test('needs a zone', () => {
    expect(times('Updated 1:18 PM, Tue March 14, 2023').join()).not.toMatch(/T\d\d/);
  });

  test('needs a clock', () => {
    expect(times('Updated March 14, 2023').join()).not.toMatch(/T\d\d/);
  });
});
