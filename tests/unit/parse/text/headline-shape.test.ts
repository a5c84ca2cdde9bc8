import { expect, test } from 'vitest';
import { endsLikeSentence } from '@/lib/parse/text/headline-shape';

test('headlines do not end as sentences do', () => {
  expect(endsLikeSentence('Kremlin says no')).toBe(false);
  expect(endsLikeSentence('The Kremlin has said no.”')).toBe(true);
});
