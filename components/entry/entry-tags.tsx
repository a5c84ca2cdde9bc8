import { Fragment } from 'react';
import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { AnnotatedEntry } from '@/lib/schema/entry';

/** Links to the topics of an entry: those it is about, then those it mentions. */
export function EntryTags({ entry, catalogue }: { entry: AnnotatedEntry; catalogue: Catalogue }) {
  const about = entry.topics.filter((tag) => tag.relation === 'about');
  const mentions = entry.topics.filter((tag) => tag.relation === 'mentions');
  if (entry.topics.length === 0) return null;
  return (
    <ul className="tags mt-2">
      {about.map(({ topic }) => (
        <li key={topic}>
          <Link href={catalogue.topicAt(topic, entry.day)}>{catalogue.topic(topic).label}</Link>
        </li>
      ))}
      {mentions.length > 0 && (
        <li>
          {'mentions '}
          {mentions.map(({ topic }, index) => (
            <Fragment key={topic}>
              {index > 0 && ', '}
              <Link href={catalogue.topicAt(topic, entry.day)}>{catalogue.topic(topic).label}</Link>
            </Fragment>
          ))}
        </li>
      )}
    </ul>
  );
}
