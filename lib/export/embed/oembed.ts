import type { Outlet } from '@/lib/schema/catalogue';
import type { Collection } from '@/lib/schema/collection';
import { publicUrl } from '@/lib/url/public-url';

/** Describes an embedded page as an oEmbed 1.0 response of type `rich`. */
export function describeEmbed(page: {
  title: string;
  /** The outlet that is shown; null if several are compared. */
  author: Outlet | null;
  /** Markup that embeds the page. */
  code: string;
  size: { width: number; height: number };
  image: { url: string; width: number; height: number };
  collection: Collection;
}): string {
  const { title, author, code, size, image, collection } = page;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      ...(author && { author_name: author.name, author_url: author.url }),
      provider_name: `Daybook: ${collection.title}`,
      provider_url: publicUrl(collection, '/'),
      html: code,
      ...size,
      thumbnail_url: image.url,
      thumbnail_width: image.width,
      thumbnail_height: image.height,
    },
    null,
    2,
  )}\n`;
}
