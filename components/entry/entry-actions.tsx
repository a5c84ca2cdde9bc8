import { Link } from '@/components/site/link';
import type { Article } from '@/lib/schema/article';
import type { Entry } from '@/lib/schema/entry';
import { articleUrl, entryUrl } from '@/lib/url/page-urls';
import { formatLineRange } from '@/lib/wording/counts-and-lists';

/** Links from an entry to its own page, its day, its source lines and the original article. */
export function EntryActions({
  entry,
  article,
  inDay,
}: {
  entry: Entry;
  article: Article;
  /** URL of the entry in its day, unless that is the current page. */
  inDay?: string;
}) {
  const of = <span className="sr-only">{` of: ${entry.headline.text}`}</span>;
  return (
    <ul className="tags">
      <li>
        <Link className="quiet" href={entryUrl(entry)} rel="bookmark">
          Link and citation{of}
        </Link>
      </li>
      {inDay && (
        <li>
          <Link className="quiet" href={inDay}>
            Show in day{of}
          </Link>
        </li>
      )}
      <li>
        <Link className="quiet" href={articleUrl(article.id, entry.source.lines[0])}>
          Source text, {formatLineRange(entry.source.lines)}
          {of}
        </Link>
      </li>
      {article.url && (
        <li>
          <Link className="quiet" href={article.url}>
            Original article{of}
          </Link>
        </li>
      )}
    </ul>
  );
}
