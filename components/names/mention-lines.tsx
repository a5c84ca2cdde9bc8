import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { NameMentions } from '@/lib/chronology/name-mentions';
import { articleUrl } from '@/lib/url/page-urls';
import { Link } from '../site/link';

/** Links to lines of an entry’s article: `line 5`, `lines 5, 8`. */
export function MentionLines({
  naming: { entry, lines },
  catalogue,
  isSentence = false,
}: {
  naming: NameMentions;
  catalogue: Catalogue;
  /** True at the start of a sentence. */
  isSentence?: boolean;
}) {
  const outlet = catalogue.outlet(entry.source.outlet);
  const word = lines.length === 1 ? 'line' : 'lines';
  return (
    <>
      {isSentence ? `L${word.slice(1)}` : word}{' '}
      {lines.map((line, index) => (
        <span key={line}>
          {index > 0 && ', '}
          <Link href={articleUrl(entry.source.article, line)}>
            <span className="sr-only">line </span>
            {line}
            <span className="sr-only">{` of the text of ${outlet.name}, ${entry.day}`}</span>
          </Link>
        </span>
      ))}
    </>
  );
}
