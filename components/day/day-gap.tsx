import type { Day } from '@/lib/schema/day';
import { formatDayRange, formatLongDay } from '@/lib/wording/format-date';

/** Marks consecutive days without articles, so that a gap is not mistaken for calm. */
export function DayGap({ first, last }: { first: Day; last: Day }) {
  return (
    <p className="text-soft text-sm mt-8">
      <b>{first === last ? formatLongDay(first) : formatDayRange(first, last)}</b>: no articles.
    </p>
  );
}
