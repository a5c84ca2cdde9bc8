import { outletMarkPath } from '@/lib/chronology/outlet-mark-shapes';
import type { Outlet } from '@/lib/schema/catalogue';
import { type Html, html } from './html';

/** The style of embedded pages: that of the site in small, without its files. */
const style = `:root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;padding:1rem 1.125rem;font:1rem/1.5 ui-sans-serif,system-ui,"Segoe UI",Roboto,Arial,sans-serif;background:light-dark(#fcfcfb,#121416);color:light-dark(#16181b,#e9eaec);border:1px solid light-dark(#d9dce0,#30353b);min-height:100vh;overflow-wrap:break-word}a{color:inherit}a:focus-visible{outline:2px solid light-dark(#1b4f8a,#8fbcf0);outline-offset:2px}h1,.words{font-family:ui-serif,Charter,"Iowan Old Style",Georgia,"Noto Serif",serif}h1{margin:.25rem 0 .5rem;font-size:1.25rem;line-height:1.25}h1.plain{font-weight:400}h1 a{text-decoration:none}h1 a:hover{text-decoration:underline}p{margin:.5rem 0}ul{margin:0;padding:0;list-style:none}.small{margin:0;font-size:.8125rem;color:light-dark(#4b5158,#aab1b9)}svg{width:.7em;height:.7em;margin-right:.35em}.foot{margin-top:1rem}`;

/** The colours of outlets’ marks, as the style sheet of the site has them. */
const hues: Readonly<Record<Outlet['mark']['hue'], string>> = {
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
 * A page for an iframe of somebody else’s: no script, no file of its own, every link opens in the window
 * around it. Search engines are led to the page that it shows.
 */
export function embedPage(page: {
  title: string;
  canonical: string | null;
  body: Html;
  /** Rules of its own. */
  style?: string;
}): string {
  const canonical =
    page.canonical === null ? null : html`<link rel="canonical" href="${page.canonical}">`;
  return html`<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${page.title} · Daybook</title>${canonical}<base target="_top"><style>${{ html: style + (page.style ?? '') }}</style></head><body>${page.body}</body></html>
`.html;
}

/** An outlet’s mark and name. */
export function outletMark({ name, mark }: Outlet): Html {
  return html`<svg viewBox="0 0 10 10" aria-hidden="true" fill="${hues[mark.hue]}"><path d="${outletMarkPath(mark.shape)}"/></svg>${name}`;
}
