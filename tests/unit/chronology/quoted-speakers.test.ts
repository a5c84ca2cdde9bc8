import { expect, test } from 'vitest';
import {
  jointStatements,
  speakerInWords,
  speakersOf,
  viaInWords,
} from '@/lib/chronology/quoted-speakers';
import type { Attribution } from '@/lib/schema/attribution';

function said(speaker: string, given: Partial<Attribution> = {}): Attribution {
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

test('says who and through whom, as the text has it', () => {
  expect(speakerInWords({ speaker: 'Kremlin spokesman Dmitry Peskov', via: 'TASS' })).toBe(
    'Kremlin spokesman Dmitry Peskov, via TASS',
  );
  expect(speakerInWords({ speaker: 'the Kremlin', via: null })).toBe('The Kremlin');
});

test('names each speaker once, by the fullest form of the name', () => {
  const speakers = speakersOf([
    said('Kremlin spokesman Dmitry Peskov', { speakerId: 'dmitry-peskov' }),
    said('Peskov', { speakerId: 'dmitry-peskov' }),
    said('a source', { party: 'unnamed' }),
    said('The source', { party: 'unnamed' }),
    said('Moscow'),
  ]);
  expect(speakers.map(({ name, statements }) => [name, statements.length])).toEqual([
    ['Kremlin spokesman Dmitry Peskov', 2],
    ['A source', 2],
    ['Moscow', 1],
  ]);
});

test('two who are not known by id stay two, whatever they have in common', () => {
  expect(speakersOf([said('officials'), said('diplomatic sources')])).toHaveLength(2);
  expect(speakersOf([said('officials'), said('officials', { party: 'ukraine' })])).toHaveLength(2);
});

test('says that only a part came through a relay', () => {
  const relayed = (...via: (string | null)[]) => {
    const [speaker] = speakersOf(via.map((each) => said('Peskov', { via: each })));
    return speaker && viaInWords(speaker);
  };
  expect(relayed('TASS', 'TASS')).toBe('via TASS');
  expect(relayed('TASS', null)).toBe('partly via TASS');
  expect(relayed('TASS', 'RIA')).toBe('via TASS and RIA');
  expect(relayed(null)).toBeNull();
});

test('gives words that two speakers share once, under both', () => {
  const groups = jointStatements([
    said('Kyiv', { party: 'ukraine', quote: 'shared' }),
    said('Moscow', { quote: 'shared' }),
    said('Moscow', { quote: 'its own', line: 2 }),
    said('Moscow', { quote: 'more', line: 3 }),
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
