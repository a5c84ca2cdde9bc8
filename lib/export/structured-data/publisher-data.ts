import type { NewsArticle, NewsMediaOrganization } from 'schema-dts';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';

/** Describes the publisher of an entry: its outlet, never Daybook. */
export function buildPublisher({ name, url }: Outlet): NewsMediaOrganization {
  return { '@type': 'NewsMediaOrganization', name, url };
}

/** Describes the original article, or its republished version; null if no URL is known. */
export function buildOriginal({ url, via, title }: Article): NewsArticle | null {
  const address = url ?? via?.url;
  if (address === undefined) return null;
  return { '@type': 'NewsArticle', url: address, ...(title && { headline: title.text }) };
}
