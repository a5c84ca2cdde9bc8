import type { Locale } from 'date-fns';
// One by one: the index would load every language there is.
import { ar } from 'date-fns/locale/ar';
import { bg } from 'date-fns/locale/bg';
import { cs } from 'date-fns/locale/cs';
import { da } from 'date-fns/locale/da';
import { de } from 'date-fns/locale/de';
import { el } from 'date-fns/locale/el';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { et } from 'date-fns/locale/et';
import { faIR } from 'date-fns/locale/fa-IR';
import { fi } from 'date-fns/locale/fi';
import { fr } from 'date-fns/locale/fr';
import { he } from 'date-fns/locale/he';
import { hi } from 'date-fns/locale/hi';
import { hr } from 'date-fns/locale/hr';
import { hu } from 'date-fns/locale/hu';
import { it } from 'date-fns/locale/it';
import { lt } from 'date-fns/locale/lt';
import { lv } from 'date-fns/locale/lv';
import { nb } from 'date-fns/locale/nb';
import { nl } from 'date-fns/locale/nl';
import { pl } from 'date-fns/locale/pl';
import { pt } from 'date-fns/locale/pt';
import { ro } from 'date-fns/locale/ro';
import { ru } from 'date-fns/locale/ru';
import { sk } from 'date-fns/locale/sk';
import { srLatn } from 'date-fns/locale/sr-Latn';
import { sv } from 'date-fns/locale/sv';
import { tr } from 'date-fns/locale/tr';
import { uk } from 'date-fns/locale/uk';

/** Languages of Europe, and of the newsrooms that cover wars most. English first. */
const locales: readonly Locale[] = [
  enGB,
  ar,
  bg,
  cs,
  da,
  de,
  el,
  es,
  et,
  faIR,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  it,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  srLatn,
  sv,
  tr,
  uk,
];

const widths = ['wide', 'abbreviated'] as const;
const contexts = ['formatting', 'standalone'] as const;

/** Abbreviations that newsrooms print and the locale data lacks. */
const furtherMonths: readonly [string, number][] = [
  ['sept', 9],
  ['june', 6],
  ['july', 7],
  // Names of two letters, which the locale data has as well.
  ['مه', 5],
  ['मई', 5],
  // The names of the Levant, beside those of the locale data.
  ['كانون الثاني', 1],
  ['شباط', 2],
  ['آذار', 3],
  ['نيسان', 4],
  ['أيار', 5],
  ['حزيران', 6],
  ['تموز', 7],
  ['آب', 8],
  ['أيلول', 9],
  ['تشرين الأول', 10],
  ['تشرين الثاني', 11],
  ['كانون الأول', 12],
];
const furtherWeekdays: readonly [string, number][] = [
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
  ...listEasternWeekdays(),
];

/** Weekdays in Chinese, Japanese and Korean, Sunday first. */
function listEasternWeekdays(): [string, number][] {
  const named = (names: string, toName: (name: string) => string[]) =>
    [...names].flatMap((name, index) =>
      toName(name).map((full): [string, number] => [full, index]),
    );
  return [
    ...named('日一二三四五六', (name) =>
      ['星期', '週', '周', '礼拜'].map((day) => `${day}${name}`),
    ),
    ['星期天', 0],
    ...named('日月火水木金土', (name) => [`${name}曜日`, `${name}曜`]),
    ...named('일월화수목금토', (name) => [`${name}요일`]),
  ];
}

/** Months (1–12) by name, in lower case and without a final full stop. */
export const monthByName: ReadonlyMap<string, number> = collectNames(
  (locale, index, width, context) =>
    index < 12
      ? locale.localize.month(index as Parameters<Locale['localize']['month']>[0], {
          width,
          context,
        })
      : null,
  (index) => index + 1,
  furtherMonths,
);

/** Weekdays (0 is Sunday) by name, likewise. */
export const weekdayByName: ReadonlyMap<string, number> = collectNames(
  (locale, index, width, context) =>
    index < 7
      ? locale.localize.day(index as Parameters<Locale['localize']['day']>[0], { width, context })
      : null,
  (index) => index,
  furtherWeekdays,
);

/**
 * Returns an alternation of names for a regular expression, the longest first. It also matches Turkish
 * capitals and all apostrophes, which no flag does.
 */
export function joinAlternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) =>
      name
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/i/g, '[iİı]')
        .replace(/'/g, "['’ʼ]"),
    )
    .join('|');
}

/** Returns the number of a printed name; null if no language has the name. */
export function findNameNumber(names: ReadonlyMap<string, number>, printed: string): number | null {
  return names.get(normalise(printed)) ?? null;
}

/** Collects the names of all languages, without those that mean different numbers in different languages. */
function collectNames(
  nameOf: (
    locale: Locale,
    index: number,
    width: (typeof widths)[number],
    context: (typeof contexts)[number],
  ) => string | null,
  valueAt: (index: number) => number,
  further: readonly [string, number][],
): Map<string, number> {
  const found = new Map<string, Set<number>>();
  const add = (name: string, value: number) => {
    found.set(name, (found.get(name) ?? new Set()).add(value));
  };
  for (const locale of locales) {
    for (let index = 0; index < 12; index += 1) {
      for (const width of widths) {
        for (const context of contexts) {
          const name = nameOf(locale, index, width, context);
          if (name !== null && normalise(name).length > 2) add(normalise(name), valueAt(index));
        }
      }
    }
  }
  for (const [name, value] of further) add(name, value);
  return new Map(
    [...found].flatMap(([name, [value, ...others]]) =>
      value === undefined || others.length > 0 ? [] : [[name, value] as const],
    ),
  );
}

function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/i\u0307|ı/gu, 'i')
    .replace(/[’ʼ]/gu, "'")
    .replace(/\.$/u, '');
}
