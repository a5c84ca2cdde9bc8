import type { Attribution, AttributionOverride } from '@/lib/schema/attribution';
import { normaliseTitle } from './speaker-parts';

/** Returns whether an override applies to an attribution: the same line, and the speaker’s words in `of`. */
export function matchesOverride(
  { line, of }: { line: number; of: string },
  attribution: Pick<Attribution, 'line' | 'speaker'>,
): boolean {
  return attribution.line === line && normaliseTitle(attribution.speaker) === normaliseTitle(of);
}

/**
 * Applies an editor’s overrides to the attributions of one entry. An override that matches nothing has no
 * effect here; `lib/load` reports it.
 * @returns attributions in order of line
 */
export function applyAttributionOverrides(
  found: readonly Attribution[],
  overrides: readonly AttributionOverride[],
): Attribution[] {
  let current = [...found];
  for (const override of overrides) {
    const others =
      override.do === 'add' ? current : current.filter((one) => !matchesOverride(override, one));
    if (override.do !== 'add' && others.length === current.length) continue;
    current = override.do === 'remove' ? others : others.concat(fromOverride(override));
  }
  return current.sort((one, other) => one.line - other.line);
}

function fromOverride({
  line,
  speaker,
  speakerId,
  party,
  via,
  quote,
  why,
}: Exclude<AttributionOverride, { do: 'remove' }>): Attribution {
  return { line, speaker, speakerId, party, via, quote, shownBy: null, from: 'editor', why };
}
