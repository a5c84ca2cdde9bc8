import type { Metadata } from 'next';
import { DaysStrip } from '@/components/days-strip';
import { ListedContents } from '@/components/listed-contents';
import { ListedEntries } from '@/components/listed-entries';
import { PageFrame } from '@/components/page-frame';
import { topicAddress } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { entriesOfTopic } from '@/lib/chronology/topics';
import { counted, countedEntries } from '@/lib/chronology/words';
import { topicCard } from '@/lib/export/cards/card-address';
import { loadLibrary } from '@/lib/load/library';
import NotFound from '../../not-found';
import { PageData } from '../../page-data';
import { pageMetadata } from '../../page-metadata';
import { nothingThere, valuesOrNone } from '../../static-params';

type Props = { params: Promise<{ topic: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { topics } = await loadLibrary();
  return valuesOrNone(topics.map(({ id }) => id)).map((topic) => ({ topic }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { topic: id } = await params;
  const { topics } = await loadLibrary();
  const topic = topics.find((other) => other.id === id);
  if (!topic) return nothingThere;
  return pageMetadata({
    title: topic.label,
    description: topic.description,
    address: topicAddress(id),
    card: topicCard(id),
  });
}

export default async function TopicPage({ params }: Props) {
  const { topic: id } = await params;
  const library = await loadLibrary();
  const topic = library.topics.find((other) => other.id === id);
  if (!topic) return <NotFound />;
  const catalogue = catalogueOf(library);
  const { all, mentions } = entriesOfTopic(library.entries, id);
  const held = new Set(all.map((entry) => entry.day));
  const outlets = new Set(all.map((entry) => entry.source.outlet)).size;
  return (
    <PageFrame section="topics" skipTo="the entries">
      <PageData address={topicAddress(id)} name={topic.label} />
      <header className="pt-6 sm:pt-9 pb-4">
        <p className="text-sm text-soft">
          <a href="/topics/">Topics</a>
        </p>
        <h1 className="title mt-1">{topic.label}</h1>
        <p className="text-soft mt-2 max-w-measure">{topic.description}</p>
        <p className="mt-2">
          <b>{countedEntries(all.length)}</b>
          {all.length > 0 && ` from ${counted(outlets, 'outlet')}`}
          {mentions.length > 0 && `; ${mentions.length} only mention it`}.
        </p>
      </header>
      <DaysStrip
        days={library.days}
        entries={all}
        catalogue={catalogue}
        addressOf={(day) => (held.has(day) ? `#${day}` : null)}
        label="When it was told"
        emptyWords={'–'}
      />
      <div className="reading">
        <div>
          <ListedEntries entries={all} catalogue={catalogue} topic={id} />
        </div>
        <ListedContents entries={all} />
      </div>
    </PageFrame>
  );
}
