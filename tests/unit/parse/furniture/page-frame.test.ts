import { describe, expect, test } from 'vitest';
import { parseLines } from '../read-text-for-test';

const facts = { published: '2023-04-16' };

/** Returns the texts of the lines that are set aside, with the reasons. */
function setAside(lines: string[]) {
  return parseLines(lines, facts).setAside.flatMap(({ lines: [first, last], reason }) =>
    lines.slice(first - 1, last).map((text) => `${reason}: ${text}`),
  );
}

const keptOf = (lines: string[]) =>
  parseLines(lines, facts).entries.flatMap(({ body }) => body.map(({ text }) => text));

const titleOf = (lines: string[]) => parseLines(lines, facts).title?.text ?? null;

/** A live blog whose last post is followed by `below`. */
const withFooter = (...below: string[]) => [
  'Fighting in the capital: live updates',
  '16:10 GMT – Ceasefire agreed',
  'Both sides have agreed to let the wounded be moved until seven.',
  '14:02 GMT – Port closed',
  'The harbour master has stopped all traffic until further notice.',
  ...below,
];

describe('the title', () => {
  test('is not the site’s slogan above a menu', () => {
    expect(
      titleOf([
        'Exclusive news, data and analytics for financial market professionals',
        'World',
        'Africa',
        'Markets',
        'Thousands wait at the border in the heat of noon',
        'By Jane Doe',
        'Thousands of people sat at the border on Thursday, without shade and with little water.',
      ]),
    ).toBe('Thousands wait at the border in the heat of noon');
  });

  test('is below an offer that ends as a sentence does', () => {
    expect(
      titleOf([
        'Support independent journalism with us. Become a member today.',
        'War',
        'Politics',
        'Villages near the border are evacuated for a second day',
        'Buses leave the school of each village twice a day, the police said.',
      ]),
    ).toBe('Villages near the border are evacuated for a second day');
  });

  test('is above the main points', () => {
    expect(
      titleOf([
        'Heavy fighting in the capital',
        'Summary',
        'The army and its rivals both claim to hold the palace',
        'By Jane Doe',
        '16:10 GMT – Ceasefire agreed',
        'Both sides have agreed to let the wounded be moved.',
      ]),
    ).toBe('Heavy fighting in the capital');
  });

  test('announces news in another language', () => {
    expect(
      titleOf([
        'Info et actualités internationales en continu du matin au soir',
        'En direct : des milliers de personnes sur les routes',
        '18h05 : Un convoi touché',
        'Des vidéos montrent des corps sur un camion à plateau.',
      ]),
    ).toBe('En direct : des milliers de personnes sur les routes');
  });
});

describe('the main points of a live blog', () => {
  const page = (...points: string[]) => [
    'Heavy fighting in the capital: live updates',
    'Summary',
    ...points,
    '16:10 GMT',
    'Ceasefire agreed for three hours',
    'Both sides have agreed to let the wounded be moved until seven.',
    '14:02 GMT',
    'Port closed',
    'The harbour master has stopped all traffic until further notice.',
  ];

  test('are content below their label', () => {
    const point = 'Doctors count at least 56 civilian dead since Saturday';
    expect(keptOf(page('The army holds the palace of the president', point))).toContain(point);
  });

  test('are links where a post repeats them', () => {
    expect(
      setAside(page('The army holds the palace now', 'Ceasefire agreed for three hours')),
    ).toEqual(['navigation: Summary', 'navigation: Ceasefire agreed for three hours']);
  });
});

test('a line above the posts that ends in a semicolon is no link', () => {
  const line = 'Guards got out and let no cars over the bridge;';
  const lines = ['A title of some words', 'It began at night, people say.', line];
  expect(keptOf([...lines, ...withFooter().slice(1)])).toContain(line);
});

describe('the footer', () => {
  test('is every line below the text that is a menu, a link or an offer', () => {
    const footer = [
      'The street that sleeps underground',
      'Get the best of our work in your inbox. Sign up.',
      'Jobs',
      'Contact Us',
    ];
    expect(setAside(withFooter(...footer)).map((line) => line.replace(/^.*?: /u, ''))).toEqual(
      footer,
    );
  });

  test('includes the card of an author whom a byline names', () => {
    const card = 'Jane Doe writes about rivers and the sea for us.';
    expect(keptOf(withFooter('By Jane Doe', card, 'Follow'))).not.toContain(card);
    expect(keptOf(withFooter(card, 'Follow'))).toContain(card);
  });

  test('begins below the last paragraph, even where menus outweigh it', () => {
    const text = 'A spokesman said that the road would open again on Tuesday.';
    const menu = ['About', 'Jobs', 'Contact', 'Press', 'Help'];
    expect(keptOf(withFooter('Related', 'A link to a story', text, ...menu))).toContain(text);
  });

  test.each([
    ['a cut-off sentence', 'The mayor said that the city would'],
    ['a line that ends in a semicolon', 'Two bridges are closed;'],
    ['a list item', '• Two of the five bridges are closed to lorries'],
  ])('is not %s', (_, line) => {
    expect(keptOf(withFooter(line))).toContain(line);
  });

  test('is not a sentence that was broken into lines', () => {
    const lines = ['The mayor said that the city would open', 'all of its schools on', 'Monday'];
    expect(keptOf(withFooter(...lines))).toEqual(expect.arrayContaining(lines));
  });

  test('leaves a last post its headline', () => {
    const lines = ['08:18', 'Sirens', 'About', 'Jobs'];
    const parsed = parseLines(['A live blog', '09:05', 'It is calm.', '08:40', 'Rain.', ...lines]);
    expect(parsed.entries.at(-1)?.headline.text).toBe('Sirens');
  });

  test('leaves a report its first paragraph', () => {
    const lines = ['A title of some words', 'About', 'Text follows here in one short paragraph.'];
    expect(keptOf([...lines, 'Jobs', 'Help', 'Press', 'Contact'])).toEqual(lines.slice(1));
  });
});

describe('between paragraphs', () => {
  const between = (...lines: string[]) => [
    'A title of some words',
    'Officials said on Monday that the bridge was closed.',
    ...lines,
    'It will open again on Tuesday, according to the council.',
  ];

  test.each([
    [['Related', 'What the closed road meant']],
    [['Lire aussi', 'Gaza : « Nous dormons à six »']],
    [['Читайте также', 'Что известно о колонне', 'Кто её ведёт']],
  ])('links below their label are set aside: %s', (lines) => {
    expect(setAside(between(...lines)).slice(0, 2)).toEqual(
      lines.slice(0, 2).map((line) => `navigation: ${line}`),
    );
  });

  test('a second line below such a label may be a heading, and is kept', () => {
    expect(keptOf(between('Related', 'A link to a story', 'The road north'))).toContain(
      'The road north',
    );
  });

  test.each([
    'Sign up for our newsletter and never miss our top stories again.',
    'If you value our journalism, please become a member.',
  ])('an offer is set aside: %s', (line) => {
    expect(setAside(between(line))).toEqual([`promo: ${line}`]);
  });

  test('the lines of an offer’s box are set aside with it', () => {
    expect(
      setAside(between('Worlds in View', 'Get our analysis in your inbox every day.', 'Sign up')),
    ).toEqual([
      'promo: Worlds in View',
      'promo: Get our analysis in your inbox every day.',
      'promo: Sign up',
    ]);
  });

  test.each([
    'He asked readers to comment on the privacy of our “newsletter subscribers”.',
    'The ministry told residents to download the app for alerts.',
  ])('news about services is kept: %s', (line) => {
    expect(keptOf(between(line))).toContain(line);
  });

  test.each([
    ['Families wait for a bus in the square', 'Omar Said/AFP/Getty Images'],
    ['Families wait for a bus in the square.', 'Omar Said/Reuters'],
    ['Families wait for a bus', 'Copyright: AFP'],
  ])('a caption is set aside above its credit: %s', (caption, credit) => {
    expect(setAside(between(caption, credit))).toEqual([
      `caption: ${caption}`,
      `credit: ${credit}`,
    ]);
  });

  test('a caption is set aside below the label of its picture', () => {
    expect(setAside(between('View gallery', 'Smoke rises over the north'))).toEqual([
      'navigation: View gallery',
      'caption: Smoke rises over the north',
    ]);
  });

  test.each([
    ['He said that nobody had been hurt there.', 'Omar Said/Reuters'],
    ['The council has closed the bridge for a week.', 'Photo: Omar Said'],
  ])('a sentence of news above a credit is kept: %s', (sentence, credit) => {
    expect(keptOf(between(sentence, credit))).toContain(sentence);
  });
});

describe('an author', () => {
  test('has a place or an outlet below the name', () => {
    const lines = [
      'A live blog',
      '16:20',
      'Jane Doe',
      'Rafah',
      'Lorries wait at the gate',
      'Twenty lorries wait at the gate since dawn, drivers say.',
      '15:20',
      'Rain falls',
      'It has rained for an hour in the whole of the south.',
    ];
    expect(setAside(lines)).toEqual(['byline: Jane Doe', 'byline: Rafah']);
    expect(parseLines(lines, facts).entries[0]?.headline.text).toBe('Lorries wait at the gate');
  });
});

describe('times of other stories', () => {
  const report = [
    'Bus shelled on the road to the north',
    'A bus with people of two villages came under fire on Saturday afternoon.',
    'Two people were hurt, among them the driver, the police said.',
    'The others were removed by a second bus within the hour.',
  ];

  test('below a report are no posts', () => {
    const parsed = parseLines(
      [...report, 'Latest', '19:20', 'Water by winter', '19:02', 'Store burns', '18:40', 'Rain'],
      facts,
    );
    expect(parsed.form).toBe('report');
    expect(parsed.entries[0]?.body).toHaveLength(3);
  });

  test('leave the stamp above a report to the report', () => {
    const [title = '', ...text] = report;
    const parsed = parseLines([
      title,
      'April 16, 2023 5:44 PM GMT',
      ...text,
      'Read next',
      'Who lives in the camp?',
      'April 14, 2023 3:12 PM GMT',
    ]);
    expect(parsed.form).toBe('report');
    expect(parsed.entries).toHaveLength(1);
    expect(parsed.entries[0]?.time).toMatchObject({ instant: '2023-04-16T17:44:00Z' });
  });

  test.each([
    ['each has text, however short', ['19:20', 'Rain.', '19:02', 'Fog.', '18:40', 'Sun.']],
    ['a dash sets the text off', ['19:20 – Rain falls', '19:02 – Fog comes', '18:40 – Sun sets']],
    ['a zone is printed', ['19:20 GMT Rain falls', '19:02 GMT Fog comes', '18:40 GMT Sun sets']],
  ])('mark posts below a long lead if %s', (_, lines) => {
    expect(parseLines([...report, ...lines], facts).form).toBe('live-blog');
  });

  test('mark posts below a long lead if the title announces a live blog', () => {
    const lines = ['19:20', 'Rain falls', '19:02', 'Fog comes', '18:40', 'Sun sets'];
    const title = 'Fighting in the north: live updates';
    expect(parseLines([title, ...report.slice(1), ...lines], facts).form).toBe('live-blog');
  });

  test('mark posts where each has text', () => {
    const parsed = parseLines(
      [...report, '19:20', 'The council has met again.', '19:02', 'A store of grain burns.'].concat(
        ['18:40', 'It has rained for an hour in the whole of the south.'],
      ),
      facts,
    );
    expect(parsed.form).toBe('live-blog');
  });
});

test('a line of the layout above every time is no headline', () => {
  const post = (clock: string, headline: string) => [
    headline,
    'Return to menu',
    `${clock} p.m. EDT`,
    'All who were in the car have died, the ministry said on Wednesday.',
  ];
  const { entries } = parseLines(
    ['Live updates from the road', ...post('3:12', 'Crowds call for talks')].concat(
      post('2:50', 'A car is shot at'),
      post('1:05', 'What the terms say'),
    ),
    facts,
  );
  expect(entries.map(({ headline }) => headline.text)).toEqual([
    'Crowds call for talks',
    'A car is shot at',
    'What the terms say',
  ]);
});

test('headings that an index names first are posts', () => {
  const { form, entries } = parseLines(
    [
      'War latest: villages are evacuated for a second day',
      'Here are the developments of Saturday, in the words of our reporters.',
      'Villages evacuated',
      'Missile kills two',
      'Villages evacuated',
      'Twenty thousand people are to leave their homes by Monday.',
      'Missile kills two',
      'Fragments fell on a house shortly after midnight, the mayor said.',
    ],
    facts,
  );
  expect(form).toBe('digest');
  expect(entries.slice(-2).map(({ headline }) => headline.text)).toEqual([
    'Villages evacuated',
    'Missile kills two',
  ]);
});

test('a date without a label is the page’s beside a labelled one', () => {
  const { published } = parseLines([
    'Thousands leave the countryside',
    '01 December 2024•Update: 02 December 2024',
    'Thousands of people have left towns north of the city since Thursday.',
  ]);
  expect(published?.day).toBe('2024-12-01');
});
