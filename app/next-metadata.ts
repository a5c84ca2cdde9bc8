import type { Metadata } from 'next';
import { cardSize, siteCard } from '@/lib/export/cards/card-urls';
import { closedDirections } from '@/lib/export/safe-text';
import { loadLibrary } from '@/lib/load/library';
import { publicUrl, type Site } from '@/lib/url/public-url';

/** What a page’s title becomes in tabs and search results. */
export const titleTemplate = '%s · Daybook';

/** What browsers must not make links of: clocks and figures look like telephone numbers to some. */
export const formatDetection = { telephone: false, date: false, address: false, email: false };

/** What a page says of itself to those who link to it. */
type PageFacts = {
  title: string;
  description: string;
  /** The page’s own address, from the root. */
  address: string;
  /** The image that it is shared with, from the root. */
  card?: string;
  /** Whether it is something to read by itself and not a list of such. */
  isArticle?: boolean;
  /** The same in other forms: addresses from the root, by media type. */
  forms?: Readonly<Record<string, string>>;
};

/**
 * Metadata of a page. Its canonical address, and what networks show where it is shared, are stated only
 * where the site’s own address is known: they have to be addresses in full.
 */
export async function pageMetadata(given: PageFacts): Promise<Metadata> {
  const { collection } = await loadLibrary();
  // Shown where no style sheet reaches: in tabs, by search engines, on cards.
  const page = {
    ...given,
    title: closedDirections(given.title),
    description: closedDirections(given.description),
  };
  return {
    title: page.title,
    description: page.description,
    ...metadataInFull(page, collection),
  };
}

function metadataInFull(
  { title, description, address, card = siteCard, isArticle = false, forms = {} }: PageFacts,
  site: Site & { title: string },
): Metadata {
  if (site.siteUrl === undefined) return {};
  const url = publicUrl(site, address);
  return {
    alternates: {
      canonical: url,
      types: Object.fromEntries(
        Object.entries(forms).map(([type, form]) => [type, publicUrl(site, form)]),
      ),
    },
    openGraph: {
      type: isArticle ? 'article' : 'website',
      siteName: site.title,
      locale: 'en_GB',
      title,
      description,
      url,
      images: [{ url: publicUrl(site, card), type: 'image/png', ...cardSize, alt: title }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
