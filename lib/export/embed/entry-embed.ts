import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { Entry } from '@/lib/schema/entry';
import { entryUrl } from '@/lib/url/page-urls';
import { publicUrl, type Site } from '@/lib/url/public-url';
import { formatPrintedTime } from '@/lib/wording/printed-time';
import { renderEmbedPage, renderOutletMark, renderSiteLink } from './embed-page';
import { entryStyle } from './embed-styles';
import { html } from './html';

/** Renders an entry as an embedded page: time, outlet, headline, text and both sources. */
export function renderEntryEmbed(
  entry: Entry,
  catalogue: Pick<Catalogue, 'outlet' | 'article'>,
  site: Site,
): string {
  const outlet = catalogue.outlet(entry.source.outlet);
  const { url: original } = catalogue.article(entry.source.article);
  const isHeadline = entry.headline.from === 'source';
  const url = entryUrl(entry);
  const [first, ...rest] = entry.body.map(({ text }) => text);
  // A first sentence that serves as the title is not repeated.
  const words =
    isHeadline || first === undefined || !first.startsWith(entry.headline.text)
      ? [first ?? '', ...rest]
      : [first.slice(entry.headline.text.length).trim(), ...rest];
  return renderEmbedPage({
    title: entry.headline.text,
    style: entryStyle,
    canonical: site.siteUrl === undefined ? null : publicUrl(site, url),
    body: html`<article><p class="small">${formatPrintedTime(entry)} · ${renderOutletMark(outlet)}${
      isHeadline ? null : html` · no headline; first sentence shown`
    }</p><h1${isHeadline ? null : html` class="plain"`} lang="${outlet.lang}">${renderSiteLink(url, entry.headline.text)}</h1><div class="words" lang="${outlet.lang}">${words
      .filter((text) => text !== '')
      .map(
        (text) => html`<p>${text}</p>`,
      )}</div><p class="small foot">Text by ${outlet.name}. ${renderSiteLink(url, 'Open in Daybook')}${
      original === null
        ? null
        : html` · <a href="${original}" rel="external noopener noreferrer">Original article</a>`
    }</p></article>`,
  });
}
