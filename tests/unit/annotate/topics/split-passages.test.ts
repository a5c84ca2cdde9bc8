import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileTopics } from '@/lib/annotate/topics/find-topics';
import { readParagraphs } from '@/lib/annotate/topics/read-paragraphs';
import { splitPassages } from '@/lib/annotate/topics/split-passages';
import { paragraphs, topic } from '../entries';

const find = compileTopics([
  topic('bakhmut', ['Bakhmut']),
  topic('strikes', ['missile']),
  topic('court', ['ICC']),
]);

function runs(...texts: string[]): [number, number, string | null][] {
  return splitPassages(readParagraphs(paragraphs(...texts), find)).map(
    ({ first, last, subject }) => [first, last, subject],
  );
}

test('paragraphs that name the same topic are one passage', () => {
  expect(runs('Bakhmut held.', 'Bakhmut stood.')).toEqual([[0, 1, 'bakhmut']]);
});

test('a new topic begins a new passage', () => {
  expect(runs('Bakhmut held.', 'The ICC sat.')).toEqual([
    [0, 0, 'bakhmut'],
    [1, 1, 'court'],
  ]);
});

test('a paragraph without a topic continues the passage', () => {
  expect(runs('Bakhmut held.', 'It was hard.', 'The ICC sat.')).toEqual([
    [0, 1, 'bakhmut'],
    [2, 2, 'court'],
  ]);
});

test('paragraphs without a topic at the top belong to the first passage', () => {
  expect(runs('It was hard.', 'Bakhmut held.')).toEqual([[0, 1, 'bakhmut']]);
});

test('a quotation is never separated from the paragraph before it', () => {
  expect(runs('Bakhmut held.', '“A missile fell,” he said.')).toEqual([[0, 1, 'bakhmut']]);
});

test('a quotation’s topics count for the paragraph that introduces it', () => {
  expect(runs('The ICC sat.', 'He spoke of a hard day.', '"Bakhmut holds," he said.')).toEqual([
    [0, 0, 'court'],
    [1, 2, 'bakhmut'],
  ]);
});

test('a paragraph that names another topic before the current one continues the passage', () => {
  expect(runs('Bakhmut held.', 'A missile fell near Bakhmut.', 'Bakhmut stood.')).toEqual([
    [0, 2, 'bakhmut'],
  ]);
});

test('a paragraph begins a passage if the next one continues the topic that it names first', () => {
  expect(runs('Bakhmut held.', 'A missile fell near Bakhmut.', 'The missile burnt.')).toEqual([
    [0, 0, 'bakhmut'],
    [1, 2, 'strikes'],
  ]);
});

test('topics of a later sentence do not keep a paragraph in the passage', () => {
  expect(runs('Bakhmut held.', 'The ICC sat. It named Bakhmut.')).toEqual([
    [0, 0, 'bakhmut'],
    [1, 1, 'court'],
  ]);
});

test('no paragraphs give no passages', () => {
  expect(runs()).toEqual([]);
});

test('every paragraph belongs to exactly one passage, in order', () => {
  const sentence = fc.constantFrom(
    'Bakhmut held. ',
    'A missile fell near Bakhmut. ',
    'The ICC sat. ',
    'It rained. ',
    '“Yes.” ',
  );
  const text = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const covered = runs(...texts).flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(covered).toEqual(texts.map((_, index) => index));
    }),
  );
});
