import { dayPartWords } from './day-halves';
import { eastAsianHalves } from './printed-clock';

/**
 * The form of a clock, which the posts of one page share. `none`: a date without a clock; `word`: `Noon`.
 */
export type ClockForm = 'four-digit' | 'colon' | 'dot' | 'twelve-hour' | 'word' | 'iso' | 'none';

/** Nothing that would make the clock part of a number, a price or a word. */
const before = '(?<![\\p{L}\\p{N}:.,$€£/])';

/** A word for hours between a figure and a part of the day. */
const hourWord = "(?:h|uhr|heures?|horas?|ore|час(?:а|ов|и|ів)?|год\\.?|o['’]clock)";

/** Patterns of printed clocks. Tried in turn; at each place the first match counts. */
export const clockForms: readonly { form: ClockForm; pattern: RegExp }[] = [
  // 4:00 in the morning, 12 noon, 8 heures du soir, 4:00 مساءً; `4 дня` are four days, `4 م` four metres
  {
    form: 'twelve-hour',
    pattern: new RegExp(
      `${before}(?!\\d{1,2}\\s?(?:дня|ноч|[صم](?!\\p{L})))\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:${hourWord}\\s)?(?:${dayPartWords})(?![\\p{L}\\p{M}])`,
      'giu',
    ),
  },
  // 5:36pm, 8.03 p.m., 11am, 12:31 A.M.
  {
    form: 'twelve-hour',
    pattern:
      /(?<![\p{N}:.,$€£])(?:(?<!\p{L})|(?<=\p{Ll})(?=\d{1,2}[:.]\d{2}))\d{1,2}(?:[:.;]\d{2})?(?::\d{2})?\s?(?:[ap]\.\s?m\.(?!\p{L}{1,2}(?!\p{L}))|[ap]\.\s?m(?![\p{L}.])|[ap]m(?!\p{L}))/giu,
  },
  // 午後11時40分, 오후 11시 40분, 下午3时05分; 午前5時すぎ means past five
  {
    form: 'twelve-hour',
    pattern: new RegExp(
      `(?:${eastAsianHalves})\\s?\\d{1,2}(?:[時时點点시](?:\\s?\\d{1,2}[分분]|半)?(?:すぎ|ごろ|頃|许|쯤|경)?|:\\d{2}(?!\\d))`,
      'gu',
    ),
  },
  // 16:17, 16:17:05; 7;00 is a typing error for 7:00
  {
    form: 'colon',
    pattern: /(?<![\p{N}:.,$€£/])\d{1,2}[:;]\d{2}(?::\d{2})?(?![\p{N}%]|[:.,]\d)/gu,
  },
  // 14時05分, 14시 5분
  { form: 'colon', pattern: new RegExp(`${before}\\d{1,2}[時时點点시]\\s?\\d{1,2}[分분]`, 'gu') },
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

/**
 * Four digits that open a line, with a separator after them, `2228: The hospital …`, or a text alone,
 * `2228 The hospital …`.
 */
export const openingDigits =
  /^[^\p{L}\p{N}]{0,4}(?<clock>\d{4})(?=\s?[:–—]|\s-{1,2}\s|-{1,2}\s|\s{1,4}["'“‘«(]?\p{Lu})/u;

/** A clock that is one word and opens a line: `Noon`, `Midnight: The port closes.` */
export const openingWord =
  /^[^\p{L}\p{N}]{0,6}(?:(?:at|à|um|a|al|alle|às|в|о|об)\s)?(?<clock>noon|midday|midnight|midi|minuit|mittag|mitternacht|mediodía|medianoche|mezzogiorno|mezzanotte|meio-dia|meia-noite|полдень|полночь|полудень|північ)(?=[^\p{L}\p{N}]|$)/iu;

/** Four digits and a word for hours. */
export const digitsWithHours = /\d{4}\s?h(?:rs?|ours)?(?!\p{L})/iu;

/** Cheap test for lines that may have a clock: digits around a separator, four digits, an hour word, or am/pm. */
export const mayHoldClock = new RegExp(
  `\\d[:.;hu時时點点시]\\s?\\d{2}|\\d[時时點点시]|\\d{4}|\\d\\s?[ap]\\.?\\s?m|\\d\\s?(?:[hu]\\b|uhr)|\\d\\s?(?:${hourWord}\\s)?(?:${dayPartWords})`,
  'iu',
);
