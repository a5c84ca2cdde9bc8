import { maxEntriesPerPage } from './split-day';

/**
 * Selects the newest entries that fit on one page: whole days, or the end of the newest day where that
 * alone has more.
 * @param entries oldest first
 */
export function limitToNewest<E extends { day: string }>(
  entries: readonly E[],
): { shown: E[]; isWhole: boolean } {
  const last = entries.slice(-maxEntriesPerPage);
  const before = entries[entries.length - last.length - 1];
  const cutDay = before?.day === last[0]?.day ? before?.day : undefined;
  const whole = last.filter(({ day }) => day !== cutDay);
  return whole.length > 0 ? { shown: whole, isWhole: true } : { shown: last, isWhole: false };
}
