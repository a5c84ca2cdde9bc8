/** The first and the last day of a collection, as `2023-03-14`. */
export type Span = { first: string; last: string };

/** Names of the weekdays, Sunday first as in `getUTCDay`. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** Names of the months, January first. */
export const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** The day of a calendar, or nothing where no calendar has it. */
export function dayOf(year: number, month: number, day: number): string[] {
  const two = (number: number) => String(number).padStart(2, '0');
  const written = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? [written] : [];
}

/** Every day from one to another, both included; none where they stand the other way round. */
export function daysBetween({ first, last }: Span): string[] {
  const start = Date.parse(first);
  const count = Math.round((Date.parse(last) - start) / 86_400_000) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Number of a day’s weekday in `weekdays`. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The months that a collection has days in. */
export function monthsOf({ first, last }: Span): { year: number; month: number }[] {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const count = number(last) - number(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    year: Math.floor((number(first) + index) / 12),
    month: ((number(first) + index) % 12) + 1,
  }));
}
