import { monthNames } from '@/lib/calendar/month-names';
import type { Figure, FigureBound } from '@/lib/schema/figure';
import { numberPattern, parseNumber, vaguePattern } from './number-words';

/** A number in a text that may or may not count something. */
export type FoundNumber = {
  /** Start, including the words of its bound: `more than 220`. */
  start: number;
  end: number;
  /** Start of the number itself. */
  digits: number;
  value: Figure['value'];
  bound: FigureBound;
};

/** Units that are printed without a space: `2,500km`, `$3bn`. */
const gluedUnit = '(?:km|kg|bn|mn|tn|m|k)';

/**
 * A number or a range of two, as a whole word: not part of a name (`T-64`, `M3`, `MH17`), score, date
 * (`14/3`), clock time (`16:17`), telephone number or ordinal (`384th`).
 */
const numbers = new RegExp(
  `(?<![\\p{L}\\p{N}][-–.,:/+]?|[-+/#№]|\\d\\s[-–:/]\\s)(?:(?<one>${numberPattern})(?:(?:\\s(?:to|or)\\s|\\s?[-–]\\s?)(?<two>${numberPattern}))?|(?<vague>${vaguePattern})|(?<none>no(?=\\s)))(?!\\p{N}|[.,:/]\\d)(?:(?!\\p{L})|(?<=\\d)(?=${gluedUnit}\\b))`,
  'giu',
);

/** Words before a number that make it a bound, by the bound they make. */
const bounds: readonly { bound: FigureBound; words: RegExp }[] = [
  {
    bound: 'at most',
    words:
      /(?:at (?:the )?most|no more than|not more than|fewer than|less than|(?<!\b(?:went|goes?|rose|risen|gone|climbed)\s)up to|as many as|under|below|a maximum of)\s+$/iu,
  },
  {
    bound: 'at least',
    words:
      /(?:at (?:the very )?least|no (?:fewer|less) than|not (?:fewer|less) than|more than|upwards of|in excess of|over|above|exceeding|a minimum of)\s+$/iu,
  },
  {
    bound: 'about',
    words:
      /(?:about|around|some|nearly|almost|approximately|roughly|close to|an estimated|estimated|circa)\s+$/iu,
  },
];
const boundWindow = 24;

/** Words after a number that make it a lower bound: `20 or more`. */
const orMore = /^(?:\+|\s+or\s+more\b|-plus\b)/iu;

const month = `(?:${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
const labels =
  'day|article|section|chapter|resolution|protocol|phase|page|line|flight|room|channel|version|route|number|no|round|chapter|aged?';
/** Text before a number that belongs to a date or a name. */
const dateOrNameBefore = new RegExp(
  `(?:\\b${month}\\.?\\s|\\b(?:${labels})\\.?\\s|\\p{L}-|\\bin\\s(?=(?:19|20)\\d\\d))$`,
  'iu',
);
/** Text after such a number. */
const dateOrNameAfter = new RegExp(
  `^(?:(?:st|nd|rd|th)\\b|\\s(?:of\\s)?${month}\\b|\\s?(?:GMT|UTC|EET|hrs|[ap]\\.?m\\b)|\\s?-?(?:mm|millimet(?:er|re)s?|cal(?:ib(?:er|re))?)\\b|[-\\s]years?[-\\s]old)`,
  'iu',
);
const year = /^(?:19|20)\d\d$/u;

/** Finds the numbers in a text that may count something, in text order and linear time. */
export function findNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(numbers)].flatMap((match): FoundNumber[] => {
    const { index: digits, groups = {} } = match;
    const end = digits + match[0].length;
    const context = text.slice(Math.max(0, digits - boundWindow), digits);
    const rest = text.slice(end, end + boundWindow);
    if (dateOrNameBefore.test(context) || dateOrNameAfter.test(rest) || year.test(match[0]))
      return [];
    const bounding = bounds.find(({ words }) => words.test(context));
    const after = orMore.exec(rest)?.[0] ?? '';
    const lead = bounding?.words.exec(context)?.[0] ?? '';
    return [
      {
        start: digits - lead.length,
        end: end + after.length,
        digits,
        value: readValue(groups),
        bound: after === '' ? (bounding?.bound ?? readBound(groups)) : 'at least',
      },
    ];
  });
}

function readValue(groups: Record<string, string | undefined>): Figure['value'] {
  if (groups['none'] !== undefined) return 0;
  const least = groups['one'] === undefined ? null : parseNumber(groups['one']);
  const most = groups['two'] === undefined ? null : parseNumber(groups['two']);
  return least !== null && most !== null ? [least, most] : least;
}

function readBound({ vague }: Record<string, string | undefined>): FigureBound {
  return vague === undefined ? 'exactly' : 'about';
}
