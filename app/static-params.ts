import type { Metadata } from 'next';
import { noId } from '@/lib/schema/catalogue';

/**
 * The values of a route’s only param, one a page. An export refuses a route without any page: where a
 * collection has nothing for it, there is one, which shows what the 404 page shows, and which the publishing
 * step takes out again.
 */
export function valuesOrNone(values: string[]): string[] {
  return values.length > 0 ? values : [noId];
}

/** Metadata of that page. */
export const nothingThere: Metadata = { title: 'Not found', robots: { index: false } };
