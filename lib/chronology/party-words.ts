import type { Collection } from '@/lib/schema/collection';
import { capitalised } from '@/lib/wording/counts-and-lists';

/**
 * For whom somebody speaks, in words that follow `speaks for`.
 * @param party id of one of the collection’s parties, `third` for anybody else, null where it is not clear
 * @returns null where it is not clear, and where `third` would say nothing: a collection without parties
 */
export function partyInWords(
  party: string | null,
  { parties }: Pick<Collection, 'parties'>,
): string | null {
  if (party === null || parties.length === 0) return null;
  const known = parties.find(({ id }) => id === party);
  if (known !== undefined) return known.label;
  const labels = parties.map(({ label }) => label);
  const [only, other, ...more] = labels;
  if (other === undefined) return `others than ${only}`;
  return more.length === 0 ? `neither ${only} nor ${other}` : `none of ${labels.join(', ')}`;
}

/**
 * Who somebody is, for a list: with the party they speak for, where it is one of the collection’s. Most
 * of those that a war’s reports name speak for none, which is left to their own pages.
 */
export function roleInList(
  role: string,
  party: string | null,
  { parties }: Pick<Collection, 'parties'>,
): string {
  const own = parties.find(({ id }) => id === party);
  return own === undefined ? capitalised(role) : `${capitalised(role)} · for ${own.label}`;
}
