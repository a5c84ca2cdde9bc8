import { describe, expect, test } from 'vitest';
import { buildCitationFields } from '@/lib/export/citations/citation-fields';
import { citeEntry } from '@/lib/export/citations/entry-citations';
import { citeEvent } from '@/lib/export/citations/event-citations';
import { courier, makeArticle } from '../../chronology/make-article';
import { makeEntry, statedDay } from '../../chronology/make-entry';
import { published } from '../library-for-test';

async function formsOf(id: string, siteUrl?: string): Promise<Record<string, string>> {
  const { entry, catalogue, collection } = await published(id, siteUrl);
  return forms(citeEntry(buildCitationFields(entry, catalogue, collection)));
}

function forms(all: ReturnType<typeof citeEntry>): Record<string, string> {
  return Object.fromEntries(all.map(({ name, text }) => [name, text]));
}

/** Returns the citations of an entry of an invented outlet, by format. */
function formsOfMade(
  entry: Parameters<typeof makeEntry>[0],
  article: Parameters<typeof makeArticle>[0] = {},
): Record<string, string> {
  const catalogue = { outlet: () => courier, article: () => makeArticle(article) };
  return forms(citeEntry(buildCitationFields(makeEntry(entry), catalogue, {})));
}

describe('a post of a live blog is cited', () => {
  const id = '2023-03-14-1617-trt-world';
  const site = 'https://daybook.example';
  const original =
    'https://www.trtworld.com/europe/live-blog-ukraine-s-zelenskyy-military-vow-to-keep-defending-bakhmut-66100';

  test('as a footnote', async () => {
    expect((await formsOf(id, site))['Footnote']).toBe(
      `TRT World, “Turkish foreign minister, UN chief discuss Black Sea grain deal”, in “Live blog: Ukraine's Zelenskyy, military vow to keep defending Bakhmut”, 14 March 2023, 16:17 GMT, ${original}; Daybook, lines 22–30 of the source text, ${site}/2023-03-14/1617-trt-world/`,
    );
  });

  test('by author and date', async () => {
    expect((await formsOf(id, site))['Author–date']).toBe(
      `TRT World (2023) “Turkish foreign minister, UN chief discuss Black Sea grain deal”, in “Live blog: Ukraine's Zelenskyy, military vow to keep defending Bakhmut”, 14 March 2023, 16:17 GMT, ${original}; Daybook, lines 22–30 of the source text, ${site}/2023-03-14/1617-trt-world/`,
    );
  });

  test('as BibTeX', async () => {
    expect((await formsOf(id, site))['BibTeX']).toMatchInlineSnapshot(`
      "@misc{2023-03-14-1617-trt-world,
      	author = {{TRT World}},
      	year = {2023},
      	month = {mar 14},
      	note = {In \`\`Live blog: Ukraine's Zelenskyy, military vow to keep defending Bakhmut''. Published: 14 March 2023, 16:17 GMT. Checked at Daybook, lines 22--30 of the source text: https://daybook.example/2023-03-14/1617-trt-world/},
      	publisher = {TRT World},
      	title = {Turkish foreign minister, {UN} chief discuss {Black} {Sea} grain deal},
      	url = {https://www.trtworld.com/europe/live-blog-ukraine-s-zelenskyy-military-vow-to-keep-defending-bakhmut-66100},
      }
      "
    `);
  });

  test('as RIS, with lines ended by CR LF', async () => {
    const text = (await formsOf(id, site))['RIS'] ?? '';
    expect(text.split('\r\n')).toEqual([
      'TY  - BLOG',
      'AU  - TRT World',
      'TI  - Turkish foreign minister, UN chief discuss Black Sea grain deal',
      "T2  - Live blog: Ukraine's Zelenskyy, military vow to keep defending Bakhmut",
      'PB  - TRT World',
      'PY  - 2023',
      'DA  - 2023/03/14/',
      'LA  - en-GB',
      `UR  - ${original}`,
      'DB  - Daybook',
      `N1  - Published: 14 March 2023, 16:17 GMT. Checked at Daybook, lines 22–30 of the source text: ${site}/2023-03-14/1617-trt-world/`,
      `ID  - ${id}`,
      'ER  - ',
      '',
    ]);
  });

  test('as CSL-JSON', async () => {
    expect(JSON.parse((await formsOf(id, site))['CSL-JSON'] ?? '')).toEqual([
      {
        id,
        type: 'post-weblog',
        title: 'Turkish foreign minister, UN chief discuss Black Sea grain deal',
        author: [{ literal: 'TRT World' }],
        'container-title': "Live blog: Ukraine's Zelenskyy, military vow to keep defending Bakhmut",
        publisher: 'TRT World',
        issued: { 'date-parts': [[2023, 3, 14]] },
        language: 'en-GB',
        URL: original,
        archive: 'Daybook',
        archive_location: `${site}/2023-03-14/1617-trt-world/`,
        note: `Published: 14 March 2023, 16:17 GMT. Checked at Daybook, lines 22–30 of the source text: ${site}/2023-03-14/1617-trt-world/`,
      },
    ]);
  });
});

test('a first sentence is not cited as a headline in any format', async () => {
  for (const text of Object.values(await formsOf('2023-03-21-0733-ea-worldview'))) {
    expect(text).toMatch(/\[no headline; begins \W{1,4}Hungary\W{1,2}has blocked/);
  }
});

test('no format has an access date', async () => {
  for (const text of Object.values(await formsOf('2023-03-14-1617-trt-world'))) {
    expect(text).not.toMatch(/accessed|retrieved|urldate|Y2 {2}-/i);
  }
});

test('a byline is cited as published', () => {
  const article = {
    textLines: ['By Ann Onymous', 'Words.'],
    setAside: [{ lines: [1, 1] as [number, number], reason: 'byline' as const }],
  };
  for (const text of Object.values(formsOfMade({}, article))) {
    expect(text).toContain('By Ann Onymous');
  }
});

test('a clock is cited with the day in its own zone', () => {
  const time = {
    kind: 'instant',
    instant: '2023-03-13T22:30:00Z',
    precision: 'minute',
    printed: '00:30 EET',
    clock: '00:30',
    zone: 'Europe/Kyiv',
    localDay: '2023-03-14',
    day: statedDay('2023-03-13'),
  } as const;
  const made = formsOfMade({ day: '2023-03-13', time });
  expect(made['Footnote']).toContain('14 March 2023, 00:30 EET');
  expect(made['CSL-JSON']).toContain('"date-parts"');
  expect(made['RIS']).toContain('DA  - 2023/03/14/');
});

test('a missing zone and a missing clock are stated', () => {
  const day = statedDay('2023-03-14');
  const local = {
    kind: 'local',
    printed: '16:17',
    clock: '16:17',
    precision: 'minute',
    zone: null,
    localDay: '2023-03-14',
    day,
  } as const;
  expect(formsOfMade({ time: local })['Footnote']).toContain(
    '14 March 2023, 16:17 (time zone not given)',
  );
  expect(formsOfMade({ time: { kind: 'day', day, printed: null } })['Footnote']).toContain(
    '14 March 2023, time not given',
  );
});

test('a republished article names its republisher', () => {
  const via = { name: 'The Mirror', url: 'https://mirror.example/1' };
  const made = formsOfMade({}, { via });
  expect(made['Footnote']).toContain('as republished by The Mirror, https://mirror.example/1');
  expect(made['BibTeX']).toContain('Republished by The Mirror');
});

test('a headline cannot end a field or start another entry or tag', () => {
  const text =
    'A} , url = {https://evil.example}}\r\nER  - \n@misc{x, \\input{/etc/passwd} $x_1$ 50% #1 ~ ^ &';
  const made = formsOfMade({ headline: { text, from: 'source', line: 1 } });
  expect(made['RIS']?.match(/^ER {2}- /gm)).toHaveLength(1);
  expect(
    made['RIS']
      ?.trimEnd()
      .split('\r\n')
      .every((line) => /^[A-Z][A-Z\d] {2}- /.test(`${line} `)),
  ).toBe(true);
  const bibtex = made['BibTeX'] ?? '';
  expect(bibtex.match(/^@/gm)).toHaveLength(1);
  expect(bibtex).not.toContain('\\input');
  const title = /^\ttitle = (.*),$/m.exec(bibtex)?.[1] ?? '';
  expect(title).toMatchInlineSnapshot(
    `"{A\\textbraceright{} , url = \\textbraceleft{}https://evil.example\\textbraceright{}\\textbraceright{} {ER} - @misc\\textbraceleft{}x, \\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} \\textdollar{}x\\textunderscore{}1\\textdollar{} 50\\% \\#1 \\textasciitilde{} \\textasciicircum{} \\&}"`,
  );
  expect(JSON.parse(made['CSL-JSON'] ?? '')[0].title).toBe(text.replace(/\s+/g, ' '));
});

describe('the comparison of an event’s reports is cited as the editors’ work', () => {
  const site = 'https://daybook.example';
  const formsOfEvent = async () => {
    const { library, catalogue, collection } = await published('2023-03-14-1617-trt-world', site);
    const event = library.events.find(({ id }) => id === 'kramatorsk-strike-2023-03-14');
    if (!event) throw new Error('The event is missing.');
    return forms(citeEvent(event, catalogue, collection));
  };

  test('with the days of the event, its reports and its URL', async () => {
    expect((await formsOfEvent())['Footnote']).toBe(
      `Daybook, Missile strike on an apartment building in Kramatorsk, Tuesday 14 March 2023; 3 reports compared: TRT World (10:30, 15:45) and RFE/RL; ${site}/events/kramatorsk-strike-2023-03-14/`,
    );
  });

  test('without a date of publication in any format', async () => {
    const { RIS = '', BibTeX = '', ...others } = await formsOfEvent();
    expect(RIS).toContain('TI  - Missile strike');
    expect(RIS).not.toMatch(/^(?:PY|DA)/m);
    expect(BibTeX).toContain('@misc{kramatorsk-strike-2023-03-14,');
    expect(BibTeX).not.toMatch(/year|month/);
    expect(JSON.parse(others['CSL-JSON'] ?? '')[0]).not.toHaveProperty('issued');
  });
});
