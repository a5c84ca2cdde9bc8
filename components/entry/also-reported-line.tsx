import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { outletsInBrief } from '@/lib/chronology/describe-accounts';
import { overlap } from '@/lib/chronology/events';
import type { AnnotatedEntry, LineRange } from '@/lib/schema/entry';
import { eventUrl } from '@/lib/url/page-urls';
import { counted } from '@/lib/wording/counts-and-lists';
import { Link } from '../site/link';

/** One quiet line below an entry: who else tells of it, and the way to the comparison. */
export function AlsoReportedLine({
  entry,
  catalogue,
  within,
}: {
  entry: AnnotatedEntry;
  catalogue: Catalogue;
  /** The lines that are shown, where not the whole entry is. */
  within?: readonly LineRange[];
}) {
  const told = catalogue
    .reportedIn(entry.id)
    .events.filter(({ account }) => within === undefined || overlap(account.lines, within));
  const [first] = told;
  if (first === undefined) return null;
  if (told.length === 1) {
    const { event, others } = first;
    return (
      <p className="remark mt-2">
        Also told by <span className="reported-by">{outletsInBrief(others, catalogue)}</span>.{' '}
        <Link href={eventUrl(event.id)}>
          Compare the {counted(event.accounts.length, 'account')}
          <span className="sr-only">{` of: ${event.label}`}</span>
        </Link>
      </p>
    );
  }
  return (
    <p className="remark mt-2">
      Parts of it are told by others as well. Compare the accounts of:{' '}
      {told.map(({ event }, index) => (
        <span key={event.id}>
          {index > 0 && '; '}
          <Link href={eventUrl(event.id)}>{event.label}</Link>
        </span>
      ))}
    </p>
  );
}
