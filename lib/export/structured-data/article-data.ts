import type { NewsArticle } from 'schema-dts';
import { articleAddress } from '@/lib/chronology/address';
import { printedByline } from '@/lib/chronology/byline';
import { type Site, siteAddress } from '@/lib/chronology/site-address';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import { originalOf, publisherOf } from './originals';

/** The page of an article’s text as `NewsArticle`: a copy of what the outlet published. */
export function articleData(article: Article, outlet: Outlet, site: Site): NewsArticle {
  const address = siteAddress(site, articleAddress(article.id));
  const original = originalOf(article);
  const byline = printedByline(article);
  return {
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    ...(article.title && { headline: article.title.text }),
    ...(article.published && { datePublished: article.published.day }),
    inLanguage: outlet.lang,
    author: publisherOf(outlet),
    publisher: publisherOf(outlet),
    ...(byline !== null && { creditText: byline }),
    ...(original && { isBasedOn: original }),
  };
}
