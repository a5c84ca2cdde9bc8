import { html } from './html';

/** Size that an embedded page asks for; what does not fit is scrolled to. */
export const embedSize = {
  entry: { width: 560, height: 420 },
  event: { width: 720, height: 560 },
} as const;

/** Where the embedded form of a page lies. */
export function embedAddress(page: string): string {
  return `${page}embed/`;
}

/** The markup that shows a page inside another. */
export function embedCode(
  address: string,
  title: string,
  { width, height }: { width: number; height: number },
): string {
  return html`<iframe src="${address}" title="${title}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`
    .html;
}
