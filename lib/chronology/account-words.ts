import type { LineRange } from '@/lib/schema/entry';
import type { ToldEvent } from '@/lib/schema/event';
import { dayRange, longDay } from '@/lib/wording/dates';
import { shownTime } from '@/lib/wording/shown-time';
import { lineRange } from '@/lib/wording/words';
import type { Catalogue } from './catalogue';
import { listed } from './event-points';
import type { Telling } from './events';

/** `Tuesday 14 March 2023`, `13–14 March 2023`. */
export function daysOfEvent({ day, lastDay }: Pick<ToldEvent, 'day' | 'lastDay'>): string {
  return lastDay === undefined || lastDay === day ? longDay(day) : dayRange(day, lastDay);
}

/** `lines 7 and 11–17`, `line 33`. */
export function linesInWords(lines: readonly LineRange[]): string {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return lineRange(only);
  return `lines ${listed(lines.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)))}`;
}

/** `TRT World (10:30, 15:45) and RFE/RL`: who tells it, each outlet once, with the clocks printed. */
export function tellersInBrief(
  tellings: readonly Telling[],
  catalogue: Pick<Catalogue, 'outlet'>,
): string {
  const clocks = new Map<string, string[]>();
  for (const { entry } of tellings) {
    const shown = shownTime(entry.time);
    const known = clocks.get(entry.source.outlet) ?? [];
    clocks.set(entry.source.outlet, shown.kind === 'clock' ? [...known, shown.text] : known);
  }
  return listed(
    [...clocks].map(([outlet, times]) => {
      const { name } = catalogue.outlet(outlet);
      return times.length === 0 ? name : `${name} (${times.join(', ')})`;
    }),
  );
}
