import { describe, expect, test } from 'vitest';
import { loadLibrary } from '@/lib/load/load-library';
import { type Question, reportArticle, reportArticles } from '@/lib/report/report-article';
import {
  compareAnswers,
  countByConfidence,
  describeCounts,
  totalAside,
  totalLines,
} from '@/lib/report/report-totals';
import type { Article } from '@/lib/schema/article';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { createIssue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { courier, makeArticle } from '../chronology/make-article';
import { atUtc, makeEntry, statedDay } from '../chronology/make-entry';

const dateline: ReadDay = {
  ...statedDay('2023-03-14'),
  because: 'The article is dated “14 March 2023”.',
  quote: '14 March 2023',
  line: 2,
};
const givenDay: ReadDay = {
  ...dateline,
  from: 'front-matter',
  sure: 'inferred',
  because: 'Daybook’s editors give it. It was a Tuesday.',
  quote: 'on Tuesday',
  line: 5,
};

function entryAt(
  line: number,
  given: Partial<AnnotatedEntry> & { day?: string } = {},
): AnnotatedEntry {
  return makeEntry({
    id: `entry-${line}`,
    source: { outlet: 'courier', article: 'article', lines: [line, line], sha256: '' },
    ...given,
  });
}

function local(printed: string, zone: string | null = null): EntryTime {
  return {
    kind: 'local',
    printed,
    clock: '16:17',
    precision: 'minute',
    zone,
    localDay: '2023-03-14',
    day: dateline,
  };
}

/** The findings of one question: value, confidence, count. */
function answered(question: Question, article: Article, entries: AnnotatedEntry[] = []) {
  const { answers } = reportArticle(article, entries, courier);
  return answers
    .find((answer) => answer.question === question)
    ?.findings.map(({ value, confidence, count }) => [value, confidence, count]);
}

describe('an article without any facts', () => {
  const { answers } = reportArticle(makeArticle(), [], courier);
  const confidenceOf = Object.fromEntries(
    answers.map(({ question, findings }) => [
      question,
      findings.map(({ confidence }) => confidence),
    ]),
  );

  test('has its outlet from the editors, and nothing made up for the rest', () => {
    expect(confidenceOf['outlet']).toEqual(['given']);
    expect(confidenceOf['url']).toEqual(['unknown']);
    expect(confidenceOf['title']).toEqual(['unknown']);
    expect(confidenceOf['published']).toEqual(['unknown']);
  });

  test('has no finding on republication', () => {
    expect(confidenceOf['via']).toBeUndefined();
  });

  test('needs no zone, as it prints no clock', () => {
    expect(answered('zones', makeArticle())).toEqual([
      ['No clock is printed, so no zone is needed', null, 0],
    ]);
  });
});

describe('the title', () => {
  test('is printed where a line has it, with the whole line as evidence where it is part of one', () => {
    const article = makeArticle({
      title: { text: 'War news', line: 1 },
      textLines: ['War news – The Mirror'],
    });
    const { answers } = reportArticle(article, [], courier);
    const [title] = answers.find(({ question }) => question === 'title')?.findings ?? [];
    expect(title).toMatchObject({
      confidence: 'printed',
      support: [{ quote: 'War news – The Mirror', line: 1, note: null }],
    });
  });

  test('is given where front matter has it, with the editors’ evidence', () => {
    const article = makeArticle({
      title: { text: 'War news', line: null },
      evidence: [{ fact: 'title', note: 'It is printed above a copy.' }],
    });
    const { answers } = reportArticle(article, [], courier);
    const [title] = answers.find(({ question }) => question === 'title')?.findings ?? [];
    expect(title).toMatchObject({
      confidence: 'given',
      support: [{ quote: null, line: null, note: 'It is printed above a copy.' }],
    });
  });
});

describe('the day of publication', () => {
  test.each([
    ['printed', dateline],
    ['inferred', { ...dateline, sure: 'inferred' as const }],
    ['given', givenDay],
  ] as const)('is %s', (sure, published) => {
    expect(answered('published', makeArticle({ published }))).toEqual([['14 March 2023', sure, 1]]);
  });
});

describe('the days of entries', () => {
  const article = makeArticle({ published: dateline });
  const byOrder: ReadDay = { ...dateline, day: '2023-03-13', from: 'order', sure: 'inferred' };

  test('are printed where the marker or a heading prints them', () => {
    const marker: ReadDay = { ...dateline, from: 'marker', line: 3 };
    const heading: ReadDay = { ...dateline, from: 'heading', because: 'It is below it.' };
    const entries = [entryAt(3, { dayEvidence: marker }), entryAt(4, { dayEvidence: heading })];
    expect(answered('days', article, entries)).toEqual([
      ['14 March 2023', 'printed', 1],
      ['14 March 2023', 'printed', 1],
    ]);
  });

  test('are derived where another post prints the date', () => {
    const first: ReadDay = { ...dateline, from: 'marker', line: 9 };
    const lead = entryAt(3, { kind: 'lead', dayEvidence: first });
    expect(answered('days', makeArticle({ published: first }), [lead])).toEqual([
      ['14 March 2023', 'derived', 1],
    ]);
  });

  test('are derived where the marker only refers to the article’s day', () => {
    const today: ReadDay = { ...dateline, from: 'marker', sure: 'inferred' };
    expect(answered('days', article, [entryAt(3, { dayEvidence: today })])).toEqual([
      ['14 March 2023', 'derived', 1],
    ]);
  });

  test('are derived where the date is above the whole list', () => {
    expect(answered('days', article, [entryAt(3, { dayEvidence: dateline })])).toEqual([
      ['14 March 2023', 'derived', 1],
    ]);
  });

  test('are printed for a report with the date above it', () => {
    const report = entryAt(3, { kind: 'report', dayEvidence: dateline });
    expect(answered('days', article, [report])).toEqual([['14 March 2023', 'printed', 1]]);
  });

  test.each([
    ['derived', dateline],
    ['given', givenDay],
    ['inferred', { ...dateline, sure: 'inferred' as const }],
    ['inferred', null],
  ] as const)(
    'beyond midnight are %s, with no more confidence than the article’s day',
    (sure, published) => {
      const entries = [entryAt(3, { dayEvidence: byOrder })];
      expect(answered('days', makeArticle({ published }), entries)).toEqual([
        ['13 March 2023', sure, 1],
      ]);
    },
  );

  test('are inferred for a post out of place, unless it prints its date', () => {
    const disordered = makeArticle({
      published: dateline,
      issues: [createIssue('time-out-of-order', 'Out of order.', { line: 4 })],
    });
    const marker: ReadDay = { ...dateline, from: 'marker', line: 4 };
    const withDate: EntryTime = { kind: 'day', printed: '14 March', day: marker };
    expect(answered('days', disordered, [entryAt(4, { dayEvidence: dateline })])).toEqual([
      ['14 March 2023', 'inferred', 1],
    ]);
    expect(
      answered('days', disordered, [entryAt(4, { dayEvidence: marker, time: withDate })]),
    ).toEqual([['14 March 2023', 'printed', 1]]);
  });

  test('are derived where a printed day is converted to UTC', () => {
    const inUtc: ReadDay = { ...dateline, day: '2023-03-15', sure: 'inferred' };
    const time: EntryTime = {
      ...atUtc('2023-03-15T03:30:00Z'),
      kind: 'instant',
      instant: '2023-03-15T03:30:00Z',
      precision: 'minute',
      printed: '11:30 pm EDT',
      clock: '23:30',
      zone: 'America/New_York',
      localDay: '2023-03-14',
      day: inUtc,
    };
    expect(answered('days', article, [entryAt(3, { dayEvidence: inUtc, time })])).toEqual([
      ['15 March 2023', 'derived', 1],
    ]);
  });

  test('are inferred for the first version of an article', () => {
    const original = entryAt(3, { kind: 'original', dayEvidence: givenDay });
    expect(answered('days', makeArticle({ published: givenDay }), [original])).toEqual([
      ['14 March 2023', 'inferred', 1],
    ]);
  });

  test('with the same evidence are grouped, in the order of the text', () => {
    const entries = [3, 9, 6].map((line) => entryAt(line, { dayEvidence: dateline }));
    const { answers } = reportArticle(article, entries, courier);
    const days = answers.find(({ question }) => question === 'days')?.findings;
    expect(days?.map(({ count, at }) => [count, at])).toEqual([[3, [3, 6, 9]]]);
  });
});

describe('clocks and zones', () => {
  test('are distinguished by what is printed', () => {
    const entries = [
      entryAt(1),
      entryAt(2, { time: local('16:17') }),
      entryAt(3, {
        time: { kind: 'before', bound: '2023-03-14T07:06:00Z', printed: null, day: dateline },
      }),
      entryAt(4, { time: { kind: 'day', day: dateline, printed: null } }),
      entryAt(5, { time: { kind: 'day', day: dateline, printed: '99:99' } }),
      entryAt(6, { time: { kind: 'none', printed: null } }),
    ];
    expect(answered('clocks', makeArticle(), entries)).toEqual([
      ['Clock printed, zone known', 'printed', 1],
      ['Clock printed, zone unknown', 'printed', 1],
      ['No clock; before the post of 07:06 GMT', 'derived', 1],
      ['No clock', 'unknown', 2],
      ['No readable clock', 'unknown', 1],
    ]);
    expect(answered('zones', makeArticle(), entries)).toEqual([
      ['UTC', 'printed', 1],
      ['No zone', 'unknown', 1],
    ]);
  });

  test('quote the printed time with its line', () => {
    const article = makeArticle({ textLines: ['Title', 'UPDATE 1617 GMT: It goes on.'] });
    const { answers } = reportArticle(article, [entryAt(2)], courier);
    const [clock] = answers.find(({ question }) => question === 'clocks')?.findings ?? [];
    expect(clock?.support).toEqual([{ quote: '1617 GMT', line: 2, note: null }]);
  });

  test('have the editors’ zone, or the text’s own where it differs', () => {
    const article = makeArticle({
      zone: 'Europe/Kyiv',
      evidence: [{ fact: 'zone', note: 'The outlet says so elsewhere.' }],
    });
    const entries = [entryAt(1, { time: local('16:17', 'Europe/Kyiv') }), entryAt(2)];
    expect(answered('zones', article, entries)).toEqual([
      ['Europe/Kyiv', 'given', 1],
      ['UTC', 'printed', 1],
    ]);
  });

  test('have an inferred zone where its abbreviation has several meanings', () => {
    const article = makeArticle({ issues: [createIssue('zone-ambiguous', 'IST.', { line: 1 })] });
    expect(answered('zones', article, [entryAt(1), entryAt(2)])).toEqual([
      ['UTC', 'inferred', 1],
      ['UTC', 'printed', 1],
    ]);
  });
});

test('headlines are the outlet’s, given, first sentences, or missing', () => {
  const entries = [
    entryAt(1),
    entryAt(2, { headline: { text: 'Given', from: 'source', line: null } }),
    entryAt(3, { headline: { text: 'It goes on.', from: 'first-sentence', line: 3 } }),
    entryAt(4, { headline: { text: '', from: 'first-sentence', line: null } }),
  ];
  expect(answered('headlines', makeArticle(), entries)).toEqual([
    ['Printed by the outlet', 'printed', 1],
    ['Given by editors', 'given', 1],
    ['First sentence instead', 'derived', 1],
    ['No headline and no text', 'unknown', 1],
  ]);
});

test('the order of posts is inferred where one is out of order', () => {
  const order = 'oldest-first';
  const entries = [entryAt(2), entryAt(4)];
  expect(answered('order', makeArticle({ order }), entries)).toEqual([
    ['Oldest first', 'derived', 1],
  ]);
  const issues = [createIssue('time-out-of-order', 'Out of order.', { line: 4 })];
  expect(answered('order', makeArticle({ order, issues }), entries)).toEqual([
    ['Oldest first', 'inferred', 1],
  ]);
});

test('the order of posts is inferred where they print no clocks', () => {
  const ago: EntryTime = { kind: 'day', day: dateline, printed: '2 hours ago' };
  const entries = [entryAt(2, { time: ago }), entryAt(4, { time: ago })];
  expect(answered('order', makeArticle({ order: 'newest-first' }), entries)).toEqual([
    ['Newest first', 'inferred', 1],
  ]);
});

test('repairs are reported with the line of the first', () => {
  const issues = [
    createIssue('characters-repaired', '2 lines have damaged characters.', { line: 4 }),
  ];
  const { answers } = reportArticle(makeArticle({ issues }), [], courier);
  const [repair] = answers.find(({ question }) => question === 'repairs')?.findings ?? [];
  expect(repair).toMatchObject({ confidence: 'derived', support: [{ line: 4 }] });
});

test('lines set aside are inferred, or given where editors set them aside', () => {
  const article = makeArticle({
    textLines: ['Share', '', 'Share', 'Odd', 'Text.'],
    setAside: [
      { lines: [1, 3], reason: 'share-widget' },
      { lines: [4, 4], reason: 'editor' },
    ],
  });
  expect(answered('lines', article, [entryAt(5)])).toEqual([
    ['In entries', null, 1],
    ['Set aside: label of a sharing button', 'inferred', 2],
    ['Set aside by Daybook’s editors', 'given', 1],
    ['Blank', null, 1],
  ]);
});

test('issues of the file follow those of the text, without repeats', () => {
  const ofText = createIssue('entry-empty', 'Empty.', { line: 1 });
  const ofFile = createIssue('structured-data-incomplete', 'Incomplete.', { line: 70 });
  const { doubts } = reportArticle(makeArticle({ issues: [ofText] }), [], courier, [
    { ...ofText, line: 9 },
    ofFile,
  ]);
  expect(doubts).toEqual([
    { issue: ofText, linesOf: 'text' },
    { issue: ofFile, linesOf: 'file' },
  ]);
});

describe('totals', () => {
  test('are zero without articles', () => {
    expect(compareAnswers([]).flatMap(({ counts }) => Object.values(counts))).not.toContain(1);
    expect(totalLines([])).toEqual({ lines: 0, inEntries: 0, about: 0, aside: 0, blank: 0 });
    expect(totalAside([])).toEqual([]);
    expect(describeCounts(countByConfidence([], 'days'))).toBeNull();
  });

  test('count every entry of every article once', () => {
    const reports = [
      reportArticle(makeArticle(), [entryAt(1), entryAt(2, { time: local('16:17') })], courier),
      reportArticle(
        makeArticle(),
        [entryAt(1, { time: { kind: 'none', printed: null } })],
        courier,
      ),
    ];
    expect(countByConfidence(reports, 'clocks')).toMatchObject({ printed: 2, unknown: 1 });
    expect(describeCounts(countByConfidence(reports, 'clocks'))).toBe('2 printed, 1 not known');
  });

  test('of the collection answer each question once per entry or once per article', async () => {
    const library = await loadLibrary();
    const reports = reportArticles(library);
    const asked: Partial<Record<Question, number>> = {
      clocks: library.entries.length,
      days: library.entries.length,
      headlines: library.entries.length,
      zones: library.entries.filter(({ time }) => 'clock' in time).length,
    };
    for (const { question, counts } of compareAnswers(reports)) {
      const answers = Object.values(counts).reduce((total, count) => total + count, 0);
      expect([question, answers]).toEqual([question, asked[question] ?? library.articles.length]);
    }
  });
});

test('every quotation in the reports of the collection is on its line', async () => {
  const reports = reportArticles(await loadLibrary());
  for (const { article, answers } of reports) {
    for (const { quote, line } of answers.flatMap(({ findings }) =>
      findings.flatMap(({ support }) => support),
    )) {
      if (quote !== null && line !== null) expect(article.textLines[line - 1]).toContain(quote);
    }
  }
});
