import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { FoundSpelling } from '@/lib/chronology/name-mentions';
import { entryUrl } from '@/lib/url/page-urls';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { formatShortDate } from '@/lib/wording/format-date';
import { describeTime } from '@/lib/wording/format-time';
import { MentionLines } from './mention-lines';

/** Entries listed per spelling; the others are only counted. */
const listedEntries = 40;

/** Lists the spellings found of a name, with their counts, entries and lines. */
export function NameSpellings({
  spellings,
  catalogue,
}: {
  spellings: readonly FoundSpelling[];
  catalogue: Catalogue;
}) {
  if (spellings.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="rule strong text-lg pt-2">Spellings found</h2>
      <dl className="text-sm">
        {spellings.map(({ text, times, mentions }) => (
          <div key={text} className="line-below py-3 spelling">
            <dt>
              <span className="font-serif text-base">{text}</span>{' '}
              <span className="text-soft">{formatCount(times, 'time')}</span>
            </dt>
            <dd>
              <ul>
                {mentions.slice(0, listedEntries).map((naming) => {
                  const { entry } = naming;
                  return (
                    <li key={entry.id}>
                      <Link href={entryUrl(entry)}>
                        {catalogue.outlet(entry.source.outlet).name}, {formatShortDate(entry.day)},{' '}
                        {describeTime(entry.time)}
                      </Link>
                      : <MentionLines naming={naming} catalogue={catalogue} />
                    </li>
                  );
                })}
                {mentions.length > listedEntries && (
                  <li>
                    and {formatCount(mentions.length - listedEntries, 'entry', 'entries')} more
                  </li>
                )}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
