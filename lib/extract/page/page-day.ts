import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { toCalendarDay } from '@/lib/calendar/day-arithmetic';
import { findStamps, type Stamp } from '@/lib/parse/stamps/find-stamps';
import { findDates } from '@/lib/parse/stamps/printed-dates';
import type { Day } from '@/lib/schema/day';
import { findArticleObject, listTypes, readTextProperty } from '../data/structured-data';
import { listAncestors, listElements, readAttribute, readElementText } from './page-tree';
import type { Page } from './saved-page';

/** A day that a page states, with the words that state it. */
export type StatedDay = {
  day: Day;
  /** ISO 8601 with a clock, if the page gives one: `2023-03-14T09:00:00+02:00`. */
  iso: string | null;
  /** The place of the statement, in words: `structured data`. */
  source: string;
  /** The value as the page has it. */
  words: string;
};

/** Names of `<meta>` elements for the day of publication, in the order of trust. */
const metaNames = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'datecreated',
  'date_published',
  'publish-date',
  'publish_date',
  'publishdate',
  'published-date',
  'published_date',
  'publication_date',
  'publication-date',
  'article.published',
  'article:publication_date',
  'article_date_original',
  'articledate',
  'article.created',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:recs:articlepublicationdate',
  'ptime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dc.created',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'bt:pubdate',
  'originalpublicationdate',
  'displaydate',
  'timestamp',
  'created',
  'date',
  'post_date',
  'rnews:datepublished',
  'tweetmeme-date',
  'shareaholic:article_published_time',
  'prism.publicationdate',
];
const metaRank = new Map(metaNames.map((name, index) => [name, index]));

/** Lists the days of publication that a page's head and structured data state, the most trusted first. */
export function listDeclaredDays({ document, objects }: Page): StatedDay[] {
  const article = findArticleObject(objects);
  const page = objects.find((object) => listTypes(object).some((type) => /Page$/u.test(type)));
  const ofData = [article, page].flatMap((object) => {
    const words =
      object === null || object === undefined
        ? null
        : (readTextProperty(object, 'datePublished') ?? readTextProperty(object, 'dateCreated'));
    return toStatedDay(words, 'structured data');
  });
  const metas: { rank: number; stated: StatedDay }[] = [];
  const items: StatedDay[] = [];
  for (const element of listElements(document)) {
    if (element.tagName === 'meta') {
      const content = readAttribute(element, 'content');
      for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
        const rank = metaRank.get(readAttribute(element, attribute)?.toLowerCase() ?? '');
        if (rank === undefined || isNestedItem(element)) continue;
        const name = readAttribute(element, attribute) ?? '';
        metas.push(...toStatedDay(content, `\`${name}\``).map((stated) => ({ rank, stated })));
      }
    } else if (isPublicationElement(element) && !isNestedItem(element)) {
      const value =
        readAttribute(element, 'datetime') ??
        readAttribute(element, 'content') ??
        readAttribute(element, 'title');
      items.push(
        ...toStatedDay(value ?? readElementText(element).slice(0, 100), 'the time of publication'),
      );
    }
  }
  metas.sort((a, b) => a.rank - b.rank);
  return [...ofData, ...metas.map(({ stated }) => stated), ...items];
}

function isPublicationElement(element: Tree.Element): boolean {
  const property = `${readAttribute(element, 'itemprop') ?? ''} ${readAttribute(element, 'property') ?? ''}`;
  if (/\b(?:datePublished|dateCreated|article:published_time)\b/u.test(property)) return true;
  if (element.tagName === 'time' && readAttribute(element, 'pubdate') !== null) return true;
  const names = readAttribute(element, 'class') ?? '';
  return element.tagName === 'abbr' && /(?:^|\s)published(?:\s|$)/u.test(names);
}

/** Returns whether an element describes a comment, an update or another story, not the page. */
function isNestedItem(element: Tree.Element): boolean {
  const items = listAncestors(element).filter(
    (above) => readAttribute(above, 'itemscope') !== null,
  );
  return items.some((item) =>
    /comment|liveBlogUpdate|itemListElement|hasPart|review/iu.test(
      `${readAttribute(item, 'itemprop') ?? ''} ${readAttribute(item, 'itemtype') ?? ''}`,
    ),
  );
}

const isoParts =
  /^(?<year>\d{4})[-/.]?(?<month>\d{2})[-/.]?(?<day>\d{2})(?:[T\s]\s?(?<clock>\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/u;
/** Years of pages: the web is younger. */
const [firstYear, lastYear] = [1990, 2100];

/** Reads a value that is a day, with or without a clock: ISO 8601 or a printed date; nothing for other values. */
export function toStatedDay(value: string | null, source: string): StatedDay[] {
  const words = value?.trim() ?? '';
  const parts = isoParts.exec(words)?.groups;
  if (parts !== undefined) {
    const day = toDay(Number(parts['year']), Number(parts['month']), Number(parts['day']));
    if (day === null) return [];
    const { clock, zone } = parts;
    const offset = zone === undefined ? '' : /^[UG]/u.test(zone) ? 'Z' : zone;
    return [{ day, iso: clock === undefined ? null : `${day}T${clock}${offset}`, source, words }];
  }
  const [first] = findDates(words.slice(0, 200));
  if (first === undefined || first.date.year === null) return [];
  const day = toDay(first.date.year, first.date.month, first.date.day);
  return day === null ? [] : [{ day, iso: null, source, words }];
}

function toDay(year: number, month: number, number: number): Day | null {
  return year < firstYear || year > lastYear ? null : toCalendarDay(year, month, number);
}

/** Lists the times of publication and of the last change in a page's metadata, labelled. */
export function listDeclaredStamps(page: Page): Stamp[] {
  const article = findArticleObject(page.objects);
  const modified = article === null ? null : readTextProperty(article, 'dateModified');
  const values = [
    ['published', listDeclaredDays(page).find(({ iso }) => iso !== null)?.iso ?? null],
    ['updated', modified ?? page.head.metas.get('article:modified_time') ?? null],
  ] as const;
  return values.flatMap(([label, value]) => {
    const [stated] = toStatedDay(value, label);
    const [stamp] = stated?.iso == null ? [] : findStamps(stated.iso);
    return stamp === undefined ? [] : [{ ...stamp, label }];
  });
}

/** Name of the URL as the source of a day. */
export const urlSource = 'the URL';
/** A whole date in the path of a URL: `/2023/03/14/`, `/2023-03-14-`, `/20230314/`, `/2023/mar/14/`. */
const inPath =
  /[/_.=-](?<year>(?:19|20)\d{2})(?:(?<mark>[/_-])(?<month>0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\k<mark>(?<day>0?[1-9]|[12]\d|3[01])|(?<plainMonth>0[1-9]|1[0-2])(?<plainDay>0[1-9]|[12]\d|3[01]))(?!\d)/iu;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Reads the day in the URL of a page; nothing if it has none. */
export function readDayInUrl(url: string | null): StatedDay[] {
  const found = url === null ? undefined : inPath.exec(url)?.groups;
  if (url === null || found === undefined) return [];
  const month = (found['month'] ?? found['plainMonth'] ?? '').toLowerCase();
  const number = months.includes(month) ? months.indexOf(month) + 1 : Number(month);
  const day = toDay(Number(found['year']), number, Number(found['day'] ?? found['plainDay']));
  return day === null ? [] : [{ day, iso: null, source: urlSource, words: url }];
}
