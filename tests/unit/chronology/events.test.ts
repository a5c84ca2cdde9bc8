import { describe, expect, test } from 'vitest';
import { describePoints, listQuotes, sortPoints } from '@/lib/chronology/compare-points';
import { describeLines, describeOutlets } from '@/lib/chronology/describe-accounts';
import {
  groupParagraphs,
  hasCommonLine,
  indexReportedByEntry,
  listStorylineEvents,
  sortAccounts,
} from '@/lib/chronology/events';
import { buildFigureRows } from '@/lib/chronology/figure-rows';
import type { Account, Point, ReportedEvent, Storyline } from '@/lib/schema/event';
import type { PlacedFigure } from '@/lib/schema/figure';
import { atUtc, makeEntry, statedDay } from './make-entry';

const morning = makeEntry({ slug: '1030-trt-world', time: atUtc('2023-03-14T10:30:00Z') });
const evening = makeEntry({ slug: '1545-trt-world', time: atUtc('2023-03-14T15:45:00Z') });
const report = makeEntry({
  slug: 'report-rfe-rl',
  kind: 'report',
  time: { kind: 'day', day: statedDay('2023-03-14'), printed: null },
  source: { outlet: 'rfe-rl', article: 'rfe', lines: [5, 61], sha256: '0'.repeat(64) },
  body: [5, 7, 9, 11, 14].map((line) => ({
    text: `Line ${line}.`,
    lines: [line, line],
    kind: 'prose',
    note: null,
  })),
});
const dayAfter = makeEntry({ day: '2023-03-15', slug: '0100-trt-world' });
const entries = [morning, evening, report, dayAfter];
const entryOf = (id: string) => {
  const entry = entries.find((other) => other.id === id);
  if (!entry) throw new Error(id);
  return entry;
};

function account({ id }: { id: string }, lines: Account['lines'] = [[1, 9]]): Account {
  return { entry: id, lines };
}

function event(given: Partial<ReportedEvent> = {}): ReportedEvent {
  return {
    id: 'strike',
    label: 'The strike',
    description: 'A strike.',
    day: '2023-03-14',
    accounts: [account(report, [[9, 11]]), account(evening), account(morning)],
    followUps: [],
    notMembers: [],
    points: [],
    ...given,
  };
}

function storyline(accounts: Account[]): Storyline {
  return { id: 'line', label: 'Line', description: 'A line.', accounts, points: [] };
}

function reported(events: ReportedEvent[], more: { storylines?: Storyline[] } = {}) {
  return indexReportedByEntry({ events, storylines: [], notes: [], entries, ...more });
}

test('accounts are sorted by time, those without one at the end of their day', () => {
  const accounts = [account(dayAfter), account(report), account(evening), account(morning)];
  expect(sortAccounts(accounts, entryOf).map(({ entry }) => entry)).toEqual([
    morning,
    evening,
    report,
    dayAfter,
  ]);
});

describe('an entry', () => {
  test('has the other accounts of its events, and not its own', () => {
    const [{ others } = { others: [] }] = reported([event()])(morning.id).events;
    expect(others.map(({ entry }) => entry)).toEqual([evening, report]);
  });

  test('that no event names has empty lists', () => {
    expect(reported([event()])(dayAfter.id)).toEqual({
      events: [],
      apart: [],
      storylines: [],
      notes: [],
    });
  });

  test('has its events in the order of its own lines', () => {
    const later = event({ id: 'later', accounts: [account(report, [[5, 7]]), account(morning)] });
    expect(reported([event(), later])(report.id).events.map((item) => item.event.id)).toEqual([
      'later',
      'strike',
    ]);
  });

  test('that follows up an event, or is kept apart from it, is not an account of it', () => {
    const why = 'Another one.';
    const found = reported([
      event({
        followUps: [{ entry: dayAfter.id, why }],
        notMembers: [{ entry: dayAfter.id, why }],
      }),
    ])(dayAfter.id);
    expect(found.events).toEqual([]);
    expect(found.apart.map(({ relation }) => relation)).toEqual(['follow-up', 'not-the-same']);
  });

  test('with an account of an event is not kept apart from it by another passage', () => {
    const lines: Account['lines'] = [[14, 14]];
    const found = reported([
      event({ notMembers: [{ entry: report.id, lines, why: 'April 2022.' }] }),
    ]);
    expect(found(report.id).apart).toEqual([]);
  });
});

test('an event with two accounts in a storyline is part of it', () => {
  const both = storyline([account(morning), account(report, [[11, 20]])]);
  const one = storyline([account(morning), account(report, [[12, 20]])]);
  expect(listStorylineEvents(both, [event()])).toHaveLength(1);
  expect(listStorylineEvents(one, [event()])).toHaveLength(0);
});

test('lines overlap where they have a line in common', () => {
  expect(hasCommonLine([[1, 3]], [[3, 5]])).toBe(true);
  expect(hasCommonLine([[1, 3]], [[4, 5]])).toBe(false);
  expect(
    hasCommonLine(
      [
        [1, 3],
        [9, 9],
      ],
      [[4, 9]],
    ),
  ).toBe(true);
});

test('the paragraphs of an account split into runs of consecutive ones', () => {
  const textOf = (lines: Account['lines']) =>
    groupParagraphs(report, lines).map((run) => run.map(({ text }) => text));
  expect(textOf([[9, 11]])).toEqual([['Line 9.', 'Line 11.']]);
  expect(
    textOf([
      [5, 5],
      [14, 14],
    ]),
  ).toEqual([['Line 5.'], ['Line 14.']]);
});

describe('points', () => {
  const point = (label: string, verdict: Point['verdict']): Point => ({
    label,
    verdict,
    cells: [
      { account: morning.id, line: 8, quote: 'later words' },
      { account: evening.id, line: 4, quote: 'other words' },
      { account: morning.id, line: 2, quote: 'words' },
    ],
  });
  const points = [point('dead', 'agree'), point('rescue', 'one-only'), point('wounded', 'differ')];

  test('with differences come first', () => {
    expect(sortPoints(points).map(({ label }) => label)).toEqual(['wounded', 'dead', 'rescue']);
  });

  test('have the quotations of an account in the order of its lines', () => {
    expect(listQuotes(point('dead', 'agree'), morning.id).map(({ line }) => line)).toEqual([2, 8]);
    expect(listQuotes(point('dead', 'agree'), report.id)).toEqual([]);
  });

  test('are listed in brief, with a count of the rest', () => {
    const differ = ['a', 'b', 'c', 'd'].map((label) => point(label, 'differ'));
    expect(describePoints(differ, 'differ', 2)).toBe('a, b and 2 more');
    expect(describePoints(differ, 'differ')).toBe('a, b, c and d');
    expect(describePoints(differ, 'agree')).toBeNull();
  });
});

test('figures of one kind are one row; kinds in more accounts come first, repeats appear once', () => {
  const figure = (kind: 'killed' | 'vehicles', text: string, line: number): PlacedFigure => ({
    start: 0,
    end: text.length,
    text,
    value: 1,
    bound: 'exactly',
    counts: { kind, noun: null },
    line,
  });
  const figures: Record<string, PlacedFigure[]> = {
    [morning.id]: [figure('vehicles', 'two cars', 3), figure('killed', '1 dead', 2)],
    [evening.id]: [figure('killed', 'killing 1', 4), figure('killed', 'killing 1', 4)],
  };
  const rows = buildFigureRows(
    [morning, evening].map((entry) => ({ account: account(entry), entry })),
    ({ entry }) => figures[entry] ?? [],
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['killed', 'vehicles']);
  expect(rows[0]?.quotesOf(evening.id)).toEqual([{ line: 4, quote: 'killing 1' }]);
  expect(rows[1]?.quotesOf(evening.id)).toEqual([]);
});

describe('accounts in words', () => {
  const outlet = (id: string) => ({
    id,
    name: id === 'rfe-rl' ? 'RFE/RL' : 'TRT World',
    aliases: [],
    country: 'X',
    homeZone: 'UTC',
    url: 'https://example.org/',
    lang: 'en',
    mark: { shape: 'square' as const, hue: 'amber' as const },
  });

  test('list each outlet once, with its printed clocks', () => {
    const entryAccounts = sortAccounts(event().accounts, entryOf);
    expect(describeOutlets(entryAccounts, { outlet })).toBe('TRT World (10:30, 15:45) and RFE/RL');
  });

  test('have their lines as one range or a list of ranges', () => {
    expect(describeLines([[74, 82]])).toBe('lines 74–82');
    expect(describeLines([[33, 33]])).toBe('line 33');
    expect(
      describeLines([
        [7, 7],
        [11, 17],
      ]),
    ).toBe('lines 7 and 11–17');
  });
});
