import type { Day } from '@/lib/schema/day';
import { dayRange, longDay } from '@/lib/wording/format-date';

/** Says of days in a row that no article is held; silence is not to be taken for calm. */
export function DayGap({ first, last }: { first: Day; last: Day }) {
  return (
    <p className="text-soft text-sm mt-8">
      <b>{first === last ? longDay(first) : dayRange(first, last)}</b>: no article held.
    </p>
  );
}
