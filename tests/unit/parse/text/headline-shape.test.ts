import { expect, test } from 'vitest';
import { endsLikeSentence } from '@/lib/parse/text/headline-shape';

test('a headline does not end like a sentence', () => {
  expect(endsLikeSentence('Kremlin says no')).toBe(false);
  expect(endsLikeSentence('The Kremlin has said no.”')).toBe(true);
});
