import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { printedByline } from '@/lib/report/printed-byline';
import type { Article } from '@/lib/schema/article';
import type { Day } from '@/lib/schema/day';
import type { Entry } from '@/lib/schema/entry';
import { entryUrl } from '@/lib/url/page-urls';
import { publicUrl, type Site } from '@/lib/url/public-url';
import { lineRange } from '@/lib/wording/counts-and-lists';
import { printedDay, printedTime } from '@/lib/wording/printed-time';
import { closedDirections } from '../safe-text';

/** What every form of citation is made from. */
export type Cited = {
  id: string;
  form: Article['form'];
  outlet: string;
  /** Language of the outlet’s words (BCP 47). */
  lang: string;
  /** The headline as it was printed, or words that say that there is none and how the text begins. */
  title: string;
  isHeadline: boolean;
  /** The names of the authors as printed. */
  byline: string | null;
  /** Title of the article that holds the entry, where that is another than the entry’s. */
  within: string | null;
  /** The day that goes with the printed clock. */
  day: Day;
  /** `14 March 2023, 16:17 GMT`. */
  time: string;
  /** `lines 22–30`. */
  lines: string;
  original: string | null;
  /** Who republished the article, where the copy is not from the outlet itself. */
  via: string | null;
  permalink: string;
};

/** Puts together what is known for citing an entry. */
export function citedFrom(
  entry: Entry,
  catalogue: Pick<Catalogue, 'outlet' | 'article'>,
  site: Site,
): Cited {
  const outlet = catalogue.outlet(entry.source.outlet);
  const article = catalogue.article(entry.source.article);
  const isHeadline = entry.headline.from === 'source';
  return {
    id: entry.id,
    form: article.form,
    outlet: outlet.name,
    lang: outlet.lang,
    title: oneLine(
      isHeadline ? entry.headline.text : `[no headline; begins “${entry.headline.text}”]`,
    ),
    isHeadline,
    byline: printedByline(article),
    within:
      article.title && article.title.text !== entry.headline.text
        ? oneLine(article.title.text)
        : null,
    day: printedDay(entry),
    time: printedTime(entry),
    lines: lineRange(entry.source.lines),
    original: article.url ?? article.via?.url ?? null,
    via: article.via?.name ?? null,
    permalink: publicUrl(site, entryUrl(entry)),
  };
}

/** Every format here ends a field at the end of a line, so no field may hold one. */
function oneLine(text: string): string {
  return closedDirections(text.replace(/\s+/gu, ' ').trim());
}
