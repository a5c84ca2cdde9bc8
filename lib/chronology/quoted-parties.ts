import { otherParties } from '@/lib/schema/attribution';
import type { Library } from '@/lib/schema/library';

const others: Readonly<Record<(typeof otherParties)[number], string>> = {
  third: 'third parties',
  unnamed: 'unnamed sources',
  outlet: 'the outlet itself',
};

/**
 * The parties that statements are attributed to: those of the collection, whether they say anything in
 * it or not, then those of the others that do.
 */
export function partiesOf({
  collection,
  entries,
}: Pick<Library, 'collection' | 'entries'>): { id: string; label: string }[] {
  const speaking = new Set(
    entries.flatMap(({ attributions }) => attributions.map(({ party }) => party)),
  );
  return [
    ...collection.parties.map(({ id, label }) => ({ id, label })),
    ...otherParties.filter((id) => speaking.has(id)).map((id) => ({ id, label: others[id] })),
  ];
}
