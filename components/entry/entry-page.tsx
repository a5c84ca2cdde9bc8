import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { Citation } from '@/lib/schema/citation';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { dayUrl, entryInDayUrl, entryUrl } from '@/lib/url/page-urls';
import { formatLongDay, formatShortDate, formatWeekdayAndDate } from '@/lib/wording/format-date';
import { describeTime } from '@/lib/wording/format-time';
import { findLang } from '../site/lang';
import { PreviousNext } from '../site/previous-next';
import { Byline } from './byline';
import { Clock } from './clock';
import { EntryAlsoReported } from './entry-also-reported';
import { EntryFacts } from './entry-facts';
import { EntryFigures } from './entry-figures';
import { EntryNames } from './entry-names';
import { EntryStatements } from './entry-statements';
import { EntryTopics } from './entry-topics';
import { EntryWords } from './entry-words';
import { formatRemark, kindInWords } from './full-entry';

/**
 * Shows an entry on its own page: text, statements and other reports, then evidence and citation, with
 * links to its day and its neighbours.
 */
export function EntryPage({
  entry,
  before,
  after,
  catalogue,
  permalink,
  citations,
  embed,
}: {
  entry: AnnotatedEntry;
  before: AnnotatedEntry | undefined;
  after: AnnotatedEntry | undefined;
  catalogue: Catalogue;
  permalink: string;
  citations: readonly Citation[];
  embed: string;
}) {
  const outlet = catalogue.outlet(entry.source.outlet);
  const isFirstSentence = entry.headline.from === 'first-sentence';
  const neighbour = (other: AnnotatedEntry | undefined, direction: string) =>
    other
      ? {
          href: entryUrl(other),
          caption: [
            direction,
            other.day === entry.day ? null : formatShortDate(other.day),
            describeTime(other.time),
            catalogue.outlet(other.source.outlet).name,
          ]
            .filter(Boolean)
            .join(' · '),
          title: other.headline.text,
        }
      : null;
  return (
    <>
      <p className="pt-4 sm:pt-6 text-sm text-soft">
        <Link href={dayUrl(entry.day)}>{formatLongDay(entry.day)}</Link>
      </p>
      <article
        aria-labelledby="headline"
        className="mt-3 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-x-16"
      >
        <div>
          <p className="mb-1">
            <Clock time={entry.time} large />
          </p>
          <Byline
            outlet={outlet}
            remark={isFirstSentence ? kindInWords[entry.kind] : formatRemark(entry)}
          />
          {isFirstSentence ? (
            <>
              <h1
                id="headline"
                className="title entry-title plain mt-2 max-w-measure"
                lang={findLang(outlet)}
              >
                {entry.headline.text}
              </h1>
              <p className="remark mt-1">No headline; first sentence shown</p>
            </>
          ) : (
            <h1
              id="headline"
              className="title entry-title mt-2 max-w-measure"
              lang={findLang(outlet)}
            >
              {entry.headline.text}
            </h1>
          )}
          <div className="mt-5">
            <EntryWords entry={entry} lang={findLang(outlet)} afterFirstSentence />
          </div>
          <p className="mt-5 text-sm">
            <Link href={entryInDayUrl(entry, catalogue.partOf(entry))}>
              Show in {formatWeekdayAndDate(entry.day)}
            </Link>
          </p>
          <EntryStatements entry={entry} catalogue={catalogue} />
          <EntryAlsoReported entry={entry} catalogue={catalogue} />
          <EntryTopics entry={entry} catalogue={catalogue} />
          <EntryNames entry={entry} catalogue={catalogue} />
          <EntryFigures entry={entry} catalogue={catalogue} />
        </div>
        <EntryFacts
          entry={entry}
          catalogue={catalogue}
          permalink={permalink}
          citations={citations}
          embed={embed}
        />
      </article>
      <PreviousNext
        label="Previous and next entries"
        before={neighbour(before, 'Previous')}
        after={neighbour(after, 'Next')}
      />
    </>
  );
}
