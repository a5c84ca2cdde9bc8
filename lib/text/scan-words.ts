/** Character classes of the scanner: outside words, inside words, or a word by itself. */
const outside = 1;
const inside = 2;
const alone = 3;

/** Classes of the basic plane’s characters that were met so far; 0 for all others. */
const knownClasses = new Uint8Array(0x10000);

/** Latin letters that Unicode does not decompose into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
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
  ẞ: 'SS',
};

/** Receives a word, `text.slice(start, end)`; `isAscii` is true if it has only ASCII characters. */
type Visitor = (start: number, end: number, isAscii: boolean) => void;

/**
 * Scans a text for words, in order: letters with their marks, and digits, of any script. A Chinese
 * character is a word, as no space separates words there. ʼ counts as a letter in Unicode, but is an
 * apostrophe in Ukrainian names.
 *
 * Scans character by character, as a pattern with Unicode classes took most of the time of annotation.
 * @param keepInnerMarks keeps an apostrophe between letters inside the word (`Bakhmut’s`, `Xi’an`), and a
 *   comma or point between digits (`15,000`, `2.14`); without it, words end there
 */
export function scanWords(
  text: string,
  visit: Visitor,
  { keepInnerMarks }: { keepInnerMarks: boolean },
): void {
  let start = -1;
  let isAscii = true;
  let isJoinedNumber = false;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isPair = code >= 0xd800 && code <= 0xdbff;
    const character = isPair
      ? classifyCode(text.codePointAt(at) ?? code)
      : knownClasses[code] || classifyCode(code);
    const next = at + (isPair && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    if (character === inside) {
      if (isJoinedNumber && !isDigit(text, at)) {
        visit(start, at, isAscii);
        start = -1;
        isAscii = true;
        isJoinedNumber = false;
      }
      if (start === -1) start = at;
      if (code > 0x7e) isAscii = false;
    } else if (
      keepInnerMarks &&
      start !== -1 &&
      !isJoinedNumber &&
      isApostrophe(code, text, next)
    ) {
      if (code > 0x7e) isAscii = false;
    } else if (keepInnerMarks && start !== -1 && isSeparator(code, text, start, at)) {
      isJoinedNumber = true;
    } else {
      if (start !== -1) visit(start, at, isAscii);
      if (character === alone) visit(at, next, false);
      start = -1;
      isAscii = true;
      isJoinedNumber = false;
    }
    at = next;
  }
  if (start !== -1) visit(start, text.length, isAscii);
}

/** Removes accents from Latin letters only: й is another letter than и, not и with an accent. */
export function stripAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[ØøŁłĐđıÆæŒœßẞ]/gu, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');
}

function classifyCode(code: number): number {
  const character = String.fromCodePoint(code);
  const found = /\p{Script=Han}/u.test(character)
    ? alone
    : character !== 'ʼ' && /[\p{L}\p{M}\p{N}]/u.test(character)
      ? inside
      : outside;
  if (code < knownClasses.length) knownClasses[code] = found;
  return found;
}

/** Returns whether an apostrophe is followed by more of its word. */
function isApostrophe(code: number, text: string, next: number): boolean {
  return (
    (code === 0x27 || code === 0x2019 || code === 0x2bc) &&
    next < text.length &&
    classifyCode(text.codePointAt(next) ?? 0) === inside
  );
}

/** Returns whether a comma or point separates the digits of a number. */
function isSeparator(code: number, text: string, start: number, at: number): boolean {
  return (
    (code === 0x2c || code === 0x2e) &&
    isDigit(text, at + 1) &&
    /^[\p{N}.,]+$/u.test(text.slice(start, at))
  );
}

function isDigit(text: string, at: number): boolean {
  return /^\p{N}/u.test(text.slice(at, at + 2));
}
