import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { groupByDay } from '@/lib/chronology/group-by-day';
import type { NameMentions } from '@/lib/chronology/name-mentions';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { entryUrl } from '@/lib/url/page-urls';
import { formatLongDay } from '@/lib/wording/format-date';
import { Byline } from '../entry/byline';
import { Clock } from '../entry/clock';
import { findLang } from '../site/lang';
import { MentionLines } from './mention-lines';

/** Lists the entries that mention a name by day, each with the lines. */
export function NameEntries({
  mentions,
  catalogue,
  heading,
}: {
  mentions: readonly NameMentions[];
  catalogue: Catalogue;
  /** Heading level of the days. */
  heading: 'h3' | 'h4';
}) {
  return (
    <CompactEntries
      entries={mentions.map(({ entry }) => entry)}
      catalogue={catalogue}
      heading={heading}
      more={(entry) => {
        const lines = mentions.find((naming) => naming.entry === entry)?.lines ?? [];
        return (
          <p className="remark">
            <MentionLines naming={{ entry, lines }} catalogue={catalogue} isSentence />
          </p>
        );
      }}
    />
  );
}

/** Entries as rows under their days, with something to say of each. */
export function CompactEntries({
  entries,
  catalogue,
  heading: Heading,
  more,
  hasAnchors = false,
}: {
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
  heading: 'h2' | 'h3' | 'h4';
  more: (entry: AnnotatedEntry) => React.ReactNode;
  /** True if days have anchors: `#2023-03-14`. */
  hasAnchors?: boolean;
}) {
  return groupByDay(entries).map(({ day, entries: ofDay }) => (
    <div key={day} id={hasAnchors ? day : undefined} className="mt-5">
      <Heading className="text-sm text-soft">{formatLongDay(day)}</Heading>
      <ol>
        {ofDay.map((entry) => {
          const outlet = catalogue.outlet(entry.source.outlet);
          const isFirstSentence = entry.headline.from === 'first-sentence';
          return (
            <li key={entry.id} className="line-above compact-entry">
              <Clock time={entry.time} />
              <Byline outlet={outlet} />
              <div>
                <p
                  className={isFirstSentence ? 'headline from-first-sentence' : 'headline'}
                  lang={findLang(outlet)}
                >
                  <Link href={entryUrl(entry)}>{entry.headline.text}</Link>
                </p>
                {more(entry)}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  ));
}
