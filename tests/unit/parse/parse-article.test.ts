import { describe, expect, test } from 'vitest';
import { parseLines } from './read-text-for-test';

/** The issues, but for the doubt about pages of one or two posts, which these are. */
function codes(parsed: ReturnType<typeof parseLines>) {
  return parsed.issues
    .filter(({ code }) => code !== 'posts-few')
    .map(({ code, line }) => (line === null ? code : `${code}@${line}`));
}

describe('a live blog', () => {
  const blog = [
    'Live blog: The title',
    '',
    'The standfirst says what it is about.',
    '',
    'Tuesday, March 14, 2023',
    '',
    'The lead has one paragraph.',
    '',
    'And another.',
    '',
    '1617 GMT – First headline - with a dash',
    '',
    'First text.',
    '',
    '2104 GMT – Second headline',
    '',
    'Second text.',
  ];

  test('is divided into title, standfirst, lead and posts', () => {
    const parsed = parseLines(blog, { outlet: 'trt-world' });
    expect(parsed).toMatchObject({
      id: '2023-03-14-trt-world',
      form: 'live-blog',
      title: { text: 'Live blog: The title', line: 1 },
      standfirst: { text: 'The standfirst says what it is about.', line: 3 },
      published: { day: '2023-03-14', from: 'dateline', sure: 'stated' },
      zone: 'UTC',
    });
    expect(parsed.entries.map(({ id, kind, lines }) => [id, kind, lines])).toEqual([
      ['2023-03-14-lead-trt-world', 'lead', [7, 9]],
      ['2023-03-14-1617-trt-world', 'update', [11, 13]],
      ['2023-03-14-2104-trt-world', 'update', [15, 17]],
    ]);
  });

  test('gives its lead the title without the label `Live blog`', () => {
    expect(parseLines(blog, { outlet: 'trt-world' }).entries[0]?.headline).toEqual({
      text: 'The title',
      from: 'source',
      line: 1,
    });
  });

  test('marks a day that follows from the order of the list as inferred', () => {
    const parsed = parseLines(
      ['Tuesday, March 14, 2023', '0300 GMT – A', 'Text.', '2104 GMT – B', 'Text.'],
      { outlet: 'trt-world' },
    );
    expect(parsed.entries[1]?.time).toMatchObject({
      kind: 'instant',
      instant: '2023-03-13T21:04:00Z',
      day: { day: '2023-03-13', from: 'order', sure: 'inferred', quote: 'Tuesday, March 14, 2023' },
    });
  });

  test('numbers the ids of posts of the same minute, the older one first', () => {
    const parsed = parseLines(
      [
        'Tuesday, March 14, 2023',
        '1617 GMT – B',
        'Text.',
        '1617 GMT – A',
        'Text.',
        '1500 GMT – C',
        'Text.',
      ],
      { outlet: 'trt-world' },
    );
    expect(parsed.entries.map(({ id }) => id)).toEqual([
      '2023-03-14-1617-trt-world-2',
      '2023-03-14-1617-trt-world',
      '2023-03-14-1500-trt-world',
    ]);
  });

  test('uses the first sentence of a post without a headline, and says so', () => {
    const parsed = parseLines(
      ['UPDATE 1553 GMT:', '', 'The ministry has spoken. It said little.'],
      { outlet: 'ea-worldview', published: '2023-03-21' },
    );
    expect(parsed.entries[0]?.headline).toEqual({
      text: 'The ministry has spoken.',
      from: 'first-sentence',
      line: 3,
    });
  });

  test('dates the original entry before the earliest update, without a clock', () => {
    const parsed = parseLines(
      ['UPDATE 0752 GMT:', 'Text.', 'UPDATE 0706 GMT:', 'Text.', 'ORIGINAL ENTRY: It began.'],
      { outlet: 'ea-worldview', published: '2023-03-21' },
    );
    expect(parsed.entries[2]).toMatchObject({
      id: '2023-03-21-original-ea-worldview',
      kind: 'original',
      time: { kind: 'before', bound: '2023-03-21T07:06:00Z', printed: null },
      lines: [5, 5],
    });
  });

  test('takes a first line that is no sentence as the headline', () => {
    const parsed = parseLines(['08:18', 'Explosions reported at dawn', 'Reporters heard blasts.'], {
      published: '2023-03-14',
      zone: 'UTC',
    });
    expect(parsed.entries[0]).toMatchObject({
      headline: { text: 'Explosions reported at dawn', from: 'source' },
      body: [{ text: 'Reporters heard blasts.' }],
    });
  });

  test('reports a marker without text', () => {
    const parsed = parseLines(['10:05 GMT:', '09:00 GMT:', 'Text.'], { published: '2023-03-14' });
    expect(parsed.entries).toHaveLength(2);
    expect(parsed.entries[0]).toMatchObject({ body: [], headline: { text: '' } });
    expect(codes(parsed)).toEqual(['entry-empty@1']);
  });
});

describe('unknown facts', () => {
  test('without a day, times stay local', () => {
    const parsed = parseLines(['1617 GMT – Headline', 'Text.']);
    expect(parsed.entries[0]).toMatchObject({
      id: 'undated-1617-unknown',
      time: { kind: 'local', clock: '16:17', zone: 'UTC', localDay: null, day: null },
    });
    expect(codes(parsed)).toEqual(['day-unknown']);
  });

  test('without a zone, times stay local', () => {
    const parsed = parseLines(['16:17 – Headline', 'Text.', '16:08 – Another', 'Text.'], {
      published: '2023-03-14',
    });
    expect(parsed.entries[0]?.time).toMatchObject({
      kind: 'local',
      clock: '16:17',
      zone: null,
      localDay: '2023-03-14',
    });
    expect(codes(parsed)).toEqual(['zone-unknown@1', 'zone-unknown@3']);
  });

  test('without a day, a report has no time', () => {
    expect(parseLines(['Some text.']).entries[0]?.time).toEqual({ kind: 'none', printed: null });
  });
});

test('a zone statement below the dateline is neither title nor text', () => {
  const parsed = parseLines([
    'March 14, 2023',
    'All times are Paris time (GMT+1)',
    '16:17 – Headline',
    'Text.',
    '16:08 – Another',
    'Text.',
  ]);
  expect(parsed.title).toBeNull();
  expect(parsed.setAside).toEqual([{ lines: [2, 2], reason: 'page-stamp' }]);
  expect(parsed.entries.map(({ time }) => time)).toMatchObject([
    { kind: 'instant', instant: '2023-03-14T15:17:00Z' },
    { kind: 'instant', instant: '2023-03-14T15:08:00Z' },
  ]);
});

describe('odd input', () => {
  test('an impossible clock is reported; the entry keeps its day and printed time', () => {
    const parsed = parseLines(
      ['Tuesday, March 14, 2023', '2561 GMT – Headline', 'Text.', '1500 GMT – Next', 'Text.'],
      { outlet: 'trt-world' },
    );
    expect(parsed.entries[0]).toMatchObject({
      id: '2023-03-14-update-trt-world',
      time: { kind: 'day', printed: '2561 GMT', day: { day: '2023-03-14' } },
      body: [{ text: 'Text.' }],
    });
    expect(codes(parsed)).toEqual(['time-impossible@2']);
  });

  test('a date with the wrong weekday is used and reported', () => {
    const parsed = parseLines(['Wednesday, March 14, 2023', '1500 GMT – Next', 'Text.']);
    expect(parsed.published?.day).toBe('2023-03-14');
    expect(codes(parsed)).toEqual(['weekday-mismatch@1']);
  });

  test('a given day that contradicts the dateline is reported; the dateline wins', () => {
    const parsed = parseLines(['March 14, 2023', '1500 GMT – Next', 'Text.'], {
      published: '2023-03-15',
    });
    expect(parsed.published?.day).toBe('2023-03-14');
    expect(codes(parsed)).toEqual(['day-conflict@1']);
  });

  test.each(['', '\n\n', ' \t\n\u200b'])('an empty text has no entries: %j', (text) => {
    const parsed = parseLines([text]);
    expect(parsed.entries).toEqual([]);
    expect(codes(parsed)).toEqual(['file-empty']);
  });

  test('Windows line ends and a byte order mark change nothing', () => {
    const lines = ['Tuesday, March 14, 2023', '1617 GMT – Headline', 'Text.'];
    const plain = parseLines(lines);
    const windows = parseLines([`\ufeff${lines.join('\r\n')}`]);
    expect(windows.entries).toEqual(plain.entries);
  });

  test('a day heading among the posts dates the posts below it', () => {
    const parsed = parseLines(
      ['March 14, 2023', '0100 GMT – A', 'Text.', 'March 12, 2023', '0050 GMT – B', 'Text.'],
      { outlet: 'trt-world' },
    );
    expect(parsed.entries[1]?.time).toMatchObject({
      instant: '2023-03-12T00:50:00Z',
      day: { from: 'heading', sure: 'stated', line: 4 },
    });
  });
});

describe('a republished report', () => {
  test('has the original title, without the words of the republisher', () => {
    const parsed = parseLines(['Watch A title – Latest News', 'Text.'], {
      via: 'latestbreakingnewsvideo.com',
    });
    expect(parsed.title).toEqual({ text: 'A title', line: 1 });
  });
});
