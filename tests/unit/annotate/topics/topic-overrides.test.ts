import { expect, test } from 'vitest';
import { findUnknownOverrides } from '@/lib/annotate/topics/topic-overrides';

const known = { entry: 'a', topic: 't', relation: 'about', why: 'Because.' } as const;

test('an override of an entry or topic that does not exist is named', () => {
  const strayEntry = { ...known, entry: 'b' };
  const strayTopic = { ...known, topic: 'u' };
  expect(
    findUnknownOverrides([{ id: 'a' }], [{ id: 't' }], [known, strayEntry, strayTopic]),
  ).toEqual([strayEntry, strayTopic]);
});
