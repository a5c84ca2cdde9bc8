import type { LineRange } from '@/lib/schema/entry';
import type { ReportedEvent } from '@/lib/schema/event';
import { formatLineRange, joinList } from '@/lib/wording/counts-and-lists';
import { formatDayRange, formatLongDay } from '@/lib/wording/format-date';
import { formatTime } from '@/lib/wording/format-time';
import type { Catalogue } from './catalogue-index';
import type { EntryAccount } from './events';

/** `Tuesday 14 March 2023`, `13–14 March 2023`. */
export function describeEventDays({
  day,
  lastDay,
}: Pick<ReportedEvent, 'day' | 'lastDay'>): string {
  return lastDay === undefined || lastDay === day
    ? formatLongDay(day)
    : formatDayRange(day, lastDay);
}

/** `lines 7 and 11–17`, `line 33`. */
export function describeLines(lines: readonly LineRange[]): string {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return formatLineRange(only);
  return `lines ${joinList(lines.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)))}`;
}

/** `TRT World (10:30, 15:45) and RFE/RL`: the outlets that report it, each once, with printed clocks. */
export function describeOutlets(
  entryAccounts: readonly EntryAccount[],
  catalogue: Pick<Catalogue, 'outlet'>,
): string {
  const clocks = new Map<string, string[]>();
  for (const { entry } of entryAccounts) {
    const shown = formatTime(entry.time);
    const known = clocks.get(entry.source.outlet) ?? [];
    clocks.set(entry.source.outlet, shown.kind === 'clock' ? [...known, shown.text] : known);
  }
  return joinList(
    [...clocks].map(([outlet, times]) => {
      const { name } = catalogue.outlet(outlet);
      return times.length === 0 ? name : `${name} (${times.join(', ')})`;
    }),
  );
}
