/** The form of a clock, which the posts of one page share. `none`: a date without a clock. */
export type ClockForm = 'four-digit' | 'colon' | 'dot' | 'twelve-hour' | 'iso' | 'none';

/** Nothing that would make the clock part of a number, a price or a word. */
const before = '(?<![\\p{L}\\p{N}:.,$€£/])';

/** Patterns of printed clocks. Tried in turn; at each place the first match counts. */
export const clockForms: readonly { form: ClockForm; pattern: RegExp }[] = [
  // 5:36pm, 8.03 p.m., 11am, 12:31 A.M.
  {
    form: 'twelve-hour',
    pattern:
      /(?<![\p{N}:.,$€£])(?:(?<!\p{L})|(?<=\p{Ll})(?=\d{1,2}[:.]\d{2}))\d{1,2}(?:[:.;]\d{2})?(?::\d{2})?\s?(?:[ap]\.\s?m\.(?!\p{L}{1,2}(?!\p{L}))|[ap]\.\s?m(?![\p{L}.])|[ap]m(?!\p{L}))/giu,
  },
  // 16:17, 16:17:05; 7;00 is a typing error for 7:00
  {
    form: 'colon',
    pattern: /(?<![\p{N}:.,$€£/])\d{1,2}[:;]\d{2}(?::\d{2})?(?![\p{N}%]|[:.,]\d)/gu,
  },
  // 午後11時40分, 오후 11시 40분, 下午3时05分; 午前5時すぎ means past five
  {
    form: 'twelve-hour',
    pattern:
      /(?:午前|午後|上午|下午|凌晨|晚上|오전|오후)\s?\d{1,2}[時时點点시](?:\s?\d{1,2}[分분]|半)?(?:すぎ|ごろ|頃|许|쯤|경)?/gu,
  },
  // 16.17, 15h30, 8u25
  { form: 'dot', pattern: new RegExp(`${before}\\d{1,2}[.hu]\\d{2}(?![\\p{N}%]|[:.,]\\d)`, 'gu') },
  // 9h., 8u, 18 Uhr: an hour alone, with a word for it
  {
    form: 'dot',
    pattern: new RegExp(`${before}\\d{1,2}(?:[hu]|\\sUhr)(?![\\p{L}\\p{N}])(?!\\.\\p{Ll})`, 'giu'),
  },
  // 1430hrs, 0530 hours, 0300Z
  {
    form: 'four-digit',
    pattern: /(?<![\p{L}\p{N}:.,$€£/-])\d{4}(?![\p{N}%]|[:.,]\d)/gu,
  },
];

/** Four digits that open a line, with a separator after them: `2228: The hospital …`. */
export const openingDigits = /^[^\p{L}\p{N}]{0,4}(?<clock>\d{4})(?=\s?[:–—]|\s-{1,2}\s|-{1,2}\s)/u;

/** Four digits and a word for hours. */
export const digitsWithHours = /\d{4}\s?h(?:rs?|ours)?(?!\p{L})/iu;

/** Cheap test for lines that may have a clock: digits around a separator, four digits, an hour word, or am/pm. */
export const mayHoldClock =
  /\d[:.;hu時时點点시]\s?\d{2}|\d[時时點点시]|\d{4}|\d\s?[ap]\.?\s?m|\d\s?(?:[hu]\b|uhr)/iu;
