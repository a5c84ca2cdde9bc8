import type { ReactNode } from 'react';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { describeLines } from '@/lib/chronology/describe-accounts';
import type { RelatedEntry, Storyline } from '@/lib/schema/event';
import { articleUrl, entryUrl, storylineUrl } from '@/lib/url/page-urls';
import { formatShortDate } from '@/lib/wording/format-date';
import { describeTime } from '@/lib/wording/format-time';
import { findLang } from '../site/lang';
import { Link } from '../site/link';
import { OutletMark } from '../site/outlet-mark';

/** Lists entries on similar or later events, each with the editors’ reason; nothing if there are none. */
export function RelatedEntries({
  heading,
  children,
  apart,
  catalogue,
}: {
  heading: string;
  /** Introduces the list in a sentence. */
  children: ReactNode;
  apart: readonly RelatedEntry[];
  catalogue: Catalogue;
}) {
  if (apart.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="rule strong text-lg pt-2">{heading}</h2>
      <p className="remark mt-1">{children}</p>
      <ul className="mt-2">
        {apart.map(({ entry: id, lines, why }) => {
          const entry = catalogue.entry(id);
          const outlet = catalogue.outlet(entry.source.outlet);
          return (
            <li key={`${id} ${why}`} className="line-below py-3 max-w-measure">
              <p>{why}</p>
              <p className="byline mt-1">
                {formatShortDate(entry.day)}, {describeTime(entry.time)}
                <OutletMark outlet={outlet} />
                {outlet.name}
                {lines !== undefined && (
                  <Link href={articleUrl(entry.source.article, lines[0]?.[0])}>
                    {describeLines(lines)}
                    <span className="sr-only">{` of the source text: ${why}`}</span>
                  </Link>
                )}
              </p>
              <p className="text-sm font-serif mt-1" lang={findLang(outlet)}>
                <Link className="inline-block" href={entryUrl(entry)}>
                  {entry.headline.text}
                </Link>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** `Part of the storylines Deported children and ICC: from plan to warrant` */
export function PartOfStorylines({ storylines }: { storylines: readonly Storyline[] }) {
  if (storylines.length === 0) return null;
  return (
    <p>
      {storylines.length === 1 ? 'Part of the storyline ' : 'Part of the storylines '}
      {storylines.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 && (index === storylines.length - 1 ? ' and ' : ', ')}
          <Link href={storylineUrl(id)}>{label}</Link>
        </span>
      ))}
    </p>
  );
}
