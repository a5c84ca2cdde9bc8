import type { EntryTime } from '@/lib/schema/time';
import { weekdayAndDate } from '@/lib/wording/format-date';
import { dayShift, formatTime } from '@/lib/wording/format-time';

/**
 * An entry's time as printed, or, in words that say so, what is known instead of one. The reading aids
 * (`lib/publish/aids/clocks.ts`) show it in another zone, but for one that only bounds the entry.
 */
export function Clock({ time, large = false }: { time: EntryTime; large?: boolean }) {
  const shown = formatTime(time);
  const size = large ? 'large ' : '';
  switch (shown.kind) {
    case 'none':
      return <span className={`${size}clock vague`}>no time{large && ' given'}</span>;
    case 'bound':
      return (
        <span className={`${size}clock vague`}>
          {shown.side}{' '}
          <time dateTime={shown.dateTime} data-bound={shown.side === 'about' ? undefined : ''}>
            {shown.text}
          </time>
          {large && <small> UTC</small>}
        </span>
      );
    case 'clock':
      return (
        <span className={`${size}clock`} title={`Printed: ${shown.printed}`}>
          {shown.dateTime ? <time dateTime={shown.dateTime}>{shown.text}</time> : shown.text}{' '}
          {shown.zoneLabel && <small>{shown.zoneLabel}</small>}
          {shown.otherDay && (
            <small>
              {` ${dayShift(shown.otherDay.ahead)}`}
              <span className="sr-only">: {weekdayAndDate(shown.otherDay.day)}</span>
            </small>
          )}
          {shown.utc && <small> {shown.utc} UTC</small>}
        </span>
      );
  }
}
