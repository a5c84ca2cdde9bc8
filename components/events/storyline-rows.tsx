import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { countOutlets, sortAccounts } from '@/lib/chronology/events';
import type { Storyline } from '@/lib/schema/event';
import { storylineUrl } from '@/lib/url/page-urls';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { formatDayRange } from '@/lib/wording/format-date';

/** Lists storylines with their descriptions, days, and numbers of reports and outlets. */
export function StorylineRows({
  storylines,
  catalogue,
  heading: Heading,
}: {
  storylines: readonly Storyline[];
  catalogue: Catalogue;
  /** Heading level of each storyline. */
  heading: 'h2' | 'h3';
}) {
  return (
    <ul className="grid sm:grid-cols-2 gap-x-12">
      {storylines.map((storyline) => {
        const entryAccounts = sortAccounts(storyline.accounts, catalogue.entry);
        const first = entryAccounts[0]?.entry.day;
        const last = entryAccounts.at(-1)?.entry.day;
        return (
          <li key={storyline.id} className="line-below py-3">
            <Heading className="strong">
              <Link className="quiet" href={storylineUrl(storyline.id)}>
                {storyline.label}
              </Link>
            </Heading>
            <p className="text-sm text-soft max-w-measure">{storyline.description}</p>
            <p className="text-sm mt-1">
              {formatCount(entryAccounts.length, 'report')} from{' '}
              {formatCount(countOutlets(entryAccounts), 'outlet')}
              {first && last && `, ${formatDayRange(first, last)}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
