import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { groupByDay } from '@/lib/chronology/group-by-day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { entryInDayUrl } from '@/lib/url/page-urls';
import { longDay, weekdayAndDate, yearOf } from '@/lib/wording/format-date';
import { AlsoReportedLine } from '../entry/also-reported-line';
import { Clock } from '../entry/clock';
import { EntryActions } from '../entry/entry-actions';
import { topicsInBrief } from '../entry/entry-row';
import { EntryTags } from '../entry/entry-tags';
import { EntryWords } from '../entry/entry-words';
import { langOf } from '../site/lang';

/** Lists one outlet's entries by day: one expandable row per entry, each day with an anchor: `#2023-03-14`. */
export function OutletRows({
  entries,
  catalogue,
}: {
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
}) {
  return (
    <div data-order="whole">
      {groupByDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day} id={day} aria-label={longDay(day)} className="mt-8">
          <div className="dayname rule">
            <h2>
              {weekdayAndDate(day)}
              <span className="max-sm:sr-only">{` ${yearOf(day)}`}</span>
            </h2>
          </div>
          <ol className="rows outlet-rows" data-order="">
            {ofDay.map((entry) => (
              <li key={entry.id} id={entry.id}>
                <OutletRow entry={entry} catalogue={catalogue} isOnly={entries.length === 1} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Omits the outlet’s name, which is the page’s heading. */
function OutletRow({
  entry,
  catalogue,
  isOnly,
}: {
  entry: AnnotatedEntry;
  catalogue: Catalogue;
  /** Expands the only entry of a page. */
  isOnly: boolean;
}) {
  const lang = langOf(catalogue.outlet(entry.source.outlet));
  const isFirstSentence = entry.headline.from === 'first-sentence';
  return (
    <details open={isOnly}>
      <summary className="row">
        <Clock time={entry.time} />
        <h3 className={isFirstSentence ? 'headline from-first-sentence' : 'headline'} lang={lang}>
          {entry.headline.text}
        </h3>
        <span className="about remark">{topicsInBrief(entry, catalogue)}</span>
      </summary>
      <div className="opened">
        {isFirstSentence && <p className="remark mb-1">No headline; first sentence shown</p>}
        <EntryWords entry={entry} lang={lang} afterFirstSentence />
        <AlsoReportedLine entry={entry} catalogue={catalogue} />
        <div className="apparatus">
          <EntryTags entry={entry} catalogue={catalogue} />
          <EntryActions
            entry={entry}
            article={catalogue.article(entry.source.article)}
            inDay={entryInDayUrl(entry, catalogue.partOf(entry))}
          />
        </div>
      </div>
    </details>
  );
}
