import type { NewsArticle, NewsMediaOrganization } from 'schema-dts';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';

/** Who published the words: the outlet, never Daybook. */
export function publisherOf({ name, url }: Outlet): NewsMediaOrganization {
  return { '@type': 'NewsMediaOrganization', name, url };
}

/** The article as its outlet published it, or who republished it; null where no address is known. */
export function originalOf({ url, via, title }: Article): NewsArticle | null {
  const address = url ?? via?.url;
  if (address === undefined) return null;
  return { '@type': 'NewsArticle', url: address, ...(title && { headline: title.text }) };
}
