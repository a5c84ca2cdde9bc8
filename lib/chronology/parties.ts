import { otherParties } from '@/lib/schema/attribution';
import type { Collection } from '@/lib/schema/collection';

const others: Readonly<Record<(typeof otherParties)[number], string>> = {
  third: 'third parties',
  unnamed: 'unnamed sources',
  outlet: 'the outlet itself',
};

/** The parties that statements can be attributed to, those of the collection first. */
export function partiesOf({
  parties,
}: Pick<Collection, 'parties'>): { id: string; label: string }[] {
  return [
    ...parties.map(({ id, label }) => ({ id, label })),
    ...otherParties.map((id) => ({ id, label: others[id] })),
  ];
}
