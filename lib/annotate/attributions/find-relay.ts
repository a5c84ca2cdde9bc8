import { readLongestSpeaker } from './clause-edges';
import type { ReadingContext } from './reading-context';
import { isMediumName, networkPattern } from './speaker-vocabulary';
import type { Token } from './tokenise';

const talk =
  /^(?:interview|interviewed|comment|comments|remarks|statement|quoted|cited|carried|published|reported|speaking|spoke)$/u;
const tie = /^(?:with|to|by|on|in)$/u;

/**
 * Shortens a relay to its name, without article, country and kind: `Russia’s TASS news agency` becomes
 * `TASS`. Words without a name stay: `Russian state news agencies`.
 */
export function shortenRelay(words: string, { names, text }: ReadingContext): string {
  const plain = words.replace(/^(?:the|an?|his|her|its|their) /iu, '');
  if (/ and /u.test(words)) return words;
  const known = names.find(
    ({ isMedium, start, end }) => isMedium && plain.includes(text.slice(start, end)),
  );
  if (known !== undefined) return text.slice(known.start, known.end);
  const [single, ...more] = plain.split(/\s+/u).filter(isMediumName);
  if (single !== undefined && more.length === 0) return single;
  const named =
    /^(?:\S+['’]s |[\p{Ll}-]+ )*((?:\p{Lu}[\p{L}.&-]* )+)(?:news (?:agency|website|outlet)|newspaper|broadcaster)$/u.exec(
      plain,
    );
  return named?.[1]?.trim() ?? plain;
}

/**
 * Finds the medium or network through which a sentence says that its words came: `told Reuters`, `in an
 * interview with the BBC`, `on Telegram`.
 */
export function findRelay(tokens: readonly Token[], context: ReadingContext): string | null {
  for (const [index, { kind, lower }] of tokens.entries()) {
    const isTold = /^(?:told|tells|tell|telling)$/u.test(lower);
    const isTied = tie.test(lower) && talk.test(tokens[index - 1]?.lower ?? '');
    if (kind !== 'word' || (!isTold && !isTied)) continue;
    const relay = readLongestSpeaker(tokens, index + 1, context);
    if (relay?.kind === 'medium') return shortenRelay(relay.text, context);
  }
  const words = tokens
    .filter(({ kind }) => kind !== 'quote')
    .map(({ text }) => text)
    .join(' ');
  const network = networkPattern.exec(words);
  if (network?.[1] !== undefined) return network[1];
  return /\btweet(?:s|ed)?\b/u.test(words) ? 'Twitter' : null;
}
