import { topicAddress } from '@/lib/chronology/address';
import type { Catalogue } from '@/lib/chronology/catalogue';
import type { AnnotatedEntry, TopicTag } from '@/lib/schema/entry';
import { SourceLines } from './source-lines';

/** On an entry’s own page: its topics, each with the words that show it. */
export function EntryTopics({ entry, catalogue }: { entry: AnnotatedEntry; catalogue: Catalogue }) {
  if (entry.topics.length === 0) return null;
  return (
    <section aria-labelledby="topics" className="mt-8 max-w-measure">
      <h2 id="topics" className="line-above strong pt-3">
        Topics
      </h2>
      <ul className="text-sm mt-2">
        {entry.topics.map((tag) => (
          <li key={tag.topic} className="mt-1">
            {tag.relation === 'mentions' && 'mentions '}
            <a href={topicAddress(tag.topic, entry.day)}>{catalogue.topic(tag.topic).label}</a>
            <TagWords tag={tag} article={entry.source.article} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const fewWords = 4;

/** The words that show a topic, each with its line. */
function TagWords({ tag, article }: { tag: TopicTag; article: string }) {
  if (tag.from === 'editor') {
    return <span className="text-xs text-soft"> – set by an editor: {tag.why}</span>;
  }
  return (
    <span className="text-xs text-soft">
      {' – '}
      {tag.words.slice(0, fewWords).map(({ text, line }, index) => (
        <span key={`${line} ${text}`}>
          {index > 0 && ', '}“{text}” <SourceLines article={article} lines={[line]} />
        </span>
      ))}
      {tag.words.length > fewWords && ` and ${tag.words.length - fewWords} more`}
    </span>
  );
}
