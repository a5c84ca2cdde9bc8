import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { articleUrl } from '@/lib/url/page-urls';
import { findLang } from '../site/lang';
import { Quotation } from '../site/quotation';

/** Quotes an entry's article, with a link to the line. */
export function QuotedWords({
  entry: id,
  line,
  quote,
  catalogue,
  isBrief = false,
}: {
  /** Id of the entry. */
  entry: string;
  line: number;
  quote: string;
  catalogue: Catalogue;
  /** Leaves the quotation out of the link’s accessible name, where it is long or clear from context. */
  isBrief?: boolean;
}) {
  const { source } = catalogue.entry(id);
  const outlet = catalogue.outlet(source.outlet);
  return (
    <>
      <Quotation quote={quote} lang={findLang(outlet)} />{' '}
      <Link className="line-link" href={articleUrl(source.article, line)}>
        line {line}
        <span className="sr-only">
          {` of the text of ${outlet.name}`}
          {!isBrief && `: ${quote}`}
        </span>
      </Link>
    </>
  );
}
