import type { Metadata } from 'next';

/**
 * The values of a route’s only param, one a page. An export refuses a route without any page: where a
 * collection has nothing for it, there is one, at `/…/none/`, which shows what the 404 page shows.
 */
export function valuesOrNone(values: string[]): string[] {
  return values.length > 0 ? values : ['none'];
}

/** Metadata of that page. */
export const nothingThere: Metadata = { title: 'Not found', robots: { index: false } };
