/** A word of a text: where it stands, without accents, and folded for comparing without case. */
export type Word = { start: number; end: number; exact: string; folded: string };

/** What a character is to words: none of theirs, part of one, or one by itself. */
const outside = 1;
const inside = 2;
const alone = 3;

/** What characters of the basic plane are, as far as they have been met; 0 where one has not. */
const known = new Uint8Array(0x10000);

/** Latin letters whose form without a mark Unicode does not know. */
const unmarked: Readonly<Record<string, string>> = {
  Ø: 'O',
  ø: 'o',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  Æ: 'Ae',
  æ: 'ae',
  Œ: 'Oe',
  œ: 'oe',
  ß: 'ss',
};

/**
 * The words of a text, in order: letters with their marks, and digits, of any script. Chinese characters
 * are written without blanks, so each is a word. ʼ counts as a letter in Unicode but is an apostrophe in
 * Ukrainian names.
 *
 * Gone through by characters, as a pattern with Unicode classes takes most of the time of annotation.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let isPlain = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isPair = code >= 0xd800 && code <= 0xdbff;
    const character = isPair ? kindOf(text.codePointAt(at) ?? code) : known[code] || kindOf(code);
    const next = at + (isPair && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    if (character === inside) {
      if (start === -1) start = at;
      if (code > 0x7e) isPlain = false;
    } else {
      if (start !== -1) words.push(wordAt(text, start, at, isPlain));
      if (character === alone) words.push(wordAt(text, at, next, false));
      start = -1;
      isPlain = true;
    }
    at = next;
  }
  if (start !== -1) words.push(wordAt(text, start, text.length, isPlain));
  return words;
}

function kindOf(code: number): number {
  const character = String.fromCodePoint(code);
  const kind = /\p{Script=Han}/u.test(character)
    ? alone
    : character !== 'ʼ' && /[\p{L}\p{M}\p{N}]/u.test(character)
      ? inside
      : outside;
  if (code < known.length) known[code] = kind;
  return kind;
}

function wordAt(text: string, start: number, end: number, isPlain: boolean): Word {
  const own = text.slice(start, end);
  const exact = isPlain ? own : withoutAccents(own);
  return { start, end, exact, folded: exact.toLowerCase() };
}

/** Accents are marks of Latin letters only: й is another letter than и. */
function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[ØøŁłĐđıÆæŒœß]/gu, (letter) => unmarked[letter] ?? letter)
    .normalize('NFC');
}
