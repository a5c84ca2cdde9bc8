import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateEntries } from '@/lib/annotate/annotate-entries';
import type { TopicOverride } from '@/lib/schema/catalogue';
import { annotatedEntrySchema, type Entry } from '@/lib/schema/entry';
import { entry, noAttributions, noNames, topic } from './entries';

const topics = [
  topic('bakhmut', ['Bakhmut']),
  topic('front', ['eastern front', 'Vuhledar']),
  topic('court', ['ICC', 'arrest warrant'], ['the ICC World Cup']),
];

function annotate(of: Entry, overrides: TopicOverride[] = []) {
  const [annotated] = annotateEntries([of], {
    topics,
    overrides,
    names: noNames,
    attributions: noAttributions,
  });
  if (annotated === undefined) throw new Error('one entry in, one entry out');
  return annotated;
}

function relations(of: Entry, overrides: TopicOverride[] = []): Record<string, string> {
  const { topics: tags } = annotate(of, overrides);
  return Object.fromEntries(tags.map((tag) => [tag.topic, tag.relation]));
}

describe('a post', () => {
  test('is about what its headline names', () => {
    expect(relations(entry('update', 'Bakhmut holds', 'It is hard.', 'Very.'))).toEqual({
      bakhmut: 'about',
    });
  });

  test('is about what the main clause of its first sentence names', () => {
    expect(relations(entry('update', null, 'Bakhmut holds. Vuhledar too.'))).toEqual({
      bakhmut: 'about',
      front: 'mentions',
    });
  });

  test('only mentions what a relative clause of its first sentence names', () => {
    const post = entry('lead', null, 'They keep Bakhmut, which is vital to the eastern front.');
    expect(relations(post)).toEqual({ bakhmut: 'about', front: 'mentions' });
  });

  test('is about what more than half of its paragraphs name', () => {
    const post = entry('update', 'A hard day', 'It rained.', 'Bakhmut held.', 'Bakhmut stood.');
    expect(relations(post)).toEqual({ bakhmut: 'about' });
  });

  test('only mentions what a single later paragraph names', () => {
    expect(relations(entry('update', 'A hard day', 'It rained.', 'Bakhmut held.'))).toEqual({
      bakhmut: 'mentions',
    });
  });

  test('is one passage, however many topics it names', () => {
    const post = annotate(entry('update', 'Bakhmut', 'The ICC sat.', 'Vuhledar.', 'Bakhmut.'));
    expect(post.passages).toEqual([{ paragraphs: [0, 2], lines: [3, 7], topics: post.topics }]);
  });
});

describe('a report', () => {
  test('is about what two paragraphs of one passage name', () => {
    expect(relations(entry('report', 'News', 'Bakhmut held.', 'Bakhmut stood.'))).toEqual({
      bakhmut: 'about',
    });
  });

  test('is about the subject of a passage of three sentences', () => {
    expect(relations(entry('report', 'News', 'The ICC sat. It read. It rose.'))).toEqual({
      court: 'about',
    });
  });

  test('only mentions what shorter passages name here and there', () => {
    const report = entry('report', 'News', 'Bakhmut held.', 'The ICC sat.', 'Bakhmut stood.');
    expect(relations(report)).toEqual({ bakhmut: 'mentions', court: 'mentions' });
  });

  test('is about what its printed headline names, whatever its passages say', () => {
    expect(relations(entry('report', 'The ICC sits', 'Bakhmut held.', 'The ICC sat.'))).toEqual({
      court: 'about',
      bakhmut: 'mentions',
    });
  });

  test('passages keep their own relations', () => {
    const report = entry(
      'report',
      'News',
      'Bakhmut held.',
      'Bakhmut stood.',
      'The ICC sat. Bakhmut.',
    );
    expect(
      annotate(report).passages.map(({ paragraphs, lines, topics: tags }) => [
        paragraphs,
        lines,
        tags.map((tag) => `${tag.topic} ${tag.relation}`),
      ]),
    ).toEqual([
      [[0, 1], [3, 5], ['bakhmut about']],
      [
        [2, 2],
        [7, 7],
        ['court mentions', 'bakhmut mentions'],
      ],
    ]);
  });
});

describe('the words of a topic', () => {
  test('have their lines, the headline’s first', () => {
    const post = entry('update', 'Bakhmut’s fall', 'It rained.', 'In Bakhmut and Bakhmut.');
    expect(annotate(post).topics[0]?.words).toEqual([
      { text: 'Bakhmut', line: 1 },
      { text: 'Bakhmut', line: 5 },
    ]);
  });

  test('count once if the first sentence is the headline', () => {
    expect(annotate(entry('update', null, 'Bakhmut held.')).topics[0]?.words).toEqual([
      { text: 'Bakhmut', line: 3 },
    ]);
  });

  test('of a given headline, which the text does not print, do not count', () => {
    const report = {
      ...entry('report', null, 'It rained.'),
      headline: { text: 'Bakhmut holds', from: 'source' as const, line: null },
    };
    expect(relations(report)).toEqual({});
  });

  test('that continue on the next line are cut at the end of the line', () => {
    const post = entry('update', null, 'Rain.\nOn the eastern\nfront, Vuhledar stood.');
    expect(annotate(post).topics[0]?.words).toEqual([
      { text: 'eastern', line: 4 },
      { text: 'Vuhledar', line: 5 },
    ]);
  });
});

test('a false friend does not give an entry its topic', () => {
  expect(relations(entry('update', 'Who wins the ICC World Cup', 'Nobody knows.'))).toEqual({});
});

test('an entry without a body has no passages, but the topics of its headline', () => {
  const post = annotate(entry('update', 'Bakhmut holds'));
  expect(post.passages).toEqual([]);
  expect(post.topics.map((tag) => tag.topic)).toEqual(['bakhmut']);
});

describe('an editor’s override', () => {
  const post = entry('update', 'Bakhmut holds', 'Vuhledar too.', 'And so on.', 'And on.');
  const override = (topicId: string, relation: TopicOverride['relation']): TopicOverride => ({
    entry: post.id,
    topic: topicId,
    relation,
    why: 'Because.',
  });

  test('changes a relation, keeps the words, and is recorded', () => {
    expect(annotate(post, [override('bakhmut', 'mentions')]).topics).toContainEqual({
      topic: 'bakhmut',
      relation: 'mentions',
      words: [{ text: 'Bakhmut', line: 1 }],
      from: 'editor',
      why: 'Because.',
    });
  });

  test('adds a topic that the text does not name, without words', () => {
    expect(annotate(post, [override('court', 'about')]).topics).toContainEqual({
      topic: 'court',
      relation: 'about',
      words: [],
      from: 'editor',
      why: 'Because.',
    });
  });

  test('removes a topic from the entry and its passage', () => {
    const without = annotate(post, [override('bakhmut', 'none'), override('front', 'none')]);
    expect(without.topics).toEqual([]);
    expect(without.passages[0]?.topics).toEqual([]);
  });

  test('equal to the relation in the text changes nothing', () => {
    expect(annotate(post, [override('bakhmut', 'about')])).toEqual(annotate(post));
  });

  test('changes the single passage of a post too', () => {
    const changed = annotate(post, [override('court', 'about')]);
    expect(changed.passages[0]?.topics).toEqual(changed.topics);
  });

  test('on another entry, or of a topic that does not exist, changes nothing', () => {
    const elsewhere = { ...override('bakhmut', 'none'), entry: '2023-03-14-other-test' };
    expect(annotate(post, [elsewhere, override('no-such-topic', 'about')])).toEqual(annotate(post));
  });

  test('of a report to a mention changes its passages too', () => {
    const report = entry('report', 'News', 'Bakhmut held.', 'Bakhmut stood.', 'The ICC sat.');
    const changed = annotate(report, [{ ...override('bakhmut', 'mentions'), entry: report.id }]);
    expect(changed.passages.map(({ topics: tags }) => tags.map((tag) => tag.relation))).toEqual([
      ['mentions'],
      ['mentions'],
    ]);
  });

  test('of a report to its subject changes no passage', () => {
    const report = entry('report', 'News', 'Bakhmut held.', 'The ICC sat.');
    const changed = annotate(report, [{ ...override('bakhmut', 'about'), entry: report.id }]);
    expect(changed.topics[0]).toMatchObject({
      topic: 'bakhmut',
      relation: 'about',
      from: 'editor',
    });
    expect(changed.passages).toEqual(annotate(report).passages);
  });
});

describe('for any entry', () => {
  const text = fc
    .array(
      fc.constantFrom('Bakhmut', 'the ICC', 'Vuhledar', 'it', '“Yes.”', 'fell.', ', which', '\n'),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join(' '));
  const anyEntry = fc
    .tuple(
      fc.constantFrom('update', 'lead', 'original', 'report'),
      fc.option(text),
      fc.array(text, { maxLength: 6 }),
    )
    .map(([kind, headline, body]) => entry(kind, headline, ...body));

  test('words are verbatim on their line', () => {
    fc.assert(
      fc.property(anyEntry, (sample) => {
        const lines = new Map<number, string>();
        // Paragraphs of several lines overlap here; a line then holds the text of both.
        for (const [from, whole] of [
          [1, sample.headline.line === 1 ? sample.headline.text : ''] as const,
          ...sample.body.map((paragraph) => [paragraph.lines[0], paragraph.text] as const),
        ]) {
          for (const [index, line] of whole.split('\n').entries()) {
            lines.set(from + index, `${lines.get(from + index) ?? ''}\n${line}`);
          }
        }
        for (const tag of annotate(sample).topics) {
          for (const words of tag.words) expect(lines.get(words.line)).toContain(words.text);
        }
      }),
    );
  });

  test('every paragraph is in exactly one passage, and every topic of a passage is the entry’s', () => {
    fc.assert(
      fc.property(anyEntry, (sample) => {
        const { passages, topics: tags, body } = annotate(sample);
        const covered = passages.flatMap(({ paragraphs: [first, last] }) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(covered).toEqual(body.map((_, index) => index));
        for (const { topic: id } of passages.flatMap((passage) => passage.topics)) {
          expect(tags.map((tag) => tag.topic)).toContain(id);
        }
      }),
    );
  });

  test('annotation changes no other field and fits its schema', () => {
    fc.assert(
      fc.property(anyEntry, (sample) => {
        const annotated = annotate(sample);
        expect(annotated).toMatchObject(sample);
        expect(annotatedEntrySchema.safeParse(annotated).success).toBe(true);
      }),
    );
  });
});

test('entries keep their order', () => {
  const entries = [entry('update', 'B', 'b.'), entry('lead', 'A', 'a.')];
  expect(
    annotateEntries(entries, {
      topics,
      overrides: [],
      names: noNames,
      attributions: noAttributions,
    }).map(({ id }) => id),
  ).toEqual(entries.map(({ id }) => id));
});
