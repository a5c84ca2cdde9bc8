import { expect, test } from 'vitest';
import { findUnknownOverrides } from '@/lib/annotate/topics/topic-overrides';

const known = { entry: 'a', topic: 't', relation: 'about', why: 'Because.' } as const;

test('an override of an unknown entry or topic is reported', () => {
  const strayEntry = { ...known, entry: 'b' };
  const strayTopic = { ...known, topic: 'u' };
  expect(
    findUnknownOverrides([{ id: 'a' }], [{ id: 't' }], [known, strayEntry, strayTopic]),
  ).toEqual([strayEntry, strayTopic]);
});
