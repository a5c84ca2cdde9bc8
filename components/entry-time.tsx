import { shownTime } from '@/lib/chronology/shown-time';
import { capitalised } from '@/lib/chronology/words';
import type { Entry } from '@/lib/schema/entry';

/** An entry's time, large, as the outlet printed it. */
export function EntryTime({ entry }: { entry: Entry }) {
  const shown = shownTime(entry.time);
  if (shown.kind === 'clock') {
    return (
      <p className="text-lg mb-1">
        <time className="strong" dateTime={shown.dateTime ?? undefined}>
          {shown.text}
        </time>{' '}
        {shown.zoneLabel && <span className="text-sm text-soft">{shown.zoneLabel}</span>}
        {shown.utc && <span className="text-sm text-soft"> · {shown.utc} UTC</span>}
      </p>
    );
  }
  return (
    <p className="text-soft mb-1">
      {shown.kind === 'bound' ? (
        <>
          {capitalised(shown.side)} <time dateTime={shown.dateTime}>{shown.text}</time> UTC
        </>
      ) : (
        'No time given'
      )}
    </p>
  );
}
