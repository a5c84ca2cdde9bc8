import type { BlogPosting } from 'schema-dts';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { findPrintedByline } from '@/lib/report/printed-byline';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { dayUrl, entryUrl } from '@/lib/url/page-urls';
import { publicUrl, type Site } from '@/lib/url/public-url';
import { formatDatePublished } from './date-published';
import { buildOriginal, buildPublisher } from './publisher-data';

/**
 * Describes an entry as a schema.org `BlogPosting` of its outlet, at its permalink. Without a headline by the
 * outlet it has none: the first sentence is part of the text.
 * @param card URL of the page's card, from the root
 */
export function buildEntryData(
  entry: AnnotatedEntry,
  catalogue: Pick<Catalogue, 'outlet' | 'article' | 'topic'>,
  site: Site,
  card?: string,
): BlogPosting {
  const outlet = catalogue.outlet(entry.source.outlet);
  const article = catalogue.article(entry.source.article);
  const original = buildOriginal(article);
  const byline = findPrintedByline(article);
  const address = publicUrl(site, entryUrl(entry));
  const about = entry.topics.filter(({ relation }) => relation === 'about');
  return {
    '@type': 'BlogPosting',
    '@id': address,
    url: address,
    ...(entry.headline.from === 'source' && { headline: entry.headline.text }),
    datePublished: formatDatePublished(entry),
    articleBody: entry.body.map(({ text }) => text).join('\n'),
    ...(card !== undefined && { image: publicUrl(site, card) }),
    inLanguage: outlet.lang,
    author: buildPublisher(outlet),
    publisher: buildPublisher(outlet),
    ...(byline !== null && { creditText: byline }),
    ...(original && { isBasedOn: original }),
    isPartOf: { '@id': publicUrl(site, dayUrl(entry.day)) },
    ...(about.length > 0 && { keywords: about.map(({ topic }) => catalogue.topic(topic).label) }),
  };
}
