import type { NewsArticle } from 'schema-dts';
import { findPrintedByline } from '@/lib/report/printed-byline';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import { articleUrl } from '@/lib/url/page-urls';
import { publicUrl, type Site } from '@/lib/url/public-url';
import { buildOriginal, buildPublisher } from './publisher-data';

/** Describes the page of an article’s text as a schema.org `NewsArticle` based on the original. */
export function buildArticleData(article: Article, outlet: Outlet, site: Site): NewsArticle {
  const url = publicUrl(site, articleUrl(article.id));
  const original = buildOriginal(article);
  const byline = findPrintedByline(article);
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    ...(article.title && { headline: article.title.text }),
    ...(article.published && { datePublished: article.published.day }),
    inLanguage: outlet.lang,
    author: buildPublisher(outlet),
    publisher: buildPublisher(outlet),
    ...(byline !== null && { creditText: byline }),
    ...(original && { isBasedOn: original }),
  };
}
