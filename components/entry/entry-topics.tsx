import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { AnnotatedEntry, TopicTag } from '@/lib/schema/entry';
import { EntryTags } from './entry-tags';
import { SourceLines } from './source-lines';

/** Lists an entry's topics and, on demand, the words that matched each, on the entry’s own page. */
export function EntryTopics({ entry, catalogue }: { entry: AnnotatedEntry; catalogue: Catalogue }) {
  if (entry.topics.length === 0) return null;
  return (
    <section aria-labelledby="topics" className="mt-8 max-w-measure">
      <h2 id="topics" className="line-above strong pt-3">
        Topics
      </h2>
      <EntryTags entry={entry} catalogue={catalogue} />
      <details className="forms text-sm">
        <summary>Why these topics?</summary>
        <ul className="mt-1">
          {entry.topics.map((tag) => (
            <li key={tag.topic} className="mt-1">
              {catalogue.topic(tag.topic).label}
              <TagWords tag={tag} article={entry.source.article} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const fewWords = 4;

/** Lists the words that matched a topic, each with its line. */
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
