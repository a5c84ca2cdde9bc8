import type { Attribution, AttributionOverride, CollectionParty } from '@/lib/schema/attribution';
import type { Outlet } from '@/lib/schema/catalogue';
import type { ReadableEntry } from '../entry-texts';
import { groupByEntry } from '../group-by-entry';
import type { NameCatalogue, NameTags } from '../names/tag-names';
import type { TextReader } from '../text-reader';
import { compileKnowledge, compileNameLookup } from './attribution-knowledge';
import { applyAttributionOverrides } from './attribution-overrides';
import { findAttributions } from './find-attributions';

/** The data that attribution needs besides the catalogue’s names. */
export type AttributionCatalogue = {
  parties: readonly CollectionParty[];
  outlets: readonly Pick<Outlet, 'id' | 'name' | 'aliases'>[];
  overrides: readonly AttributionOverride[];
};

/**
 * Compiles a function that finds the attributions of an entry and applies editors’ overrides. `outlet` is
 * the entry’s outlet, `tags` its names, `read` the reader of its texts.
 */
export function compileAttributor(
  names: NameCatalogue,
  { parties, outlets, overrides }: AttributionCatalogue,
): (
  entry: ReadableEntry,
  outlet: string | null,
  tags: NameTags,
  read: TextReader,
) => Attribution[] {
  const knowledge = compileKnowledge(names, parties);
  const outletNames = new Map(outlets.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const overridesByEntry = groupByEntry(overrides);
  return (entry, outlet, tags, read) =>
    applyAttributionOverrides(
      findAttributions(
        entry,
        {
          reader: knowledge.reader,
          wordsIn: (text) => read(text).words,
          namesIn: compileNameLookup(knowledge, tags, read),
        },
        (outlet === null ? undefined : outletNames.get(outlet)) ?? [],
      ),
      overridesByEntry.get(entry.id) ?? [],
    );
}
