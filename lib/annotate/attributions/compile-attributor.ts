import type { Attribution, AttributionOverride, CollectionParty } from '@/lib/schema/attribution';
import type { Outlet } from '@/lib/schema/catalogue';
import type { ReadableEntry } from '../entry-texts';
import { groupByEntry } from '../group-by-entry';
import type { NameCatalogue, NameTags } from '../names/tag-names';
import type { TextReader } from '../text-reader';
import { compileKnowledge, compileNameLookup } from './attribution-knowledge';
import { applyAttributionOverrides } from './attribution-overrides';
import { findAttributions } from './find-attributions';

/** What the attributions of a collection rest on besides the names of its catalogue. */
export type AttributionCatalogue = {
  parties: readonly CollectionParty[];
  outlets: readonly Pick<Outlet, 'id' | 'name' | 'aliases'>[];
  overrides: readonly AttributionOverride[];
};

/**
 * Compiles what the rules need once, and gives what says of an entry who says what in it, with editors’
 * corrections laid over it.
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
  const corrections = groupByEntry(overrides);
  return (entry, outlet, tags, read) =>
    applyAttributionOverrides(
      findAttributions(
        entry,
        {
          reader: knowledge.reader,
          wordsIn: (text) => read(text).words,
          namesIn: compileNameLookup(knowledge, tags, read),
        },
        outletNames.get(outlet ?? '') ?? [],
      ),
      corrections.get(entry.id) ?? [],
    );
}
