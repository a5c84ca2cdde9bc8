import { findAllMatches } from '@/lib/text/all-matches';
import { requireValue } from '@/lib/text/required';
import { toAsciiFigures } from './ascii-figures';

/** The age of a post or a page, as printed: `12m ago`. */
export type Age = { start: number; end: number; minutes: number };

/** Minutes of each unit, by the name of its group in the patterns. */
const unitMinutes = { second: 0, minute: 1, hour: 60, day: 1440, week: 10_080, year: 525_600 };

const units = [
  '(?:(?<second>s(?:ec(?:ond)?s?)?\\.?)',
  '(?<minute>m|min(?:ut(?:e|es|en|os|o|i|y)?|s)?\\.?|dakika|dk\\.?|минут[уы]?|мин\\.?|хвилин[иу]?|хв\\.?)',
  '(?<hour>h|hrs?\\.?|hours?|heures?|horas?|or[ae]|stunden?|std\\.?|uur|timm(?:e|ar)|godz(?:in[yę]?)?\\.?|saat|час(?:а|ов)?|годин[иу]?|год\\.?)',
  '(?<day>d|days?|jours?|d[ií]as?|tage?n?|giorn[io]|dagen|dagar|dni|gün|дня|дней|дні|днів)',
  '(?<week>w|weeks?|semaines?|semanas?|wochen?|settiman[ae])',
  '(?<year>y|yr|years?))',
].join('|');
const count = '(?<![\\p{N}.,])(?<count>\\d{1,3})\\s?';
const hours = '(?:(?<hours>\\d{1,2})\\s?h(?:(?:ou)?rs?)?\\.?,?\\s(?:and\\s)?)?';

/** The word for `ago` comes before the count or after its unit. */
const patterns = [
  new RegExp(`(?<![\\p{N}.,])${hours}${count}${units}\\sago`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:il\\sy\\sa|hace|há|vor)\\s${count}${units}(?!\\p{L})`, 'giu'),
  new RegExp(`${count}${units}\\s(?:fa|geleden|sedan|temu|önce|назад|тому)(?!\\p{L})`, 'giu'),
];

/** `35m` on a line of its own, without a word for `ago`. */
const bare =
  /^(?<count>\d{1,3})\s?(?:(?<second>s)|(?<minute>m)|(?<hour>h)|(?<day>d)|(?<week>w))$/iu;

/** Finds every age in a text, left to right: `1 hr 7 min ago`, `il y a 2 heures`, `12 минут назад`. */
export function findAges(printed: string): Age[] {
  const text = toAsciiFigures(printed);
  if (!/\d/u.test(text)) return [];
  const alone = bare.exec(text);
  const matches =
    alone === null ? patterns.flatMap((pattern) => [...findAllMatches(text, pattern)]) : [alone];
  return matches
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      minutes: toMinutes(match.groups ?? {}),
    }))
    .sort((a, b) => a.start - b.start);
}

function toMinutes(groups: Readonly<Record<string, string | undefined>>): number {
  const unit = Object.entries(unitMinutes).find(([name]) => groups[name] !== undefined);
  const [, minutes] = requireValue(unit, 'Every age has a unit.');
  return Number(groups['hours'] ?? 0) * 60 + Number(groups['count']) * minutes;
}
