import { createHash } from 'node:crypto';

/** The reading aids as a file of the export, and the script that wakes them on every page. */
export type Aids = { path: string; text: string; waker: string };

/** Where the aids lie: named after what they hold, so that they can be kept for good. */
export function aidsFile(text: string): { path: string; text: string } {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { path: `_next/static/aids/${hash}.js`, text };
}

/**
 * Puts what wakes the reading aids into the empty `<script data-aids>` that a page holds for it; a page
 * without one is returned as it is. The mark is in the form in which React writes it; text of the page
 * cannot hold it, since there `<` is written `&lt;`.
 */
export function fillAids(html: string, aids: Pick<Aids, 'path' | 'waker'>): string {
  return html.replace(
    /<script data-aids=""([^>]*)><\/script>/,
    (_, attributes: string) =>
      `<script data-keep="" data-src="/${aids.path}"${attributes}>${aids.waker}</script>`,
  );
}
