import { shownTime } from '@/lib/chronology/shown-time';
import type { EntryTime } from '@/lib/schema/time';

/** An entry's time as printed, or, in words that say so, what is known instead of one. */
export function Clock({ time }: { time: EntryTime }) {
  const shown = shownTime(time);
  switch (shown.kind) {
    case 'none':
      return <span className="clock vague">no time</span>;
    case 'bound':
      return (
        <span className="clock vague">
          {shown.side} <time dateTime={shown.dateTime}>{shown.text}</time>
        </span>
      );
    case 'clock':
      return (
        <span className="clock" title={`Printed: ${shown.printed}`}>
          {shown.dateTime ? <time dateTime={shown.dateTime}>{shown.text}</time> : shown.text}{' '}
          {shown.zoneLabel && <small>{shown.zoneLabel}</small>}
          {shown.utc && <small> {shown.utc} UTC</small>}
        </span>
      );
  }
}
