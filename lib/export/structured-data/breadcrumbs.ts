import type { BreadcrumbList } from 'schema-dts';
import type { Collection } from '@/lib/schema/collection';
import { daySchema } from '@/lib/schema/day';
import { publicUrl } from '@/lib/url/public-url';
import { longDay } from '@/lib/wording/format-date';

/** Pages that others stand below, by the first part of their address. */
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
 * The way from the front page to a page, by the folders of its address.
 * @param address the page’s own, from the root: `/topics/grain-deal/`
 * @param name what the page is called
 */
export function breadcrumbs(address: string, name: string, collection: Collection): BreadcrumbList {
  const [first = '', ...deeper] = address.split('/').filter((part) => part !== '');
  const above = deeper.length === 0 ? null : nameOf(first);
  const trail = [
    { name: collection.title, address: '/' },
    ...(above === null ? [] : [{ name: above, address: `/${first}/` }]),
    { name, address },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: publicUrl(collection, crumb.address),
    })),
  };
}

function nameOf(part: string): string | null {
  return daySchema.safeParse(part).success ? longDay(part) : (sections[part] ?? null);
}
