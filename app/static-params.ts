import type { Metadata } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import { noId } from '@/lib/schema/catalogue';

/**
 * Returns the values of a route's only parameter, or one placeholder if there are none, because an export
 * needs at least one page per route. Its page shows the 404 page, and the build removes it.
 */
export function orPlaceholder(values: string[]): string[] {
  return values.length > 0 ? values : [noId];
}

/** Metadata of pages that do not exist, and of the placeholder's. */
export const notFoundMetadata: Metadata = { title: 'Page not found', robots: { index: false } };

/**
 * Limits an export to the first page of each kind; `lib/build/bulk` renders the others, because the framework
 * would write six files and twenty times the bytes for each. Without a limit
 * in `npm run dev`.
 */
export function limitInExport<T>(pages: T[]): T[] {
  return isExport() ? pages.slice(0, 1) : pages;
}

/** Reports whether this is an export that `finishExport` completes. */
export function isExport(): boolean {
  return process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD;
}
