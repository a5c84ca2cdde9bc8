import type { Metadata } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import { noId } from '@/lib/schema/catalogue';

/**
 * The values of a route’s only param, one a page. An export refuses a route without any page: where a
 * collection has nothing for it, there is one, which shows what the 404 page shows, and which the publishing
 * step takes out again.
 */
export function valuesOrPlaceholder(values: string[]): string[] {
  return values.length > 0 ? values : [noId];
}

/** Metadata of that page. */
export const notFoundMetadata: Metadata = { title: 'Not found', robots: { index: false } };

/**
 * Of pages that grow with the collection the framework exports the first of a kind; `app/documents` draws
 * the others like it. It would write six files and twenty times the bytes for
 * each of them, most of which would be removed again. With `PUBLISH_SLIM=0`, and in `npm run dev`, it
 * makes them all.
 */
export function limitInExport<T>(pages: T[]): T[] {
  return isExport() ? pages.slice(0, 1) : pages;
}

/** Whether this is an export that the publishing step completes. */
export function isExport(): boolean {
  return process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD && process.env.PUBLISH_SLIM !== '0';
}
