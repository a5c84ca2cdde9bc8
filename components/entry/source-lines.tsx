import { Link } from '@/components/site/link';
import { articleUrl } from '@/lib/url/page-urls';

/** Links to lines of an article’s text: `line 5`, `lines 5 8 11 14 and 2 more`. */
export function SourceLines({
  article,
  lines,
  most = 4,
}: {
  article: string;
  lines: readonly number[];
  /** Lines linked; the others are only counted. */
  most?: number;
}) {
  const each = [...new Set(lines)].sort((a, b) => a - b);
  return (
    <span className="source-lines">
      {each.length > 1 && 'lines '}
      {each.slice(0, most).map((line, index) => (
        <span key={line}>
          {index > 0 && ' '}
          <Link href={articleUrl(article, line)}>
            <span className={each.length > 1 ? 'sr-only' : undefined}>line </span>
            {line}
          </Link>
        </span>
      ))}
      {each.length > most && ` and ${each.length - most} more`}
    </span>
  );
}
