import type { Collection } from '@/lib/schema/collection';
import { capitalise, joinList } from '@/lib/wording/counts-and-lists';

/**
 * Names the party that somebody speaks for, in words that follow “speaks for”.
 * @param party id of a party of the collection, `third` for anybody else, null if it is not clear
 * @returns null if it is not clear, and for a collection without parties, where `third` says nothing
 */
export function describeParty(
  party: string | null,
  { parties }: Pick<Collection, 'parties'>,
): string | null {
  if (party === null || parties.length === 0) return null;
  const known = parties.find(({ id }) => id === party);
  if (known !== undefined) return known.label;
  const labels = parties.map(({ label }) => label);
  const [only, other, ...more] = labels;
  if (other === undefined) return `parties other than ${only}`;
  return more.length === 0 ? `neither ${only} nor ${other}` : `none of ${joinList(labels, 'or')}`;
}

/**
 * Describes somebody in a list: the role, and the party of the collection that they speak for. Most people
 * in reports of a war speak for none of the parties, which only their own pages say.
 */
export function describeRole(
  role: string,
  party: string | null,
  { parties }: Pick<Collection, 'parties'>,
): string {
  const own = parties.find(({ id }) => id === party);
  return own === undefined ? capitalise(role) : `${capitalise(role)} · speaks for ${own.label}`;
}
