import type { Metadata } from 'next';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { findTopicEntries } from '@/lib/chronology/topics';
import { loadLibrary } from '@/lib/load/load-library';
import { topicUrl } from '@/lib/url/page-urls';
import { formatEntryCount } from '@/lib/wording/counts-and-lists';
import { buildPageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export async function generateMetadata(): Promise<Metadata> {
  const { collection, topics } = await loadLibrary();
  return buildPageMetadata({
    title: 'Topics',
    description: `The ${topics.length} topics that the entries on ${collection.conflict} are about.`,
    path: '/topics/',
  });
}

export default async function TopicsPage() {
  const { collection, topics, entries } = await loadLibrary();
  const topicCounts = topics
    .map((topic) => ({ topic, ...findTopicEntries(entries, topic.id) }))
    .toSorted((a, b) => b.about.length - a.about.length || b.all.length - a.all.length);
  return (
    <PageFrame section="topics" skipTo="the topics">
      <StructuredData site={collection} path="/topics/" name="Topics" />
      <header className="pt-6 sm:pt-9 pb-4">
        <h1 className="title">Topics</h1>
        <p className="text-soft mt-2 max-w-measure">
          The subjects of the entries, found by the words they use.
        </p>
      </header>
      <ul className="grid grid-cols-1 sm:grid-cols-2 gap-x-12">
        {topicCounts.map(({ topic, about, mentions }) => (
          <li key={topic.id} className="line-above py-3">
            <h2 className="strong">
              <Link className="quiet" href={topicUrl(topic.id)}>
                {topic.label}
              </Link>
            </h2>
            <p className="text-sm text-soft max-w-measure">{topic.description}</p>
            <p className="text-sm mt-1">
              {formatEntryCount(about.length)}
              {mentions.length > 0 &&
                `, mentioned in ${mentions.length.toLocaleString('en-GB')} more`}
            </p>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
