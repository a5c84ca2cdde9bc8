import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { countOutlets, type EntryAccount } from '@/lib/chronology/events';
import { findReportedOnDay } from '@/lib/chronology/reported-on-day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { entryInDayUrl, eventUrl, storylineUrl } from '@/lib/url/page-urls';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { formatTime, noTime } from '@/lib/wording/format-time';
import { Link } from '../site/link';

/**
 * Summarises a day for late readers: its events with links to their comparison and to each report of the
 * day. Beside the entries on a wide screen, collapsed on a narrow one; nothing if the day has no events.
 */
export function MainEvents({
  entries,
  catalogue,
}: {
  /** All entries of the day. */
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
}) {
  const { events, storylines } = findReportedOnDay(entries, catalogue);
  if (events.length === 0) return null;
  return (
    <nav
      aria-label="Main events this day"
      className="main-events no-print"
      data-hide-when-filtered=""
    >
      <details>
        <summary>Main events this day ({events.length})</summary>
        <h2 className="strong">Main events this day</h2>
        <p className="remark">Most reported first, titles by Daybook’s editors</p>
        <ul>
          {events.map(({ event, entryAccounts, outlets }) => (
            <li key={event.id}>
              <Link href={eventUrl(event.id)}>{event.label}</Link>
              <p className="remark">
                {formatCount(outlets, 'outlet')}
                {outlets > countOutlets(entryAccounts) && ' in all; this day'}
                <ReportsOfDay entryAccounts={entryAccounts} catalogue={catalogue} />
              </p>
            </li>
          ))}
        </ul>
        {storylines.length > 0 && (
          <p className="remark">
            Storylines:{' '}
            {storylines.map(({ id, label }, index) => (
              <span key={id}>
                {index > 0 && '; '}
                <Link href={storylineUrl(id)}>{label}</Link>
              </span>
            ))}
          </p>
        )}
      </details>
    </nav>
  );
}

/** `: TRT World 10:30, 15:45; RFE/RL time not given`: the day's reports, linked by their times. */
function ReportsOfDay({
  entryAccounts,
  catalogue,
}: {
  entryAccounts: readonly EntryAccount[];
  catalogue: Catalogue;
}) {
  const outlets = [...new Set(entryAccounts.map(({ entry }) => entry.source.outlet))];
  return (
    <span className="reported-by">
      {outlets.map((outlet, place) => (
        <span key={outlet}>
          {place === 0 ? ': ' : '; '}
          {catalogue.outlet(outlet).name}
          {entryAccounts
            .filter(({ entry }) => entry.source.outlet === outlet)
            .map(({ entry }, index) => (
              <span key={entry.id}>
                {index === 0 ? ' ' : ', '}
                <Link href={urlInDay(entry, catalogue)}>{formatShownTime(entry)}</Link>
              </span>
            ))}
        </span>
      ))}
    </span>
  );
}

/** Returns an anchor for an entry on the same page, which keeps filters on; otherwise its URL. */
function urlInDay(entry: AnnotatedEntry, catalogue: Catalogue): string {
  const part = catalogue.partOf(entry);
  return part === null ? `#${entry.slug}` : entryInDayUrl(entry, part);
}

function formatShownTime({ time }: AnnotatedEntry): string {
  const shown = formatTime(time);
  if (shown.kind === 'none') return noTime;
  return shown.kind === 'bound' ? `${shown.side} ${shown.text}` : shown.text;
}
