import { expect, test } from 'vitest';
import { unknownOverrides } from '@/lib/annotate/topics/topic-overrides';

const known = { entry: 'a', topic: 't', relation: 'about', why: 'Because.' } as const;

test('an override of an entry or topic that does not exist is named', () => {
  const strayEntry = { ...known, entry: 'b' };
  const strayTopic = { ...known, topic: 'u' };
  expect(unknownOverrides([{ id: 'a' }], [{ id: 't' }], [known, strayEntry, strayTopic])).toEqual([
    strayEntry,
    strayTopic,
  ]);
});
