import { maxEntriesPerPage } from './split-day';

/**
 * The newest days of a chronology as far as one page can hold their entries: whole days, or the end of
 * the newest one where it alone holds more.
 * @param entries in order, oldest first
 */
export function newestDays<E extends { day: string }>(
  entries: readonly E[],
): { shown: E[]; isWhole: boolean } {
  const last = entries.slice(-maxEntriesPerPage);
  const before = entries[entries.length - last.length - 1];
  const cutDay = before?.day === last[0]?.day ? before?.day : undefined;
  const whole = last.filter(({ day }) => day !== cutDay);
  return whole.length > 0 ? { shown: whole, isWhole: true } : { shown: last, isWhole: false };
}
