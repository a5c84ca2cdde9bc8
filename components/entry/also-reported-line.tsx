import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { describeOutlets } from '@/lib/chronology/describe-accounts';
import { hasCommonLine } from '@/lib/chronology/events';
import type { AnnotatedEntry, LineRange } from '@/lib/schema/entry';
import { eventUrl } from '@/lib/url/page-urls';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { Link } from '../site/link';

/** Names the other outlets that report an entry's events, in one line with a link to the comparison. */
export function AlsoReportedLine({
  entry,
  catalogue,
  within,
}: {
  entry: AnnotatedEntry;
  catalogue: Catalogue;
  /** The lines shown, if not the whole entry is. */
  within?: readonly LineRange[];
}) {
  const reported = catalogue
    .reportedIn(entry.id)
    .events.filter(({ account }) => within === undefined || hasCommonLine(account.lines, within));
  const [first] = reported;
  if (first === undefined) return null;
  if (reported.length === 1) {
    const { event, others } = first;
    return (
      <p className="remark mt-2">
        Also reported by <span className="reported-by">{describeOutlets(others, catalogue)}</span>.{' '}
        <Link href={eventUrl(event.id)}>
          Compare {formatCount(event.accounts.length, 'report')}
          <span className="sr-only">{` of: ${event.label}`}</span>
        </Link>
      </p>
    );
  }
  return (
    <p className="remark mt-2">
      Other outlets reported parts of this as well. Compare:{' '}
      {reported.map(({ event }, index) => (
        <span key={event.id}>
          {index > 0 && '; '}
          <Link href={eventUrl(event.id)}>{event.label}</Link>
        </span>
      ))}
    </p>
  );
}
