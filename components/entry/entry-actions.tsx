import { Link } from '@/components/site/link';
import type { Article } from '@/lib/schema/article';
import type { Entry } from '@/lib/schema/entry';
import { articleUrl, entryUrl } from '@/lib/url/page-urls';
import { capitalised, lineRange } from '@/lib/wording/counts-and-lists';

/** Where an entry leads: its own address, its lines in the text, the original. */
export function EntryActions({
  entry,
  article,
  inDay,
}: {
  entry: Entry;
  article: Article;
  /** Its place in its day, where that is not what the reader looks at. */
  inDay?: string;
}) {
  const of = <span className="sr-only">{` of: ${entry.headline.text}`}</span>;
  return (
    <ul className="tags">
      <li>
        <Link className="quiet" href={entryUrl(entry)} rel="bookmark">
          Permalink and citation{of}
        </Link>
      </li>
      {inDay && (
        <li>
          <Link className="quiet" href={inDay}>
            Place in the day{of}
          </Link>
        </li>
      )}
      <li>
        <Link className="quiet" href={articleUrl(article.id, entry.source.lines[0])}>
          {capitalised(lineRange(entry.source.lines))}
          <span className="sr-only">{` of the text of: ${entry.headline.text}`}</span>
        </Link>
      </li>
      {article.url && (
        <li>
          <Link className="quiet" href={article.url}>
            Original{of}
          </Link>
        </li>
      )}
    </ul>
  );
}
