import type { Permalinks } from '@/lib/schema/collection';
import { createIssue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import { settingsFiles } from '../content-bytes';

/**
 * Compares the ids of the entries with the ledger of all ids ever published. A lost id without an alias
 * breaks somebody's link, so it fails the build; a new id only has to be added to the ledger.
 */
export function checkPermalinks(ledger: Permalinks, entryIds: readonly string[]): FileIssue[] {
  const today = new Set(entryIds);
  const listed = new Set(ledger.ids);
  const lost = ledger.ids.filter((id) => !today.has(id) && ledger.aliases[id] === undefined);
  const deadAliases = Object.entries(ledger.aliases).filter(([, to]) => !today.has(to));
  const fresh = entryIds.filter((id) => !listed.has(id));
  return [
    ...lost.map((id) => ({
      ...createIssue(
        'permalink-lost',
        `The entry \`${id}\` was published before and is missing now.`,
        {
          remedy: `Add \`"${id}": "<id of the entry that replaces it>"\` to \`aliases\` in content/${settingsFiles.permalinks}.`,
        },
      ),
      file: settingsFiles.permalinks,
    })),
    ...deadAliases.map(([from, to]) => ({
      ...createIssue(
        'permalink-lost',
        `The alias \`${from}\` leads to \`${to}\`, which does not exist.`,
        {
          remedy: 'Change the alias to the id of an entry that exists.',
        },
      ),
      file: settingsFiles.permalinks,
    })),
    ...(fresh.length === 0
      ? []
      : [
          {
            ...createIssue(
              'permalink-new',
              `${fresh.length} ${fresh.length === 1 ? 'entry is' : 'entries are'} not in the ledger: ${fresh.slice(0, 3).join(', ')}${fresh.length > 3 ? ' …' : ''}.`,
            ),
            file: settingsFiles.permalinks,
          },
        ]),
  ];
}

/** Adds the ids of the entries to the ledger; ids are never removed from it. */
export function updateLedger(ledger: Permalinks, entryIds: readonly string[]): Permalinks {
  return {
    ids: [...new Set([...ledger.ids, ...entryIds])].sort(),
    aliases: ledger.aliases,
  };
}
