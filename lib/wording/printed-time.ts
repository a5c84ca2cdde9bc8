import type { Day } from '@/lib/schema/day';
import type { Entry } from '@/lib/schema/entry';
import { formatFullDate } from './format-date';
import { describeTime } from './format-time';

/** Returns the day in the printed zone, which may not be the day in the home zone. */
export function findPrintedDay({ time, day }: Pick<Entry, 'time' | 'day'>): Day {
  if (time.kind === 'instant' && time.clock !== null) return time.localDay;
  return time.kind === 'local' ? (time.localDay ?? day) : day;
}

/** Formats day and clock as printed: `14 March 2023, 16:17 GMT`. */
export function formatPrintedTime(entry: Pick<Entry, 'time' | 'day'>): string {
  const { time } = entry;
  const zone = time.kind === 'local' && time.zone === null ? ' (time zone not given)' : '';
  return `${formatFullDate(findPrintedDay(entry))}, ${describeTime(time)}${zone}`;
}
