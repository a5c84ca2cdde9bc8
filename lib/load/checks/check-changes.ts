import { createIssue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import { settingsFiles } from '../content-bytes';
import type { SettingsAndCatalogue } from '../settings-and-catalogue';

/**
 * Checks the log of changes: an entry that it names must exist or have been published, an article must
 * exist.
 */
export function checkChanges(
  { changes, changeLines, permalinks }: SettingsAndCatalogue,
  known: { entries: ReadonlySet<string>; articles: ReadonlySet<string> },
): FileIssue[] {
  const published = new Set(permalinks.ids);
  return changes.changes.flatMap(({ entries, articles }, index) => {
    const unknown = (field: 'entries' | 'articles', id: string, place: number, word: string) => ({
      ...createIssue(
        'change-names-unknown',
        `The log of changes names the ${word} \`${id}\`, which does not exist.`,
        changeLines(['changes', index, field, place]),
      ),
      file: settingsFiles.changes,
    });
    return [
      ...entries.flatMap((id, place) =>
        known.entries.has(id) || published.has(id) ? [] : [unknown('entries', id, place, 'entry')],
      ),
      ...articles.flatMap((id, place) =>
        known.articles.has(id) ? [] : [unknown('articles', id, place, 'article')],
      ),
    ];
  });
}
