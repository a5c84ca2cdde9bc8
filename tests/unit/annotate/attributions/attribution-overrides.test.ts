import { expect, test } from 'vitest';
import { applyAttributionOverrides } from '@/lib/annotate/attributions/attribution-overrides';
import { type Attribution, attributionOverrideSchema } from '@/lib/schema/attribution';

function found(line: number, speaker: string): Attribution {
  const shownBy = { text: 'said', line };
  const rest = { via: null, quote: 'Words.', shownBy, from: 'text', why: null } as const;
  return { line, speaker, speakerId: null, party: 'third', ...rest };
}

function corrected(override: Record<string, unknown>): string[] {
  const given = attributionOverrideSchema.parse({ entry: 'x', why: 'Test.', ...override });
  return applyAttributionOverrides([found(3, 'The ministry'), found(7, 'Kyiv')], [given]).map(
    ({ line, speaker, party, from }) => `${line} ${speaker} ${party} ${from}`,
  );
}

const words = { speaker: 'Somebody', party: 'unnamed', quote: 'Words.' };

test('an editor can add an attribution, which is sorted by line', () => {
  expect(corrected({ do: 'add', line: 5, ...words })).toEqual([
    '3 The ministry third text',
    '5 Somebody unnamed editor',
    '7 Kyiv third text',
  ]);
});

test('an editor can replace a speaker’s attribution, ignoring the article and case of the name', () => {
  expect(corrected({ do: 'replace', line: 3, of: 'the Ministry', ...words })).toEqual([
    '3 Somebody unnamed editor',
    '7 Kyiv third text',
  ]);
});

test('an editor can remove a speaker’s attribution', () => {
  expect(corrected({ do: 'remove', line: 7, of: 'Kyiv' })).toEqual(['3 The ministry third text']);
});

test('a correction of a missing attribution changes nothing', () => {
  const asFound = ['3 The ministry third text', '7 Kyiv third text'];
  expect(corrected({ do: 'remove', line: 3, of: 'Kyiv' })).toEqual(asFound);
  expect(corrected({ do: 'replace', line: 5, of: 'Kyiv', ...words })).toEqual(asFound);
});
