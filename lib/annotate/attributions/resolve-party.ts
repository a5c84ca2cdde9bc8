import type { ReadingContext } from './reading-context';
import { classifySpeakerNoun, isNationality, isUnnamedNoun } from './speaker-vocabulary';
import type { Token } from './tokenise';

const proxy = /^(.+?)-(?:installed|appointed|backed|imposed|aligned|supported|proxy)$/iu;
const inFavour = /^pro-(.+)$/iu;

/** Nouns for others than the party named before them: `Ukraine’s allies`. */
const outside = new Set(['allies', 'ally', 'partners', 'backers', 'neighbours', 'neighbors']);
const anonymous = new Set(['source', 'sources', 'insiders']);

/**
 * Resolves the party that a described speaker speaks for: a party’s id, `third`, `unnamed`, or null if
 * nothing shows it. Words before the noun count first: Russia’s ambassador to Ukraine is Russia’s.
 * @param before the words up to and including the noun
 * @param after the words after it
 * @param head the noun
 */
export function resolveParty(
  before: readonly Token[],
  after: readonly Token[],
  head: string,
  context: ReadingContext,
): string | null {
  if (anonymous.has(head)) return 'unnamed';
  const isWestern = before.some(({ lower }) => lower === 'western');
  if (isWestern) return isUnnamedNoun(head) ? 'unnamed' : 'third';
  // `Foreign leaders`, but not `foreign ministers`.
  const isForeign = before[0]?.lower === 'foreign' && !/minist/u.test(head);
  const own = findPartyWords(before, context);
  if (own.some((party) => party !== 'third') && outside.has(head)) return 'third';
  const [party] = own;
  if (party !== undefined) return party;
  const [where] = findPartyWords(after, context);
  if (where !== undefined && !/^(?:resident|witness|people|local|survivor)/u.test(head))
    return where;
  if (isForeign && classifySpeakerNoun(head) === 'people') return 'third';
  return isUnnamedNoun(head) ? 'unnamed' : null;
}

function findPartyWords(tokens: readonly Token[], { names, reader }: ReadingContext): string[] {
  return tokens.flatMap(({ text, start, end }) => {
    const tied = proxy.exec(text)?.[1] ?? inFavour.exec(text)?.[1];
    const word = (tied ?? text).replace(/['’]s?$/u, '');
    const name = names.find((candidate) => candidate.start <= start && end <= candidate.end + 2);
    const party = reader.partyOfWord(word) ?? name?.party ?? (isNationality(word) ? 'third' : null);
    return party === null ? [] : [party];
  });
}
