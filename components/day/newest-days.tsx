import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { limitToNewest } from '@/lib/chronology/limit-to-newest';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { dayUrl, entryUrl } from '@/lib/url/page-urls';
import { formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatDayRange, formatLongDay } from '@/lib/wording/format-date';
import { CompactEntries } from '../names/name-entries';

/** Lists the last days of a long collection, oldest first, and links to the rest. */
export function NewestDays({
  entries,
  catalogue,
}: {
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
}) {
  const first = entries[0];
  const { shown, isWhole } = limitToNewest(entries);
  const [from, to] = [shown[0], shown.at(-1)];
  if (!first || !from || !to) return null;
  return (
    <section className="mt-6" aria-labelledby="newest">
      <h2 id="newest" className="rule strong text-lg pt-2">
        Last days of the chronology, {formatDayRange(from.day, to.day)}
      </h2>
      <p className="remark mt-1 max-w-measure">
        {isWhole ? 'All' : 'The last'} {formatEntryCount(shown.length)}
        {isWhole ? ' of these days' : ''}, oldest first. Earlier days are in the overview above. The
        chronology <Link href={entryUrl(first)}>begins on {formatLongDay(first.day)}</Link>.{' '}
        <Link href={dayUrl(to.day)}>Read {formatLongDay(to.day)} in full</Link>.
      </p>
      <CompactEntries
        entries={shown}
        catalogue={catalogue}
        heading="h3"
        more={(entry) => <TopicsInBrief entry={entry} catalogue={catalogue} />}
      />
    </section>
  );
}

function TopicsInBrief({ entry, catalogue }: { entry: AnnotatedEntry; catalogue: Catalogue }) {
  const about = entry.topics.filter(({ relation }) => relation === 'about');
  if (about.length === 0) return null;
  return (
    <p className="remark">{about.map(({ topic }) => catalogue.topic(topic).label).join(', ')}</p>
  );
}
