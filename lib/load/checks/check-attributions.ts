import { annotateEntries } from '@/lib/annotate/annotate-entries';
import { matchesOverride } from '@/lib/annotate/attributions/attribution-overrides';
import { listEntryTexts } from '@/lib/annotate/entry-texts';
import { type Attribution, otherParties } from '@/lib/schema/attribution';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { createIssue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import { makeAnnotationCatalogue } from '../annotation-catalogue';
import { settingsFiles } from '../content-bytes';
import type { SettingsAndCatalogue } from '../settings-and-catalogue';

/**
 * Checks editors’ corrections of attributions against the texts. Reports entries, people, organisations and
 * parties that do not exist, quotations that are not on their line, and corrections without an attribution.
 */
export function checkAttributions(
  entries: readonly AnnotatedEntry[],
  content: SettingsAndCatalogue,
): FileIssue[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rules = findUncorrected(entries, content);
  const known = {
    speakers: new Set(
      [...content.people.people, ...content.organisations.organisations].map(({ id }) => id),
    ),
    parties: new Set<string>([
      ...otherParties,
      ...(content.collection?.parties ?? []).map(({ id }) => id),
    ]),
  };
  return content.attributions.overrides.flatMap((override, index) => {
    const at = (field: string) => content.attributionLines(['overrides', index, field]);
    const found = (fault: ReturnType<typeof createIssue>): FileIssue => ({
      ...fault,
      file: settingsFiles.attributions,
    });
    const entry = byId.get(override.entry);
    if (entry === undefined) {
      const message = `A correction names the entry \`${override.entry}\`, which does not exist.`;
      return [found(createIssue('override-unknown', message, at('entry')))];
    }
    const faults: FileIssue[] = [];
    const isThere =
      override.do === 'add' ||
      rules.get(entry.id)?.some((one) => matchesOverride(override, one)) === true;
    if (!isThere) {
      const message = `Nothing on line ${override.line} of \`${entry.id}\` is attributed to “${override.of}”.`;
      faults.push(found(createIssue('attribution-not-found', message, at('of'))));
    }
    if (override.do === 'remove') return faults;
    if (override.speakerId !== null && !known.speakers.has(override.speakerId)) {
      const message = `A correction names \`${override.speakerId}\`, which is in neither people.yaml nor organisations.yaml.`;
      faults.push(found(createIssue('override-unknown', message, at('speakerId'))));
    }
    if (!known.parties.has(override.party)) {
      const message = `A correction names the party \`${override.party}\`; expected one of ${[...known.parties].join(', ')}.`;
      faults.push(found(createIssue('override-unknown', message, at('party'))));
    }
    const line = findLineText(entry, override.line);
    if (line?.includes(override.quote) !== true) {
      const what = line === null ? 'is not a line of its text' : `reads “${shorten(line)}”`;
      const message = `“${shorten(override.quote)}” is not verbatim in \`${entry.id}\`: line ${override.line} ${what}.`;
      faults.push(found(createIssue('attribution-not-verbatim', message, at('quote'))));
    }
    return faults;
  });
}

/** Returns the attributions that the rules alone find in the entries that are corrected, by entry. */
function findUncorrected(
  entries: readonly AnnotatedEntry[],
  content: SettingsAndCatalogue,
): Map<string, readonly Attribution[]> {
  const corrected = new Set(
    content.attributions.overrides.flatMap((one) => (one.do === 'add' ? [] : [one.entry])),
  );
  if (corrected.size === 0) return new Map();
  const catalogue = makeAnnotationCatalogue({ ...content, attributions: { overrides: [] } });
  const own = entries.filter(({ id }) => corrected.has(id));
  return new Map(annotateEntries(own, catalogue).map((entry) => [entry.id, entry.attributions]));
}

function findLineText(entry: AnnotatedEntry, line: number): string | null {
  for (const { text, line: first } of listEntryTexts(entry)) {
    const own = text.split(/\r\n|\n|\r/u)[line - first];
    if (line >= first && own !== undefined) return own;
  }
  return null;
}

function shorten(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 77)}…`;
}
