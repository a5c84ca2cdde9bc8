import type { Metadata } from 'next';
import { DaysStrip } from '@/components/day/days-strip';
import { SearchLink } from '@/components/filters/search-link';
import { ListMonths } from '@/components/lists/list-months';
import { describePage } from '@/components/lists/list-page';
import { TopicContents } from '@/components/lists/topic-contents';
import { TopicEntries } from '@/components/lists/topic-entries';
import { DataLinks } from '@/components/site/data-links';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { chooseStripDays, splitIntoMonthPages } from '@/lib/chronology/months';
import { findTopicEntries } from '@/lib/chronology/topics';
import { topicCardUrl } from '@/lib/export/cards/card-urls';
import { loadLibrary } from '@/lib/load/load-library';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { topicUrl } from '@/lib/url/page-urls';
import { formatCount, formatEntryCount } from '@/lib/wording/counts-and-lists';
import { MonthListPage } from '../../month-list-page';
import { buildPageMetadata } from '../../next-metadata';
import { findPage, listPagedParams } from '../../paged-params';
import { showNotFound } from '../../show-not-found';
import { limitInExport, notFoundMetadata } from '../../static-params';
import { StructuredData } from '../../structured-data';

type Props = { params: Promise<{ topic: string[] }> };

export async function generateStaticParams() {
  const { topics, entries } = await loadLibrary();
  const ids = topics.map(({ id }) => id);
  return limitInExport(listPagedParams(ids, (id) => findTopicEntries(entries, id).all)).map(
    (topic) => ({
      topic,
    }),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { topic: path } = await params;
  const [id = '', slug] = path;
  const { topics, entries } = await loadLibrary();
  const topic = topics.find((other) => other.id === id);
  if (!topic) return notFoundMetadata;
  const found = findPage(findTopicEntries(entries, id).all, slug);
  return buildPageMetadata({
    title: found ? `${topic.label}: ${describePage(found.page)}` : topic.label,
    description: topic.description,
    path: topicUrl(id) + (found ? `${slug}/` : ''),
    card: topicCardUrl(id),
  });
}

export default async function TopicPage({ params }: Props) {
  const { topic: path } = await params;
  const [id = '', slug] = path;
  const library = await loadLibrary();
  const topic = library.topics.find((other) => other.id === id);
  if (!topic) return showNotFound();
  const catalogue = buildCatalogue(library);
  const { all, mentions } = findTopicEntries(library.entries, id);
  const pages = splitIntoMonthPages(all);
  const found = findPage(all, slug);
  if (slug !== undefined && !found) return showNotFound();
  const remark = (entry: AnnotatedEntry) =>
    entry.topics.some((tag) => tag.topic === id && tag.relation === 'mentions') && (
      <p className="remark">mentions {topic.label}</p>
    );
  const narrow = <SearchLink filters={{ topic: [id] }}>Search and filter this topic</SearchLink>;
  if (found) {
    return (
      <MonthListPage
        section="topics"
        site={library.collection}
        {...found}
        list={{ label: topic.label, href: topicUrl(id) }}
        within={{ label: 'Topics', href: '/topics/' }}
        catalogue={catalogue}
        more={remark}
        narrow={narrow}
      />
    );
  }
  const daysWithEntries = new Set(all.map((entry) => entry.day));
  const outlets = new Set(all.map((entry) => entry.source.outlet)).size;
  return (
    <PageFrame section="topics" skipTo="the entries">
      <StructuredData site={library.collection} path={topicUrl(id)} name={topic.label} />
      <header className="pt-6 sm:pt-9 pb-4">
        <p className="text-sm text-soft">
          <Link href="/topics/">Topics</Link>
        </p>
        <h1 className="title mt-1">{topic.label}</h1>
        <p className="text-soft mt-2 max-w-measure">{topic.description}</p>
        <p className="mt-2">
          <b>{formatEntryCount(all.length)}</b>
          {all.length > 0 && ` from ${formatCount(outlets, 'outlet')}`}
          {mentions.length > 0 && `; ${mentions.length.toLocaleString('en-GB')} only mention it`}.
        </p>
      </header>
      {pages.length > 0 ? (
        <ListMonths
          href={topicUrl(id)}
          pages={pages}
          catalogue={catalogue}
          more={remark}
          narrow={narrow}
        />
      ) : (
        <>
          <DaysStrip
            days={chooseStripDays(library.days, all)}
            entries={all}
            catalogue={catalogue}
            urlOf={(day) => (daysWithEntries.has(day) ? `#${day}` : null)}
            label="When it was reported"
            emptyLabel={'–'}
          />
          <div className="reading">
            <div>
              <TopicEntries entries={all} catalogue={catalogue} topic={id} />
            </div>
            <TopicContents entries={all} />
          </div>
        </>
      )}
      <DataLinks of="This topic" />
    </PageFrame>
  );
}
