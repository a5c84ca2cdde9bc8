import type { LiveBlogPosting } from 'schema-dts';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { Collection } from '@/lib/schema/collection';
import type { Day } from '@/lib/schema/day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { dayUrl } from '@/lib/url/page-urls';
import { publicUrl } from '@/lib/url/public-url';
import { formatLongDay } from '@/lib/wording/format-date';
import { dayCardUrl } from '../cards/card-urls';
import { formatDatePublished } from './date-published';
import { buildEntryData } from './entry-data';

/**
 * Describes a day as a schema.org `LiveBlogPosting` with its entries as updates. The day has no date of
 * publication: only the day that it covers is known.
 * @returns null for a day without entries
 */
export function buildDayData(
  day: Day,
  entries: readonly AnnotatedEntry[],
  catalogue: Pick<Catalogue, 'outlet' | 'article' | 'topic'>,
  collection: Collection,
): LiveBlogPosting | null {
  if (entries.length === 0) return null;
  const address = publicUrl(collection, dayUrl(day));
  const instants = entries
    .map(formatDatePublished)
    .filter((date) => date.endsWith('Z'))
    .sort();
  const [first, last] = [instants.at(0), instants.at(-1)];
  return {
    '@type': 'LiveBlogPosting',
    '@id': address,
    url: address,
    headline: `${collection.conflict}: ${formatLongDay(day)}`,
    inLanguage: 'en-GB',
    temporalCoverage: day,
    image: publicUrl(collection, dayCardUrl(day)),
    ...(first !== undefined && { coverageStartTime: first }),
    ...(last !== undefined && { coverageEndTime: last }),
    about: { '@type': 'Event', name: collection.conflict },
    isPartOf: {
      '@type': 'WebSite',
      name: collection.title,
      url: publicUrl(collection, '/'),
    },
    liveBlogUpdate: entries.map((entry) => buildEntryData(entry, catalogue, collection)),
  };
}
