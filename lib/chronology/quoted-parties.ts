import { otherParties } from '@/lib/schema/attribution';
import type { Library } from '@/lib/schema/library';

const others: Readonly<Record<(typeof otherParties)[number], string>> = {
  third: 'third parties',
  unnamed: 'unnamed sources',
  outlet: 'the outlet itself',
};

/**
 * Returns the parties that statements are attributed to: all of the collection, even those that are never
 * quoted, then the other ones that are.
 */
export function listQuotedParties({
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
