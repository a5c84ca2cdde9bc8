import { expect, test } from 'vitest';
import {
  describeSpeaker,
  describeVia,
  groupJointStatements,
  listSpeakers,
} from '@/lib/chronology/quoted-speakers';
import type { Attribution } from '@/lib/schema/attribution';

function makeStatement(speaker: string, given: Partial<Attribution> = {}): Attribution {
  return {
    line: 1,
    speaker,
    speakerId: null,
    party: 'russia',
    via: null,
    quote: 'words',
    shownBy: null,
    from: 'text',
    why: null,
    ...given,
  };
}

test('gives speaker and intermediary as the text has them', () => {
  expect(describeSpeaker({ speaker: 'Kremlin spokesman Dmitry Peskov', via: 'TASS' })).toBe(
    'Kremlin spokesman Dmitry Peskov, via TASS',
  );
  expect(describeSpeaker({ speaker: 'the Kremlin', via: null })).toBe('The Kremlin');
});

test('has each speaker once, under the longest form of the name', () => {
  const speakers = listSpeakers([
    makeStatement('Kremlin spokesman Dmitry Peskov', { speakerId: 'dmitry-peskov' }),
    makeStatement('Peskov', { speakerId: 'dmitry-peskov' }),
    makeStatement('a source', { party: 'unnamed' }),
    makeStatement('The source', { party: 'unnamed' }),
    makeStatement('Moscow'),
  ]);
  expect(speakers.map(({ name, statements }) => [name, statements.length])).toEqual([
    ['Kremlin spokesman Dmitry Peskov', 2],
    ['A source', 2],
    ['Moscow', 1],
  ]);
});

test('never merges two speakers without ids', () => {
  expect(
    listSpeakers([makeStatement('officials'), makeStatement('diplomatic sources')]),
  ).toHaveLength(2);
  expect(
    listSpeakers([makeStatement('officials'), makeStatement('officials', { party: 'ukraine' })]),
  ).toHaveLength(2);
});

test('says where only some statements came through an intermediary', () => {
  const relayed = (...via: (string | null)[]) => {
    const [speaker] = listSpeakers(via.map((each) => makeStatement('Peskov', { via: each })));
    return speaker && describeVia(speaker);
  };
  expect(relayed('TASS', 'TASS')).toBe('via TASS');
  expect(relayed('TASS', null)).toBe('partly via TASS');
  expect(relayed('TASS', 'RIA')).toBe('via TASS and RIA');
  expect(relayed(null)).toBeNull();
});

test('has a statement that two speakers share once, under both', () => {
  const groups = groupJointStatements([
    makeStatement('Kyiv', { party: 'ukraine', quote: 'shared' }),
    makeStatement('Moscow', { quote: 'shared' }),
    makeStatement('Moscow', { quote: 'its own', line: 2 }),
    makeStatement('Moscow', { quote: 'more', line: 3 }),
  ]);
  expect(
    groups.map(({ speakers, statements }) => [
      speakers.map(({ name }) => name).join(' and '),
      statements.map(({ quote }) => quote).join(', '),
    ]),
  ).toEqual([
    ['Kyiv and Moscow', 'shared'],
    ['Moscow', 'its own, more'],
  ]);
});
