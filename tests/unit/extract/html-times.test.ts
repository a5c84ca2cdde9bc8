import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/load/read-article';
import { atDepth } from '@/tests/config/depth';

const fixture = readFileSync('tests/fixtures/html/machine-times.html', 'utf8');

/** A post: printed time, machine-readable time, and text. */
type Post = [printed: string, datetime: string, text?: string];

const sentence = 'The ferries sailed again on Tuesday, the harbour said.';
const postHtml = ([printed, datetime, text = sentence]: Post) =>
  `<section><div><time datetime="${datetime}">${printed}</time></div><p>${text}</p></section>`;
const page = (...posts: Post[]) => `<h1>Ferry talks, day two</h1>${posts.map(postHtml).join('\n')}`;

function read(html: string) {
  const { parsed, issues, textLines } = readArticle(html, [], {}, { name: 'a.html' });
  const times = parsed.entries.map(({ time }) => time);
  return { parsed, textLines, issues, times, codes: issues.map(({ code }) => code) };
}

/** Instant (or clock) and printed words of every entry. */
const shown = (html: string) =>
  read(html).times.map((time) => {
    const at = time.kind === 'instant' ? time.instant : 'clock' in time ? time.clock : '';
    return `${time.kind} ${at} ${'printed' in time ? time.printed : ''}`;
  });

describe('machine-readable times', () => {
  const { parsed, textLines, codes, times } = read(fixture);

  test('date the posts, and the printed times stay as printed', () => {
    expect(times).toMatchObject([
      {
        kind: 'instant',
        instant: '2023-03-14T22:30:05Z',
        printed: '0:30',
        clock: '00:30',
        zone: '+02:00',
        localDay: '2023-03-15',
      },
      { kind: 'instant', instant: '2023-03-14T14:02:00Z', printed: '16:02', clock: '16:02' },
      { kind: 'instant', instant: '2023-03-14T07:30:41Z', printed: '9:30', clock: '09:30' },
    ]);
    expect(codes).toEqual([]);
  });

  test('of sidebars, links and sentences date no post, and their words are kept', () => {
    expect(parsed.entries).toHaveLength(3);
    const body = parsed.entries.flatMap((entry) => entry.body.map(({ text }) => text));
    expect(body).toContain(
      'Delegates of both sides are to meet again on Thursday at 11, a spokesman said.',
    );
    expect(parsed.setAside).toContainEqual({ lines: [29, 45], reason: 'navigation' });
  });

  test('are not in the text that readers see', () => {
    const all = JSON.stringify([textLines, parsed.entries.map(({ time, ...rest }) => rest)]);
    expect(all).not.toMatch(/\dT\d/);
    expect(textLines).toContain('16:02');
  });

  test('are the evidence of the day, without a quotation', () => {
    expect(times[1]).toMatchObject({
      day: {
        day: '2023-03-14',
        sure: 'stated',
        because: 'The page’s HTML gives this post’s time as “2023-03-14T14:02:00Z”.',
        quote: null,
        line: null,
      },
    });
    expect(times[0]).toMatchObject({
      day: { sure: 'inferred', because: expect.stringContaining('In UTC this is 14 March 2023.') },
    });
  });
});

describe('a printed and a machine-readable time', () => {
  test('can be an age and an instant', () => {
    expect(
      shown(
        page(['12 min ago', '2023-03-14T16:17:00Z'], ['Yesterday', '2023-03-13T09:00:00+02:00']),
      ),
    ).toEqual([
      'instant 2023-03-14T16:17:00Z 12 min ago',
      'instant 2023-03-13T07:00:00Z Yesterday',
    ]);
  });

  test('can be the machine-readable one alone, if a script would have printed it', () => {
    expect(shown(page(['', '2023-03-14 16:17:00Z'], ['', '2023-03-14 15:00:00Z']))).toEqual([
      'instant 2023-03-14T16:17:00Z 2023-03-14T16:17:00Z',
      'instant 2023-03-14T15:00:00Z 2023-03-14T15:00:00Z',
    ]);
  });

  test('keep the printed zone, including its summer time', () => {
    const { times, parsed, codes } = read(
      page(['12:17 EST', '2023-03-14T16:17:00Z'], ['11:00 EST', '2023-03-14T15:00:00Z']),
    );
    expect(times[0]).toMatchObject({
      instant: '2023-03-14T16:17:00Z',
      printed: '12:17 EST',
      clock: '12:17',
      zone: 'America/New_York',
    });
    expect(parsed.zone).toBe('America/New_York');
    expect(codes).toEqual(['posts-few']);
  });

  test('are local if the machine-readable one has no offset', () => {
    expect(shown(page(['16:17', '2023-03-14T16:17:00'], ['15:00', '2023-03-14T15:00']))).toEqual([
      'local 16:17 16:17',
      'local 15:00 15:00',
    ]);
    expect(
      read(page(['16:17', '2023-03-14T16:17'], ['9:00', '2023-03-14T09:00'])).times,
    ).toMatchObject([
      { localDay: '2023-03-14', zone: null },
      { localDay: '2023-03-14', zone: null },
    ]);
  });

  test('across midnight are of the day that both state', () => {
    expect(
      read(page(['00:10 EET', '2023-03-14T22:10:00Z'], ['23:50 EET', '2023-03-14T21:50:00Z']))
        .times,
    ).toMatchObject([{ localDay: '2023-03-15' }, { localDay: '2023-03-14' }]);
  });
});

describe('if printed and machine-readable time differ', () => {
  test('the printed one is used, on the nearest day, and an issue reports it', () => {
    const { times, issues } = read(
      page(
        ['16:17 GMT', '2023-03-14T16:17:00Z'],
        ['15:40 GMT', '2023-03-14T13:40:00Z'],
        ['14:02 GMT', '2023-03-14T14:02:00Z'],
      ),
    );
    expect(times[1]).toMatchObject({
      kind: 'instant',
      instant: '2023-03-14T15:40:00Z',
      printed: '15:40 GMT',
      day: { sure: 'inferred', because: expect.stringContaining('prints a different clock') },
    });
    expect(issues).toMatchObject([{ code: 'machine-time-contradicts', line: 2 }]);
    expect(issues[0]?.message).toMatchInlineSnapshot(
      `"1 of 3 posts print a different time from their HTML, first “15:40 GMT” beside \`2023-03-14T13:40:00Z\`. There the printed times are used: they are what readers saw."`,
    );
  });

  test('a clock without a zone that fits no offset of the others stays local', () => {
    expect(
      shown(
        page(
          ['18:17', '2023-03-14T16:17:00Z'],
          ['17:45', '2023-03-14T15:00:00Z'],
          ['16:02', '2023-03-14T14:02:00Z'],
        ),
      ),
    ).toEqual([
      'instant 2023-03-14T16:17:00Z 18:17',
      'local 17:45 17:45',
      'instant 2023-03-14T14:02:00Z 16:02',
    ]);
  });

  test('a printed date takes precedence', () => {
    const { times, codes } = read(
      page(
        ['14 March 2023 16:17 GMT', '2023-03-15T16:17:00Z'],
        ['14 March 2023 15:00 GMT', '2023-03-14T15:00:00Z'],
      ),
    );
    expect(codes).toContain('machine-time-contradicts');
    expect(times[0]).toMatchObject({ instant: '2023-03-14T16:17:00Z' });
  });

  test('in most posts, no machine-readable time is used', () => {
    const { times, issues, parsed } = read(
      page(['16:17 GMT', '2023-03-20T08:00:00Z'], ['15:40 GMT', '2023-03-20T08:01:00Z']),
    );
    expect(times).toMatchObject([{ kind: 'local', clock: '16:17' }, { kind: 'local' }]);
    expect(parsed.published).toBeNull();
    expect(issues[0]?.message).toContain('none is used');
  });
});

describe('times that are not of a post are ignored', () => {
  test.each([
    ['a single one', page(['16:17', '2023-03-14T16:17:00Z'])],
    ['a day without a clock', page(['16:17', '2023-03-14'], ['15:00', '2023-03-14'])],
    [
      'one that does not exist',
      page(['16:17', '2023-02-30T10:00Z'], ['15:00', '2023-02-30T09:00Z']),
    ],
  ])('%s', (_, html) => {
    expect(read(html).times.filter(({ kind }) => kind === 'instant')).toEqual([]);
  });
});

test.each([
  'Published 2023-03-14T16:17:00Z',
  '5 May 2023 2023-03-14T16:17:00Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59-12:00',
  '12023-03-14T16:17:00Z',
])('a `datetime` that is no time of the web is not used: %s', (datetime) => {
  const html = page(['10:00 GMT', datetime], ['09:00 GMT', datetime], ['', datetime]);
  expect(read(html).times).toMatchObject([
    { kind: 'local', clock: '10:00', localDay: null },
    { kind: 'local', clock: '09:00', localDay: null },
  ]);
});

test('every post keeps its text and its printed time, for any times', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const clock = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }));
  const post = fc.tuple(
    clock,
    clock,
    fc.constantFrom('', ' GMT', ' EET'),
    fc.constantFrom('', 'Z', '+02:00'),
  );
  fc.assert(
    fc.property(fc.array(post, { minLength: 2, maxLength: 8 }), (posts) => {
      const html = page(
        ...posts.map(
          ([[h, m], [mh, mm], zone, end], index): Post => [
            `${two(h)}:${two(m)}${zone}`,
            `2023-03-14T${two(mh)}:${two(mm)}${end}`,
            `Ferry number ${index} sailed again on that day.`,
          ],
        ),
      );
      const { parsed, textLines } = read(html);
      const text = parsed.entries.flatMap(({ body }) => body.map((part) => part.text)).join('\n');
      posts.forEach(([[h, m], , zone], index) => {
        expect(text).toContain(`Ferry number ${index} sailed again on that day.`);
        expect(textLines).toContain(`${two(h)}:${two(m)}${zone}`);
      });
      for (const { time } of parsed.entries) {
        if (time.kind === 'instant' || time.kind === 'local')
          expect(textLines).toContain(time.printed);
      }
    }),
    { numRuns: atDepth(60) },
  );
});

test('4,000 times in a page take bounded time', () => {
  const link = '<time datetime="2023-03-14T16:17:00Z"> </time>';
  const hostile = [
    `<a href="/x">${link.repeat(4_000)}</a>`,
    Array.from(
      { length: 4_000 },
      (_, n) => `<p><time class="c${n % 2_000}" datetime="2023-03-14T16:17Z">16:17</time></p>`,
    ).join(''),
  ];
  const start = performance.now();
  for (const html of hostile) read(`<h1>Title</h1>${html}`);
  expect(performance.now() - start).toBeLessThan(120_000);
});

describe('times in attributes for scripts, in seconds since 1970', () => {
  const withEpoch = (printed: string, epoch: string) =>
    `<section><div><span class="date" data-timestamp="${epoch}">${printed}</span></div><p>${sentence}</p></section>`;
  const posts = (...pairs: (readonly [string, string])[]) =>
    `<h1>Ferry talks</h1>${pairs.map(([printed, epoch]) => withEpoch(printed, epoch)).join('\n')}`;

  test('date the posts, in seconds or milliseconds', () => {
    expect(shown(posts(['3:14 pm', '1674134045'], ['11:20 am', '1674120000000']))).toEqual([
      'instant 2023-01-19T13:14:05Z 3:14 pm',
      'instant 2023-01-19T09:20:00Z 11:20 am',
    ]);
  });

  test.each([
    ['is of no year that news is of', '0000000012'],
    ['counts something else', '16741'],
  ])('are ignored if the number %s', (_, epoch) => {
    expect(shown(posts(['15:14', epoch], ['11:20', epoch])).join()).not.toContain('instant');
  });
});
