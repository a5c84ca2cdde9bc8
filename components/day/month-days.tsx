import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { Day } from '@/lib/schema/day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { dayUrl } from '@/lib/url/page-urls';
import { formatCount, formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatWeekdayAndDate } from '@/lib/wording/format-date';

/** Topics listed beside a day. */
const fewTopics = 4;

/** Lists the days of a month with the numbers of entries and outlets, and the main topics. */
export function MonthDays({
  days,
  catalogue,
}: {
  days: readonly { day: Day; entries: readonly AnnotatedEntry[] }[];
  catalogue: Catalogue;
}) {
  return (
    <ol className="mt-6">
      {days.map(({ day, entries }) => (
        <li key={day} id={day} className="line-above py-3">
          <h2 className="strong">
            <Link className="quiet" href={dayUrl(day)}>
              {formatWeekdayAndDate(day)}
            </Link>
          </h2>
          <p className="text-sm text-soft max-w-measure">
            {entries.length === 0
              ? 'No articles'
              : `${formatEntryCount(entries.length)} from ${formatCount(countOutletsOf(entries), 'outlet')}`}
            {describeTopicCounts(entries, catalogue)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function countOutletsOf(entries: readonly AnnotatedEntry[]): number {
  return new Set(entries.map(({ source }) => source.outlet)).size;
}

/** `: Battle for Bakhmut 12, Wagner Group 4`: a day's most frequent topics. */
function describeTopicCounts(entries: readonly AnnotatedEntry[], catalogue: Catalogue): string {
  const counts = new Map<string, number>();
  for (const { topics } of entries) {
    for (const { topic, relation } of topics) {
      if (relation === 'about') counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  const most = [...counts].toSorted(([, some], [, others]) => others - some).slice(0, fewTopics);
  const named = most.map(([id, count]) => `${catalogue.topic(id).label} ${count}`).join(', ');
  return named && `: ${named}`;
}
