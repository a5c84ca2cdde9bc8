import { buildOutletMarkPath } from '@/lib/chronology/outlet-mark-shapes';
import type { Outlet } from '@/lib/schema/catalogue';
import { withBasePath } from '@/lib/url/base-path';
import { buildEmbedPolicy, referrerPolicy } from '../security-policy';
import { type Html, html } from './html';

/** Colours of outlet marks, as in the style sheet of the site. */
const markColours: Readonly<Record<Outlet['mark']['hue'], string>> = {
  amber: 'light-dark(#9a5b00,#e0a44e)',
  teal: 'light-dark(#0f6b5c,#62c3b1)',
  violet: 'light-dark(#7a3e9d,#c79be0)',
  red: 'light-dark(#a5303a,#ee8b93)',
  blue: 'light-dark(#245fa8,#83b4ee)',
  olive: 'light-dark(#5c6b12,#b5c46a)',
  rose: 'light-dark(#a8326f,#ee8bbb)',
  slate: 'light-dark(#4d5b6b,#a3b1c2)',
};

/**
 * Renders a page for a frame on another site: without scripts or files, with links that open in the
 * surrounding window. The canonical link leads search engines to the full page.
 */
export function renderEmbedPage(page: {
  title: string;
  canonical: string | null;
  body: Html;
  /** One of `embedStyles`. */
  style: string;
}): string {
  const canonical =
    page.canonical === null ? null : html`<link rel="canonical" href="${page.canonical}">`;
  return html`<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${buildEmbedPolicy()}"><meta name="referrer" content="${referrerPolicy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${page.title} · Daybook</title>${canonical}<base target="_top"><style>${{ html: page.style }}</style></head><body>${page.body}</body></html>
`.html;
}

/** Renders an outlet’s mark and name. */
export function renderOutletMark({ name, mark }: Outlet): Html {
  return html`<svg viewBox="0 0 10 10" aria-hidden="true" fill="${markColours[mark.hue]}"><path d="${buildOutletMarkPath(mark.shape)}"/></svg>${name}`;
}

/** Renders a link to a page of this site; text is escaped. */
export function renderSiteLink(url: string, content: string | Html): Html {
  return html`<a href="${withBasePath(url)}">${content}</a>`;
}
