import type { Metadata } from 'next';
import { cardSize, siteCard } from '@/lib/export/cards/card-urls';
import { closeDirections } from '@/lib/export/safe-text';
import { loadLibrary } from '@/lib/load/load-library';
import { publicUrl, type Site } from '@/lib/url/public-url';

/** Template of page titles in tabs and search results. */
export const titleTemplate = '%s · Daybook';

/** Stops browsers from linking times and figures that look like telephone numbers. */
export const formatDetection = { telephone: false, date: false, address: false, email: false };

/** Facts about a page for its metadata. */
type PageFacts = {
  title: string;
  description: string;
  /** Path of the page, from the root. */
  path: string;
  /** Path of the image for link previews. */
  card?: string;
  /** True for something to read, false for a list. */
  isArticle?: boolean;
  /** Paths of other formats of the page, by media type. */
  forms?: Readonly<Record<string, string>>;
};

/**
 * Returns the metadata of a page. Canonical URL and link previews need absolute URLs, so they are left out
 * if the site's URL is not known.
 */
export async function buildPageMetadata(given: PageFacts): Promise<Metadata> {
  const { collection } = await loadLibrary();
  // Shown without style sheets, in tabs, search results and link previews.
  const page = {
    ...given,
    title: closeDirections(given.title),
    description: closeDirections(given.description),
  };
  return {
    title: page.title,
    description: page.description,
    ...completeMetadata(page, collection),
  };
}

function completeMetadata(
  { title, description, path, card = siteCard, isArticle = false, forms = {} }: PageFacts,
  site: Site & { title: string },
): Metadata {
  if (site.siteUrl === undefined) return {};
  const url = publicUrl(site, path);
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
