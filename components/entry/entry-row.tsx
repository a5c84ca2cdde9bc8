import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { entryInDayUrl } from '@/lib/url/page-urls';
import { findLang } from '../site/lang';
import { OutletMark } from '../site/outlet-mark';
import { AlsoReportedLine } from './also-reported-line';
import { Clock } from './clock';
import { EntryActions } from './entry-actions';
import { EntryTags } from './entry-tags';
import { EntryWords, FilteredWords } from './entry-words';
import { SaidBy } from './said-by';

/** Shows an entry as one row that expands in place to the whole entry. */
export function EntryRow({
  entry,
  catalogue,
  isOnOutletPage = false,
  isExpanded = false,
}: {
  entry: AnnotatedEntry;
  catalogue: Catalogue;
  /** Omits the outlet's name, which is the page's heading, the speakers, and what only filters need. */
  isOnOutletPage?: boolean;
  isExpanded?: boolean;
}) {
  const outlet = catalogue.outlet(entry.source.outlet);
  const lang = findLang(outlet);
  const isFirstSentence = entry.headline.from === 'first-sentence';
  return (
    <details open={isExpanded}>
      <summary className="row">
        {isOnOutletPage ? (
          <Clock time={entry.time} />
        ) : (
          <span className="time-and-outlet">
            <Clock time={entry.time} />
            <span className="byline">
              <OutletMark outlet={outlet} />
              {outlet.name}
            </span>
          </span>
        )}
        <h3 className={isFirstSentence ? 'headline from-first-sentence' : 'headline'} lang={lang}>
          {entry.headline.text}
        </h3>
        <span className="about remark" data-note={isOnOutletPage ? undefined : ''}>
          {describeTopics(entry, catalogue)}
        </span>
      </summary>
      <div className="row-content">
        {isFirstSentence && <p className="remark mb-1">No headline; first sentence shown</p>}
        {isOnOutletPage ? (
          <EntryWords entry={entry} lang={lang} afterFirstSentence />
        ) : (
          <>
            <FilteredWords entry={entry} lang={lang} afterFirstSentence />
            <SaidBy attributions={entry.attributions} catalogue={catalogue} />
          </>
        )}
        <AlsoReportedLine entry={entry} catalogue={catalogue} />
        <div className="entry-details">
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

/** Topics listed by name; the others are only counted. */
const listedTopics = 2;

/** `Battle for Bakhmut, Wagner Group and 4 more` */
function describeTopics(entry: AnnotatedEntry, catalogue: Catalogue): string {
  const labels = entry.topics
    .filter((tag) => tag.relation === 'about')
    .map((tag) => catalogue.topic(tag.topic).label);
  const named = labels.slice(0, listedTopics).join(', ');
  return labels.length > listedTopics ? `${named} and ${labels.length - listedTopics} more` : named;
}
