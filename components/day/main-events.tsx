import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { countOutlets, type EntryAccount } from '@/lib/chronology/events';
import { reportedOnDay } from '@/lib/chronology/reported-on-day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { entryInDayUrl, eventUrl, storylineUrl } from '@/lib/url/page-urls';
import { counted } from '@/lib/wording/counts-and-lists';
import { formatTime } from '@/lib/wording/format-time';
import { Link } from '../site/link';

/**
 * The day in a few lines, for who comes late: what several accounts tell of, in the editors’ words, with the
 * way to the comparison and to each account of the day. Beside the reading on a wide screen; elsewhere in one
 * line that opens. Nothing where the day tells of no such event.
 */
export function MainEvents({
  entries,
  catalogue,
}: {
  /** All entries of the day. */
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
}) {
  const { events, storylines } = reportedOnDay(entries, catalogue);
  if (events.length === 0) return null;
  return (
    <nav aria-label="Told this day" className="main-events no-print" data-hide-when-filtered="">
      <details>
        <summary>Told this day: {counted(events.length, 'event')} in brief</summary>
        <h2 className="strong">Told this day</h2>
        <p className="remark">In the words of Daybook’s editors; first what most outlets tell</p>
        <ul>
          {events.map(({ event, entryAccounts, outlets }) => (
            <li key={event.id}>
              <Link href={eventUrl(event.id)}>{event.label}</Link>
              <p className="remark">
                {counted(outlets, 'outlet')}
                {outlets > countOutlets(entryAccounts) && ', this day'}
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

/** `: TRT World 10:30, 15:45; RFE/RL no time`: the accounts of the day, each time the way to its entry. */
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
                <Link href={addressFor(entry, catalogue)}>{timeOf(entry)}</Link>
              </span>
            ))}
        </span>
      ))}
    </span>
  );
}

/** On the page of a day, or its first part, where this stands: an anchor, with which filters stay on. */
function addressFor(entry: AnnotatedEntry, catalogue: Catalogue): string {
  const part = catalogue.partOf(entry);
  return part === null ? `#${entry.slug}` : entryInDayUrl(entry, part);
}

function timeOf({ time }: AnnotatedEntry): string {
  const shown = formatTime(time);
  if (shown.kind === 'none') return 'no\u00a0time';
  return shown.kind === 'bound' ? `${shown.side} ${shown.text}` : shown.text;
}
