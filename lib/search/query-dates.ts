/** Days that a query asks for, and what is left of it. */
export type DatesInQuery = {
  /** Null where it names no date. */
  days: string[] | null;
  /** The dates as they were written. */
  written: string[];
  /** The query without them, cut where one stood. */
  rest: string[];
  /** Dates begun and not ended (`2023-03-1`), left out. */
  halfTyped: string[];
  /** Dates that no calendar has (`31 February`), left out. */
  impossible: string[];
};

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const monthWords = `(?:${[...months, 'sept', ...months.map((name) => name.slice(0, 3))].join('|')})\\.?`;
const weekdayWords = `(?:${weekdays.join('|')})`;
const dayNumber = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '(?:,?\\s+(?:19|20)\\d\\d)?';
const lead = `(?<![\\p{L}\\p{N}-])(?:(?:on|of|from)\\s+)?(?:${weekdayWords},?\\s+)?(?:the\\s+)?`;
const end = '(?![\\p{L}\\p{N}-])';

/** The forms of a date, the most telling first. */
const datePattern = new RegExp(
  [
    `${lead}(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)${end}`,
    `${lead}(?<half>(?:19|20)\\d\\d-\\d{0,2}(?:-\\d?)?)${end.replace('-', '')}`,
    `${lead}(?<numbers>\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d)${end}`,
    `${lead}(?<dayFirst>${dayNumber}(?:\\s*(?:[-–]|to)\\s*${dayNumber})?\\s+(?:of\\s+)?${monthWords}${year})${end}`,
    `${lead}(?<monthFirst>${monthWords}\\s+${dayNumber}(?:\\s*(?:[-–]|to)\\s*${dayNumber})?${year})${end}`,
    `(?<![\\p{L}\\p{N}-])(?:on\\s+)?(?<weekday>${weekdayWords})${end}`,
  ].join('|'),
  'giu',
);

/**
 * Takes the dates out of a query.
 * @param span the collection’s days: a weekday means each of its weekdays, a date without a year that date
 *   in each of its years
 */
export function datesIn(query: string, span: { first: string; last: string }): DatesInQuery {
  const found: DatesInQuery = { days: null, written: [], rest: [], halfTyped: [], impossible: [] };
  let at = 0;
  for (const match of query.matchAll(datePattern)) {
    const written = match[0].trim();
    found.rest.push(query.slice(at, match.index));
    at = match.index + match[0].length;
    if (match.groups?.['half']) {
      found.halfTyped.push(written);
      continue;
    }
    const days = daysOf(match.groups ?? {}, span);
    if (days.length === 0) {
      found.impossible.push(written);
      continue;
    }
    found.written.push(written);
    found.days = [...new Set([...(found.days ?? []), ...days])].sort();
  }
  found.rest.push(query.slice(at));
  return found;
}

function daysOf(
  groups: Readonly<Record<string, string | undefined>>,
  span: { first: string; last: string },
): string[] {
  const { iso, numbers, dayFirst, monthFirst, weekday } = groups;
  if (iso) return existing(iso);
  if (numbers) {
    const [day = '', month = '', inYear = ''] = numbers.split(/[/.]/);
    return existing(`${inYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  if (weekday) {
    const wanted = weekdays.indexOf(weekday.toLowerCase());
    return daysBetween(span.first, span.last).filter(
      (day) => new Date(`${day}T00:00:00Z`).getUTCDay() === wanted,
    );
  }
  return daysOfMonth(dayFirst ?? monthFirst ?? '', span);
}

function daysOfMonth(written: string, span: { first: string; last: string }): string[] {
  const words = written.toLowerCase();
  const month = months.findIndex((name) =>
    new RegExp(`(?<!\\p{L})${name.slice(0, 3)}`, 'u').test(words),
  );
  const inYear = /(?:19|20)\d\d$/.exec(words)?.[0];
  const [from = 0, to = from] = [...words.replace(/(?:19|20)\d\d$/, '').matchAll(/\d{1,2}/g)].map(
    ([digits]) => Number(digits),
  );
  const firstYear = Number(inYear ?? span.first.slice(0, 4));
  const lastYear = Number(inYear ?? span.last.slice(0, 4));
  const days: string[] = [];
  for (let y = firstYear; y <= lastYear; y += 1) {
    for (let day = from; day <= to; day += 1) {
      days.push(...existing(`${y}-${two(month + 1)}-${two(day)}`));
    }
  }
  return days;
}

function existing(day: string): string[] {
  const time = Date.parse(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return exists ? [day] : [];
}

function daysBetween(first: string, last: string): string[] {
  const start = Date.parse(first);
  const count = Math.round((Date.parse(last) - start) / 86_400_000) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
