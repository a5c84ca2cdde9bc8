import type { BreadcrumbList } from 'schema-dts';
import type { Collection } from '@/lib/schema/collection';
import { daySchema } from '@/lib/schema/day';
import { publicUrl } from '@/lib/url/public-url';
import { formatLongDay } from '@/lib/wording/format-date';

/** Names of sections, by the first part of their URL. */
const sections: Readonly<Record<string, string>> = {
  topics: 'Topics',
  events: 'Events',
  storylines: 'Storylines',
  places: 'Places',
  people: 'People',
  organisations: 'Organisations',
  outlets: 'Outlets',
  articles: 'Articles',
  about: 'About',
};

/**
 * Describes the path from the front page to a page, by the folders of its URL.
 * @param url URL of the page from the root: `/topics/grain-deal/`
 * @param name title of the page
 */
export function buildBreadcrumbs(
  url: string,
  name: string,
  collection: Collection,
): BreadcrumbList {
  const [first = '', ...deeper] = url.split('/').filter((part) => part !== '');
  const above = deeper.length === 0 ? null : findPartName(first);
  const trail = [
    { name: collection.title, url: '/' },
    ...(above === null ? [] : [{ name: above, url: `/${first}/` }]),
    { name, url },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: publicUrl(collection, crumb.url),
    })),
  };
}

function findPartName(part: string): string | null {
  return daySchema.safeParse(part).success ? formatLongDay(part) : (sections[part] ?? null);
}
