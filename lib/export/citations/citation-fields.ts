import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { findPrintedByline } from '@/lib/report/printed-byline';
import type { Article } from '@/lib/schema/article';
import type { Day } from '@/lib/schema/day';
import type { Entry } from '@/lib/schema/entry';
import { entryUrl } from '@/lib/url/page-urls';
import { publicUrl, type Site } from '@/lib/url/public-url';
import { formatLineRange } from '@/lib/wording/counts-and-lists';
import { findPrintedDay, formatPrintedTime } from '@/lib/wording/printed-time';
import { closeDirections } from '../safe-text';

/** The fields that every format of citation is made from. */
export type CitationFields = {
  id: string;
  form: Article['form'];
  outlet: string;
  /** Language of the outlet (BCP 47). */
  lang: string;
  /** The headline as published, or a bracketed description with the first words. */
  title: string;
  isHeadline: boolean;
  /** Authors as published. */
  byline: string | null;
  /** Title of the article, if it differs from the entry's. */
  within: string | null;
  /** The day in the time zone of the published clock. */
  day: Day;
  /** `14 March 2023, 16:17 GMT`. */
  time: string;
  /** `lines 22–30`. */
  lines: string;
  original: string | null;
  /** The site that republished the article, if the copy is not from the outlet. */
  via: string | null;
  permalink: string;
};

/** Collects the fields for citing an entry. */
export function buildCitationFields(
  entry: Entry,
  catalogue: Pick<Catalogue, 'outlet' | 'article'>,
  site: Site,
): CitationFields {
  const outlet = catalogue.outlet(entry.source.outlet);
  const article = catalogue.article(entry.source.article);
  const isHeadline = entry.headline.from === 'source';
  return {
    id: entry.id,
    form: article.form,
    outlet: outlet.name,
    lang: outlet.lang,
    title: toOneLine(
      isHeadline ? entry.headline.text : `[no headline; begins “${entry.headline.text}”]`,
    ),
    isHeadline,
    byline: findPrintedByline(article),
    within:
      article.title && article.title.text !== entry.headline.text
        ? toOneLine(article.title.text)
        : null,
    day: findPrintedDay(entry),
    time: formatPrintedTime(entry),
    lines: formatLineRange(entry.source.lines),
    original: article.url ?? article.via?.url ?? null,
    via: article.via?.name ?? null,
    permalink: publicUrl(site, entryUrl(entry)),
  };
}

/** Joins lines: in every format a line break would end the field. */
function toOneLine(text: string): string {
  return closeDirections(text.replace(/\s+/gu, ' ').trim());
}
