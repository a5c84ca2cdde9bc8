import { describe, expect, test } from 'vitest';
import { readLibrary } from '@/lib/load/read-library';
import { contentFile } from './content';

const { library } = readLibrary(contentFile(''));
const events = library?.events ?? [];

function eventNamed(id: string) {
  const event = events.find((other) => other.id === id);
  if (!event) throw new Error(id);
  return event;
}

/** The accounts of every event, as entry and lines. */
const members = events.flatMap(({ id, accounts }) =>
  accounts.map(({ entry, lines }) => ({ event: id, entry, lines })),
);

test('there are eight events with twenty-four accounts', () => {
  expect(events).toHaveLength(8);
  expect(members).toHaveLength(24);
});

describe('the three strikes on Kramatorsk', () => {
  const strike = eventNamed('kramatorsk-strike-2023-03-14');

  test('are separate: only that of 14 March has accounts', () => {
    expect(strike.accounts.map(({ entry }) => entry).sort()).toEqual([
      '2023-03-14-1030-trt-world',
      '2023-03-14-1545-trt-world',
      '2023-03-14-report-rfe-rl',
    ]);
  });

  test('are kept apart with reasons: the attack of April 2022 and the strike reported on 21 March', () => {
    expect(strike.notMembers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ entry: '2023-03-14-report-rfe-rl', lines: [[14, 14]] }),
        expect.objectContaining({ entry: '2023-03-21-0706-ea-worldview' }),
      ]),
    );
  });

  test('share no line with an account of any event', () => {
    const april = members.filter(
      ({ entry, lines }) =>
        entry === '2023-03-14-report-rfe-rl' &&
        lines.some(([first, last]) => first <= 14 && 14 <= last),
    );
    const week = members.filter(({ entry }) => entry === '2023-03-21-0706-ea-worldview');
    expect([...april, ...week]).toEqual([]);
  });

  test('say that a later figure is not more accurate, beside RFE/RL’s first one', () => {
    const wounded = strike.points.find(({ label }) => label === 'wounded');
    expect(wounded?.verdict).toBe('differ');
    expect(wounded?.note).toMatch(/A later report is not necessarily more accurate/);
  });
});

test('no entry kept apart from an event is one of its accounts', () => {
  for (const { accounts, followUps, notMembers } of events) {
    for (const { entry, lines } of [...followUps, ...notMembers]) {
      const account = accounts.find((other) => other.entry === entry);
      if (account === undefined) continue;
      const shared = lines?.some(([first, last]) =>
        account.lines.some(([from, to]) => from <= last && first <= to),
      );
      expect(shared, entry).toBe(false);
    }
  }
});

test('the accounts that contradict themselves on Dzhankoi have notes', () => {
  const notes = library?.notes.filter(({ quotes }) =>
    quotes.some(({ entry }) => entry === '2023-03-21-original-ea-worldview'),
  );
  expect(notes?.map(({ id }) => id)).toEqual([
    'dzhankoi-day',
    'dzhankoi-damage',
    'dzhankoi-spelling',
  ]);
});
