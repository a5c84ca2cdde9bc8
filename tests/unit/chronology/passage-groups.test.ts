import { expect, test } from 'vitest';
import { groupPassages } from '@/lib/chronology/passage-groups';
import type { Paragraph, Passage } from '@/lib/schema/entry';
import { topicTag } from './make-entry';

const paragraph = (line: number): Paragraph => ({
  text: `Paragraph ${line}.`,
  lines: [line, line],
  kind: 'prose',
  note: null,
});
const passage = (first: number, last: number, topic: string): Passage => ({
  paragraphs: [first, last],
  lines: [first + 1, last + 1],
  topics: [topicTag(topic)],
});

test('a body divides into its passages, each paragraph once and in order', () => {
  const body = [1, 2, 3, 4].map(paragraph);
  const groups = groupPassages({
    body,
    passages: [passage(0, 1, 'bakhmut'), passage(2, 3, 'icc')],
  });
  expect(groups.map((group) => group.topics)).toEqual([['bakhmut'], ['icc']]);
  expect(groups.flatMap((group) => group.paragraphs)).toEqual(body);
});

test('paragraphs outside all passages form a group without topics', () => {
  const body = [1, 2, 3].map(paragraph);
  const groups = groupPassages({ body, passages: [passage(1, 1, 'bakhmut')] });
  expect(groups.map((group) => [group.topics, group.paragraphs.length])).toEqual([
    [[], 1],
    [['bakhmut'], 1],
    [[], 1],
  ]);
});
