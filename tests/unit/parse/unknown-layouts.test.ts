import { describe, expect, test } from 'vitest';
import type { EntryTime } from '@/lib/schema/time';
import { parseLines } from './read-text-for-test';

/** Returns the printed time, its resolved value and the headline of every post. */
function posts(
  lines: string[],
  facts: Parameters<typeof parseLines>[1] = { published: '2023-03-14' },
) {
  return parseLines(lines, facts)
    .entries.filter(({ kind }) => kind === 'update')
    .map(({ time, headline }) => [
      'printed' in time ? time.printed : null,
      resolved(time),
      headline.from === 'source' ? headline.text : null,
    ]);
}

function resolved(time: EntryTime): string {
  if (time.kind === 'instant') return time.instant;
  if (time.kind === 'local') return `${time.localDay ?? '?'} ${time.clock}`;
  return time.kind === 'none' ? 'none' : time.day.day;
}

describe('clocks are read in the forms of many newsrooms', () => {
  test.each([
    [
      'four digits and a colon, where the page states the zone',
      [
        'All times GMT.',
        '2228: Hospitals are full, an aid worker says.',
        '2210: A plane lands with 37 searchers.',
        '2136: The road is cut.',
      ],
      ['2228', '2210', '2136'],
    ],
    [
      'an hour alone, among hours and minutes',
      [
        '9u10 - Trams stop',
        'They stop.',
        '8u25 - Trains stop',
        'They stop too.',
        '8u - Two blasts',
        'People run out.',
      ],
      ['9u10', '8u25', '8u'],
    ],
    [
      'four digits and a word for hours',
      [
        'Siege of the mall',
        '1430hrs: Officers go in by the roof.',
        '1210hrs: A centre takes blood.',
        '0915hrs: One shot is heard.',
      ],
      ['1430', '1210', '0915'],
    ],
    [
      'am and pm in Japanese',
      [
        '各地の状況',
        '午後11時40分',
        '川で氾濫のおそれがあります。',
        '午前5時すぎ',
        '紀伊半島に上陸しました。',
      ],
      ['午後11時40分', '午前5時すぎ'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(posts(lines).map(([printed]) => String(printed).replace(/ .*/u, ''))).toEqual(expected);
  });

  test('East Asian clocks run from 0 to 11', () => {
    expect(
      posts([
        '各地の状況',
        '午後0時5分',
        '風が強まりました。',
        '午前0時30分',
        '雨が降りました。',
      ]).map(([, time]) => time),
    ).toEqual(['2023-03-14 12:05', '2023-03-14 00:30']);
  });

  test('years at the start of lines are no clocks', () => {
    expect(
      posts([
        'The town since the war',
        '1945: The bridge is built.',
        '1961: A wall goes up.',
        '1989: It comes down.',
      ]),
    ).toEqual([]);
  });

  test('times in a transcript of a recording are no clocks', () => {
    expect(
      posts([
        'Briefing, transcript',
        'Moderator (00:00):',
        'Good afternoon to you all.',
        'Speaker (00:14):',
        'Thank you all very much.',
        'Moderator (02:31):',
        'That was the last question.',
      ]),
    ).toEqual([]);
  });
});

describe('words beside a clock', () => {
  test('a second clock for another place is no text', () => {
    expect(
      posts([
        'The day',
        '9am GMT/11am Cairo: The council meets.',
        '8.02am GMT/10.02am Cairo: The square is full.',
      ]),
    ).toEqual([
      ['9am GMT', '2023-03-14T09:00:00Z', null],
      ['8.02am GMT', '2023-03-14T08:02:00Z', null],
    ]);
  });

  test('a weekday means the day nearest to the article’s', () => {
    expect(
      posts([
        'The day',
        '[7:15 a.m. ET Tuesday, 1:15 p.m. in Tripoli] Power is out.',
        '[11:04 p.m. ET Monday] A statement is put out.',
      ]).map(([, time]) => time),
    ).toEqual(['2023-03-14T11:15:00Z', '2023-03-14T03:04:00Z']);
  });

  test('words for today and yesterday date the post, in many languages', () => {
    expect(
      posts([
        'Snøskred',
        'I dag kl. 18:42',
        'To er funnet.',
        'I går kl. 23:10',
        'Vinden var sterk.',
      ]).map(([, time]) => time),
    ).toEqual(['2023-03-14 18:42', '2023-03-13 23:10']);
  });

  test('the same time on the next line is set aside', () => {
    const parsed = parseLines(
      [
        'Strikes and answers: live',
        'Airspace is open again',
        'published at 08:12 British Summer Time',
        '08:12 BST',
        'Flights may cross the country.',
        'Fire is out',
        'published at 07:41 British Summer Time',
        '07:41 BST',
        'The fire service says so.',
      ],
      { published: '2025-06-14' },
    );
    expect(parsed.entries.map(({ headline, body }) => [headline.text, body.length])).toEqual([
      ['Airspace is open again', 1],
      ['Fire is out', 1],
    ]);
    expect(parsed.setAside).toEqual([
      { lines: [4, 4], reason: 'page-stamp' },
      { lines: [8, 8], reason: 'page-stamp' },
    ]);
  });
});

describe('headlines above their time', () => {
  test('are found above the author’s name and role', () => {
    expect(
      posts([
        'Avalanche: live',
        'Two found alive',
        'Mari Solbakken',
        'Journalist',
        '18:42 CET',
        'They were found by a hut.',
        'Four roads shut',
        'Ole Haugen',
        'Journalist',
        '16:05 CET',
        'The coast road is shut.',
      ]).map(([, , headline]) => headline),
    ).toEqual(['Two found alive', 'Four roads shut']);
  });

  test('lose the words of a link that the copy glued to each', () => {
    expect(
      posts([
        'Column halts: live updates',
        'Barriers come off the roadReturn to menu',
        '8:47 p.m.',
        'Workers moved the trucks.',
        'Streets fill as fighters leaveReturn to menu',
        '6:25 p.m.',
        'Some shook hands with them.',
      ]).map(([, , headline]) => headline),
    ).toEqual(['Barriers come off the road', 'Streets fill as fighters leave']);
  });
});

describe('days', () => {
  test('mark posts on pages without clocks', () => {
    expect(
      posts([
        'The quake, day by day',
        'March 11 - A quake strikes off the coast.',
        'People are told to leave.',
        'March 12 - A blast breaks the roof.',
      ]),
    ).toEqual([
      ['March 11', '2023-03-11', null],
      ['March 12', '2023-03-12', null],
    ]);
  });

  test('on lines of their own split a diary into posts', () => {
    expect(
      posts([
        'A surgeon’s week',
        'Monday 13 March',
        'The airport is shut.',
        'Tuesday 14 March',
        'No oxygen came.',
        'Wednesday 15 March',
        'We share one phone.',
        'Thursday 16 March',
        'It is quiet.',
      ]).map(([, time]) => time),
    ).toEqual(['2023-03-13', '2023-03-14', '2023-03-15', '2023-03-16']);
  });

  test('of the last change date the newest post', () => {
    expect(
      posts([
        'Silo fire at the port',
        'Published 14 March 2023 at 14:20, updated 15 March 2023 at 00:25',
        '00:25 Beirut Time',
        'Masks are handed out.',
        '21:40 Beirut Time',
        'The ministry says stay away.',
      ]).map(([, time]) => time),
    ).toEqual(['2023-03-14T22:25:00Z', '2023-03-14T19:40:00Z']);
  });

  test('come from printed dates alone where the clocks follow no order', () => {
    const parsed = parseLines(
      [
        '1121 GMT – One',
        'Text.',
        '1918 GMT – Two',
        'Text.',
        '0842 GMT – Three',
        'Text.',
        '1905 GMT – Four',
        'Text.',
        '0705 GMT – Five',
        'Text.',
      ],
      { published: '2023-03-14' },
    );
    expect(parsed.order).toBeNull();
    expect(
      new Set(
        parsed.entries.map(({ time }) => (time.kind === 'instant' ? time.localDay : time.kind)),
      ),
    ).toEqual(new Set(['2023-03-14']));
    expect(parsed.issues.map(({ code }) => code)).toEqual(['times-fit-no-order']);
  });
});

describe('ages', () => {
  const page = [
    'Markets close',
    'Last update: 5 June 2024 18:30 GMT',
    '35 minutes ago',
    'The last market closes, traders say.',
    '22 hours ago',
    'Patients are moved, a volunteer says.',
  ];

  test('are counted back from the page’s stamp, without a clock', () => {
    const { entries } = parseLines(page);
    expect(entries.map(({ time }) => time)).toMatchObject([
      {
        kind: 'instant',
        instant: '2024-06-05T17:55:00Z',
        clock: null,
        precision: 'minute',
        printed: '35 minutes ago',
      },
      {
        kind: 'instant',
        instant: '2024-06-04T20:30:00Z',
        clock: null,
        precision: 'hour',
        printed: '22 hours ago',
      },
    ]);
    expect(entries.map(({ id }) => id)).toEqual([
      '2024-06-05-update-unknown',
      '2024-06-04-update-unknown',
    ]);
  });

  test('give a day only, where the page prints no clock of its own', () => {
    expect(
      posts(
        page.filter((line) => !line.startsWith('Last')),
        { published: '2024-06-05' },
      ).map(([, time]) => time),
    ).toEqual(['2024-06-05', '2024-06-05']);
  });
});

test('a page that a copy holds twice gives every post once', () => {
  const page = [
    '4:11 p.m. EDT - Lights go out in several cities within nine seconds of each other.',
    'Trains stop under the rivers.',
    '5:05 p.m. EDT - The mayor says that there is no sign of an attack, and asks for calm.',
    'He asks people to drink water.',
  ];
  const parsed = parseLines(['Power fails', ...page, ...page], { published: '2003-08-14' });
  expect(parsed.entries).toHaveLength(2);
  expect(parsed.setAside).toEqual([{ lines: [6, 9], reason: 'repeated-post' }]);
});

test('a post whose text is glued to its hour word is separate from the one above', () => {
  const { entries } = parseLines([
    'El día en directo',
    '22:40 h. Habla el presidente de la Generalitat.',
    '20:00 h. Cierran los colegios electorales.',
    '17:05h.Sanidad eleva la cifra de atendidos.',
    '16:30 h. El partido se juega sin público.',
  ]);
  expect(entries.map(({ time }) => 'clock' in time && time.clock)).toEqual([
    '22:40',
    '20:00',
    '17:05',
    '16:30',
  ]);
});

describe('a time that a page prints twice begins one post', () => {
  const day = { published: '2023-04-17' };
  test.each<[string, string[], unknown[]]>([
    [
      'on one line, again for screen readers',
      [
        'Flood on the Tyne, live',
        'Bridge shut to lorries',
        'Posted at 16:1716:17',
        'It was shut at noon, police say.',
        'Road shut to lorries',
        'Posted at 15:0215:02',
        'It has been shut since Sunday, police say.',
      ],
      [
        ['16:17', '2023-04-17 16:17', 'Bridge shut to lorries'],
        ['15:02', '2023-04-17 15:02', 'Road shut to lorries'],
      ],
    ],
    [
      'for whoever saved the page, and in a named zone below',
      [
        '18 Apr 2023 - 00:24',
        '(21:24 GMT)',
        'Ferry leaves',
        'It left late, the port says.',
        '17 Apr 2023 - 21:02',
        '(18:02 GMT)',
        'Ferry waits',
        'It waits for 40 people.',
      ],
      [
        ['21:24 GMT', '2023-04-17T21:24:00Z', 'Ferry leaves'],
        ['18:02 GMT', '2023-04-17T18:02:00Z', 'Ferry waits'],
      ],
    ],
    [
      'in a list of highlights above the posts',
      [
        '5.44pm GMT Council to meet again',
        '5.44pm GMT',
        'Council to meet again',
        'It meets on Tuesday, a diplomat says.',
        '2.15pm GMT',
        'Clinic asks for fuel',
        'It has enough for a day, a nurse says.',
      ],
      [
        ['5.44pm GMT', '2023-04-17T17:44:00Z', 'Council to meet again'],
        ['2.15pm GMT', '2023-04-17T14:15:00Z', 'Clinic asks for fuel'],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(posts(lines, day)).toEqual(expected);
  });
});

test('headers and footers printed by a browser are set aside', () => {
  const parsed = parseLines(
    [
      '8/16/21, 9:03 AM Ferry latest',
      'Aug 15, 2021 - 22:40',
      'It left with the lamps off and turned towards the',
      'https://news.example/ferry 1/2',
      '8/16/21, 9:03 AM Ferry latest',
      'outer harbour.',
      'Aug 15, 2021 - 16:17',
      'It has not come yet, the port says.',
      'https://news.example/ferry 2/2',
    ],
    { published: '2021-08-15' },
  );
  expect(parsed.entries.map(({ time }) => resolved(time))).toEqual([
    '2021-08-15 22:40',
    '2021-08-15 16:17',
  ]);
  expect(parsed.setAside.map(({ lines }) => lines)).toEqual([
    [1, 1],
    [4, 5],
    [9, 9],
  ]);
});
