import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { describeLines } from '@/lib/chronology/describe-accounts';
import type { EntryAccount, ReportedIn } from '@/lib/chronology/events';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { articleUrl, entryUrl, eventUrl } from '@/lib/url/page-urls';
import { capitalise, formatCount } from '@/lib/wording/counts-and-lists';
import { formatShortDate } from '@/lib/wording/format-date';
import { EditorNotes } from '../events/editor-notes';
import { PartOfStorylines } from '../events/related-entries';
import { findLang } from '../site/lang';
import { Link } from '../site/link';
import { OutletMark } from '../site/outlet-mark';
import { Clock } from './clock';

/** Lists other reports of an entry's events, similar events, storylines and editors’ notes. */
export function EntryAlsoReported({
  entry,
  catalogue,
}: {
  entry: AnnotatedEntry;
  catalogue: Catalogue;
}) {
  const { events, apart, storylines, notes } = catalogue.reportedIn(entry.id);
  if (events.length + apart.length + storylines.length + notes.length === 0) return null;
  return (
    <>
      {(events.length > 0 || apart.length > 0 || storylines.length > 0) && (
        <section aria-labelledby="also-reported" className="mt-8 max-w-measure">
          <h2 id="also-reported" className="line-above strong pt-3">
            {events.length > 0 ? 'Also reported by' : 'Related events'}
          </h2>
          {events.map((reported) => (
            <OtherReports
              key={reported.event.id}
              reported={reported}
              entry={entry}
              catalogue={catalogue}
            />
          ))}
          <ul className="text-sm mt-3">
            {apart.map(({ event, relation, apart: { why } }) => (
              <li key={event.id} className="mt-2">
                {relation === 'follow-up' ? 'Follows up: ' : 'Similar, but a different event: '}
                <Link href={eventUrl(event.id)}>{event.label}</Link>
                <span className="block text-soft">Editors’ note: {why}</span>
              </li>
            ))}
          </ul>
          <div className="text-sm mt-2">
            <PartOfStorylines storylines={storylines} />
          </div>
        </section>
      )}
      <EditorNotes notes={notes} catalogue={catalogue} heading="h2" />
    </>
  );
}

function OtherReports({
  reported: { event, account, others },
  entry,
  catalogue,
}: {
  reported: ReportedIn['events'][number];
  entry: AnnotatedEntry;
  catalogue: Catalogue;
}) {
  return (
    <section aria-labelledby={`event-${event.id}`} className="mt-4">
      <h3 id={`event-${event.id}`}>
        <Link href={eventUrl(event.id)}>{event.label}</Link>
      </h3>
      <p className="remark">
        <Link href={eventUrl(event.id, entry.id)} className="inline-block leading-6">
          Compare {formatCount(event.accounts.length, 'report')}
          <span className="sr-only">{`: ${event.label}`}</span>
        </Link>
        {entry.kind === 'report' && (
          <>
            {'; in this report: '}
            <Link href={articleUrl(entry.source.article, account.lines[0]?.[0])}>
              {describeLines(account.lines)}
            </Link>
          </>
        )}
      </p>
      <ol className="other-reports mt-1">
        {others.map((other) => (
          <OtherReport
            key={other.entry.id}
            entryAccount={other}
            catalogue={catalogue}
            otherDay={other.entry.day !== entry.day}
          />
        ))}
      </ol>
    </section>
  );
}

function OtherReport({
  entryAccount: { account, entry },
  catalogue,
  otherDay,
}: {
  entryAccount: EntryAccount;
  catalogue: Catalogue;
  otherDay: boolean;
}) {
  const outlet = catalogue.outlet(entry.source.outlet);
  return (
    <li>
      <span className="when-reported">
        <Clock time={entry.time} />
        {otherDay && <span className="when"> {formatShortDate(entry.day)}</span>}
      </span>
      <span>
        <span className="byline">
          <OutletMark outlet={outlet} />
          {outlet.name}
          {entry.kind === 'report' && <span>· {capitalise(describeLines(account.lines))}</span>}
        </span>
        <Link className="font-serif" href={entryUrl(entry)} lang={findLang(outlet)}>
          {entry.headline.text}
        </Link>
      </span>
    </li>
  );
}
