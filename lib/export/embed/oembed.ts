import type { Outlet } from '@/lib/schema/catalogue';
import type { Collection } from '@/lib/schema/collection';
import { publicUrl } from '@/lib/url/public-url';

/** The description of an embedded page by oEmbed 1.0, as a response of type `rich`. */
export function oembed(given: {
  title: string;
  /** The outlet whose words are shown; null where several are compared. */
  author: Outlet | null;
  /** The markup that shows it. */
  code: string;
  size: { width: number; height: number };
  image: { url: string; width: number; height: number };
  collection: Collection;
}): string {
  const { title, author, code, size, image, collection } = given;
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
