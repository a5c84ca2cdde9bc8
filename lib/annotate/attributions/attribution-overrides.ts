import type { Attribution, AttributionOverride } from '@/lib/schema/attribution';
import { normaliseTitle } from './speaker-parts';

/** Whether an override’s `of` means an attribution: the same line, and the speaker as it stands there. */
export function matchesOverride(
  { line, of }: { line: number; of: string },
  attribution: Pick<Attribution, 'line' | 'speaker'>,
): boolean {
  return attribution.line === line && normaliseTitle(attribution.speaker) === normaliseTitle(of);
}

/**
 * Lays an editor’s corrections over what the rules found in one entry. In: its attributions and the
 * overrides that name it. Out: the attributions as the editor says, in order of line. A correction of
 * what is not there does nothing here; `lib/load` reports it.
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
    current = override.do === 'remove' ? others : others.concat(byEditor(override));
  }
  return current.sort((one, other) => one.line - other.line);
}

function byEditor({
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
