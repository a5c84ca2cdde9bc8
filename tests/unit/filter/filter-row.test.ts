import { describe, expect, test } from 'vitest';
import { toFilterRow } from '@/lib/filter/filter-row';
import type { Attribution } from '@/lib/schema/attribution';
import type { AnnotatedEntry, LineRange } from '@/lib/schema/entry';
import type { PlaceUse } from '@/lib/schema/names-and-places';
import { makeEntry, topicTag } from '../chronology/make-entry';

function named(id: string, ...lines: number[]) {
  const words = lines.map((line) => ({ text: id, line }));
  return { id, words, from: 'text', why: null } as const;
}

function place(id: string, line: number, use: PlaceUse) {
  return { ...named(id, line), words: [{ text: id, line, use }], use };
}

function makeStatement(line: number, party: string, speakerId: string | null): Attribution {
  return {
    line,
    speaker: 'the Kremlin',
    speakerId,
    party,
    via: 'TASS',
    quote: `words of line ${line}`,
    shownBy: null,
    from: 'text',
    why: null,
  };
}

/** A report of two passages, on lines 2 and 4; its headline is on line 1. */
function makeReport(given: Partial<AnnotatedEntry>): AnnotatedEntry {
  const paragraph = (line: number) => ({
    text: 'Words.',
    lines: [line, line] satisfies LineRange,
    kind: 'prose' as const,
    note: null,
  });
  return makeEntry({
    kind: 'report',
    body: [paragraph(2), paragraph(4)],
    passages: [
      { paragraphs: [0, 0], lines: [2, 2], topics: [topicTag('bakhmut')] },
      { paragraphs: [1, 1], lines: [4, 4], topics: [topicTag('wagner', 'mentions')] },
    ],
    topics: [topicTag('bakhmut'), topicTag('wagner', 'mentions')],
    ...given,
  });
}

test('an entry of one passage is reduced to its topics, names and statements', () => {
  const entry = makeEntry({
    topics: [topicTag('bakhmut'), topicTag('wagner', 'mentions')],
    people: [named('vladimir-putin', 1)],
    organisations: [named('kremlin', 1)],
    places: [place('crimea', 2, 'scene')],
    attributions: [makeStatement(1, 'russia', 'kremlin')],
  });
  expect(toFilterRow(entry)).toEqual({
    id: '2023-03-14-1617-trt-world',
    day: '2023-03-14',
    outlet: 'trt-world',
    kind: 'update',
    article: 'article',
    about: ['bakhmut'],
    passages: [
      {
        topic: ['bakhmut', 'wagner'],
        person: ['vladimir-putin'],
        organisation: ['kremlin'],
        place: ['crimea'],
        statements: [
          {
            party: 'russia',
            speaker: 'kremlin',
            who: 'The Kremlin, via TASS',
            quote: 'words of line 1',
            line: 1,
          },
        ],
      },
    ],
  });
});

describe('of a report', () => {
  test('each passage has the values on its own lines', () => {
    const { passages } = toFilterRow(
      makeReport({
        people: [named('vladimir-putin', 2), named('dmitry-peskov', 2, 4)],
        attributions: [makeStatement(2, 'russia', 'kremlin'), makeStatement(4, 'ukraine', null)],
      }),
    );
    expect(passages.map(({ person }) => person)).toEqual([
      ['vladimir-putin', 'dmitry-peskov'],
      ['dmitry-peskov'],
    ]);
    expect(passages.map(({ topic }) => topic)).toEqual([['bakhmut'], ['wagner']]);
    expect(passages.map(({ statements }) => statements.map(({ line }) => line))).toEqual([
      [2],
      [4],
    ]);
  });

  test('values in the headline alone apply to every passage', () => {
    const { passages } = toFilterRow(
      makeReport({
        topics: [topicTag('bakhmut'), topicTag('wagner', 'mentions'), topicTag('grain-deal')],
        organisations: [named('icc', 1)],
        attributions: [makeStatement(1, 'third', 'icc')],
      }),
    );
    for (const passage of passages) {
      expect(passage.topic).toContain('grain-deal');
      expect(passage.organisation).toEqual(['icc']);
      expect(passage.statements.map(({ line }) => line)).toEqual([1]);
    }
  });

  test('a speaker in the headline as well stays with the passages that quote them', () => {
    const { passages } = toFilterRow(
      makeReport({
        attributions: [
          makeStatement(1, 'russia', 'kremlin'),
          makeStatement(4, 'russia', 'kremlin'),
        ],
      }),
    );
    expect(passages.map(({ statements }) => statements.length)).toEqual([0, 1]);
  });
});

test('a place whose name always stands for a government is left out', () => {
  const entry = makeEntry({ places: [place('moscow', 2, 'metonym'), place('kyiv', 2, 'mention')] });
  expect(toFilterRow(entry).passages[0]?.place).toEqual(['kyiv']);
});
