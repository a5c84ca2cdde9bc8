import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { groupByDay } from '@/lib/chronology/group-by-day';
import { groupPassages } from '@/lib/chronology/passage-groups';
import type { Topic } from '@/lib/schema/catalogue';
import type { AnnotatedEntry, LineRange } from '@/lib/schema/entry';
import { entryInDayUrl, entryUrl } from '@/lib/url/page-urls';
import { formatWeekdayAndDate } from '@/lib/wording/format-date';
import { AlsoReportedLine } from '../entry/also-reported-line';
import { Byline } from '../entry/byline';
import { Clock } from '../entry/clock';
import { EntryActions } from '../entry/entry-actions';
import { TopicWords } from '../entry/entry-words';
import { findLang } from '../site/lang';
import { Link } from '../site/link';

/** Shows entries on a topic by day, each day with an anchor: `#2023-03-14`. */
export function TopicEntries({
  entries,
  catalogue,
  topic,
}: {
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
  /** Topic that reports are excerpted for. */
  topic: string;
}) {
  return (
    <div data-order="whole">
      {groupByDay(entries).map((group) => (
        <section
          key={group.day}
          id={group.day}
          aria-labelledby={`h-${group.day}`}
          className="mt-10"
        >
          <div className="dayname rule">
            <h2 id={`h-${group.day}`}>{formatWeekdayAndDate(group.day)}</h2>
          </div>
          <ol data-order="">
            {group.entries.map((entry) => (
              <li key={entry.id} id={entry.id} className="entry">
                <TopicEntry entry={entry} catalogue={catalogue} topic={topic} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function TopicEntry({
  entry,
  catalogue,
  topic,
}: {
  entry: AnnotatedEntry;
  catalogue: Catalogue;
  topic: string;
}) {
  const outlet = catalogue.outlet(entry.source.outlet);
  const isFirstSentence = entry.headline.from === 'first-sentence';
  return (
    <article aria-labelledby={`h-${entry.id}`}>
      <Clock time={entry.time} />
      <Byline outlet={outlet} remark={describeRelation(entry, catalogue.topic(topic))} />
      <h3
        id={`h-${entry.id}`}
        className={isFirstSentence ? 'headline from-first-sentence' : 'headline'}
        lang={findLang(outlet)}
      >
        <Link href={entryUrl(entry)}>{entry.headline.text}</Link>
      </h3>
      <div className="mt-1.5">
        <MatchingSections entry={entry} topic={catalogue.topic(topic)} />
        <TopicWords entry={entry} lang={findLang(outlet)} afterFirstSentence topic={topic} />
        <AlsoReportedLine
          entry={entry}
          catalogue={catalogue}
          within={listTopicLines(entry, topic)}
        />
        <EntryActions
          entry={entry}
          article={catalogue.article(entry.source.article)}
          inDay={entryInDayUrl(entry, catalogue.partOf(entry))}
        />
      </div>
    </article>
  );
}

/** Returns the lines of an entry shown for a topic; all lines if no section has the topic. */
function listTopicLines({ passages, source }: AnnotatedEntry, topic: string): LineRange[] {
  const shown = passages.filter(({ topics }) => topics.some((tag) => tag.topic === topic));
  return shown.length > 0 ? shown.map(({ lines }) => lines) : [source.lines];
}

function describeRelation(entry: AnnotatedEntry, { id, label }: Topic): string | undefined {
  const tag = entry.topics.find((other) => other.topic === id);
  if (tag?.relation === 'mentions') return `mentions ${label}`;
  return entry.headline.from === 'first-sentence' ? 'no headline' : undefined;
}

/** `3 of 18 sections are about Bakhmut. Show full report`; nothing if the whole report is shown. */
function MatchingSections({ entry, topic }: { entry: AnnotatedEntry; topic: Topic }) {
  const groups = groupPassages(entry);
  const matching = groups.filter((group) => group.topics.includes(topic.id)).length;
  if (groups.length < 2 || matching === 0 || matching === groups.length) return null;
  return (
    <p className="remark mb-2">
      {matching} of {groups.length} sections {matching === 1 ? 'is' : 'are'} about {topic.label}.{' '}
      <Link href={entryUrl(entry)}>
        Show full report<span className="sr-only">{`: ${entry.headline.text}`}</span>
      </Link>
    </p>
  );
}
