import { html } from './html';

/** Size of the frame of an embedded page; larger content scrolls. */
export const embedSize = {
  entry: { width: 560, height: 420 },
  event: { width: 720, height: 560 },
} as const;

/** Returns the URL of the embedded form of a page. */
export function embedUrl(page: string): string {
  return `${page}embed/`;
}

/** Returns the markup that embeds a page. */
export function formatEmbedCode(
  url: string,
  title: string,
  { width, height }: { width: number; height: number },
): string {
  return html`<iframe src="${url}" title="${title}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`
    .html;
}
