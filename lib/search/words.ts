import { stemmer } from 'stemmer';

/** A word of a text: where it stands, and as it is compared: without case, accents or apostrophes. */
export type Word = { start: number; end: number; word: string };

/**
 * Letters with their marks and digits, of any script. An apostrophe between letters belongs to the word;
 * points and commas between digits belong to the number. Chinese characters are written without blanks, so
 * each is a word.
 */
const wordPattern =
  /\p{N}{1,40}(?:[.,]\p{N}{1,40})+|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’ʼ](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;

/** Latin letters whose form without a mark Unicode does not know. */
const unmarked: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
    word: folded(printed),
  }));
}

/** A word as it is compared. A possessive is the word itself: `Bakhmut’s` is `bakhmut`. */
function folded(printed: string): string {
  const small = printed.toLowerCase();
  // Most words, at a fraction of the cost.
  if (/^[a-z]+$/.test(small)) return small;
  const plain = small.replace(/['’ʼ]s$/u, '').replace(/['’ʼ]/gu, '');
  const number = plain.replace(/(\p{N}),(?=\p{N})/gu, '$1');
  if (/^[\x20-\x7e]*$/.test(number)) return number;
  // Accents are marks of Latin letters only: й is another letter than и.
  return number
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[øłđıæœß]/gu, (letter) => unmarked[letter] ?? letter)
    .normalize('NFC');
}

/** Whether two words of a text are joined by a hyphen: `counter-offensive`. */
export function hyphenated(text: string, before: Word, after: Word): boolean {
  return /^[-‐‑]$/u.test(text.slice(before.end, after.start));
}

/** British endings and the American ones for them; each way round. */
const endings: readonly (readonly [british: string, american: string])[] = [
  ['isation', 'ization'],
  ['isations', 'izations'],
  ['ise', 'ize'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['ising', 'izing'],
  ['our', 'or'],
  ['ours', 'ors'],
  ['oured', 'ored'],
  ['ouring', 'oring'],
  ['ence', 'ense'],
  ['ences', 'enses'],
  ['tre', 'ter'],
  ['tres', 'ters'],
  ['bre', 'ber'],
  ['bres', 'bers'],
  ['lled', 'led'],
  ['lling', 'ling'],
  ['ogue', 'og'],
  ['ogues', 'ogs'],
  ['gramme', 'gram'],
  ['grammes', 'grams'],
  ['grey', 'gray'],
];

/** What has to stand before such an ending: `four` is not `for`. */
const shortestBeginning = 3;

/** The word, and as the other side of the Atlantic spells it: `defence`, `defense`. */
export function spellings(word: string): string[] {
  const swapped = (from: string, to: string) =>
    word.endsWith(from) && (word.length - from.length >= shortestBeginning || from === word)
      ? [word.slice(0, -from.length) + to]
      : [];
  const others = endings.flatMap(([british, american]) => [
    ...swapped(british, american),
    ...swapped(american, british),
  ]);
  return [...new Set([word, ...others])];
}

/**
 * What the forms of a word have in common: `troops` and `troop`. Numbers and words of one or two letters
 * have one form; those of three have their plural (`days`), which the stemmer’s rules spoil (`dai`).
 */
export function stemOf(word: string): string {
  if (/^[a-z]{2}[a-hj-rtv-z]s$/.test(word)) return word.slice(0, -1);
  return /^[a-z]{4,}$/.test(word) ? stemmer(word) : word;
}
