import type { EntryTime } from '@/lib/schema/time';
import { formatWeekdayAndDate } from '@/lib/wording/format-date';
import { boundZone, formatDayShift, formatTime, noTime } from '@/lib/wording/format-time';

/**
 * Shows an entry's time as printed, or says what is known instead. The reader settings
 * (`lib/browser/settings/convert-clocks.ts`) convert it to another zone, except a clock that only bounds the entry.
 */
export function Clock({ time, large = false }: { time: EntryTime; large?: boolean }) {
  const shown = formatTime(time);
  const size = large ? 'large ' : '';
  switch (shown.kind) {
    case 'none':
      return <span className={`${size}clock vague`}>{noTime}</span>;
    case 'bound':
      return (
        <span className={`${size}clock vague`}>
          {shown.side}{' '}
          <time dateTime={shown.dateTime} data-bound={shown.side === 'about' ? undefined : ''}>
            {shown.text}
          </time>{' '}
          <small>{boundZone}</small>
        </span>
      );
    case 'clock':
      return (
        <span className={`${size}clock`} title={`Printed: ${shown.printed}`}>
          {shown.dateTime ? <time dateTime={shown.dateTime}>{shown.text}</time> : shown.text}{' '}
          {shown.zoneLabel && <small>{shown.zoneLabel}</small>}
          {shown.otherDay && (
            <small>
              {` ${formatDayShift(shown.otherDay.ahead)}`}
              <span className="sr-only">: {formatWeekdayAndDate(shown.otherDay.day)}</span>
            </small>
          )}
          {shown.utc && <small> {shown.utc} UTC</small>}
        </span>
      );
  }
}
