import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { orderedPoints, quotesOf } from '@/lib/chronology/compare-points';
import { daysOfEvent } from '@/lib/chronology/describe-accounts';
import { accountsByTime } from '@/lib/chronology/events';
import type { Entry } from '@/lib/schema/entry';
import type { Point, ReportedEvent } from '@/lib/schema/event';
import { entryUrl, eventUrl } from '@/lib/url/page-urls';
import { publicUrl, type Site } from '@/lib/url/public-url';
import { capitalised } from '@/lib/wording/counts-and-lists';
import { printedTime } from '@/lib/wording/printed-time';
import { embedPage, outletMark } from './embed-page';
import { type Html, html } from './html';

const verdicts: Readonly<Record<Point['verdict'], string>> = {
  differ: 'they differ',
  agree: 'they agree',
  'one-only': 'one account only',
};

/** From which width so many accounts have a column each; more stand below each other at any width. */
const widths = [
  { most: 3, from: '36rem' },
  { most: 7, from: '68rem' },
] as const;

const line = '1px solid light-dark(#d9dce0,#30353b)';

/** A block a point, in it the accounts with their words: what every width has room for. */
const blocks = `table,tbody,tr,tbody th,td{display:block}table{font-size:.875rem}thead,.silent{display:none}tr{padding:.6rem 0;border-top:${line}}th,td{padding:.15rem 0;text-align:left;vertical-align:top}th{font-weight:600}th .small{font-weight:400}th .small,td li{margin:0}td{display:flex;flex-wrap:wrap;gap:0 .8rem}.teller{flex:none;width:12rem;max-width:100%;font-size:.8125rem}td ul{flex:1 1 12rem}`;

/** A column an account. */
const table = `table{display:table;table-layout:fixed;width:100%;border-collapse:collapse}thead{display:table-header-group}tbody{display:table-row-group}tr{display:table-row}tbody th,td,td.silent{display:table-cell}th,td{padding:.4rem .75rem .4rem 0;border-top:${line}}.teller{display:none}`;

/** An event as a page for an iframe: its accounts side by side, point by point, in their own words. */
export function eventEmbed(
  event: ReportedEvent,
  catalogue: Pick<Catalogue, 'outlet' | 'entry'>,
  site: Site,
): string {
  const address = eventUrl(event.id);
  const entries = accountsByTime(event.accounts, catalogue.entry).map(({ entry }) => entry);
  const columns = widths.find(({ most }) => entries.length <= most);
  const heads = entries.map((entry) => html`<th scope="col">${teller(entry, catalogue)}</th>`);
  const rows = orderedPoints(event.points).map(
    (point) =>
      html`<tr><th scope="row">${capitalised(point.label)}<p class="small">${verdicts[point.verdict]}</p></th>${entries.map(
        (entry) => cell(point, entry, catalogue),
      )}</tr>`,
  );
  return embedPage({
    title: event.label,
    style: columns === undefined ? blocks : `${blocks}@media (width>=${columns.from}){${table}}`,
    canonical: site.siteUrl === undefined ? null : publicUrl(site, address),
    body: html`<article><p class="small">${daysOfEvent(event)}</p><h1><a href="${address}">${event.label}</a></h1><p>${event.description}</p><table aria-label="Accounts compared"><thead><tr><th scope="col">Point</th>${heads}</tr></thead><tbody>${rows}</tbody></table><p class="small foot">Every quotation is its outlet’s own words; the points are the editors’. <a href="${address}">Compare the accounts in Daybook</a></p></article>`,
  });
}

/** Who tells it, and when: heads a column, and in a narrow frame stands beside the words. */
function teller(entry: Entry, catalogue: Pick<Catalogue, 'outlet'>): Html {
  return html`<a href="${entryUrl(entry)}">${outletMark(catalogue.outlet(entry.source.outlet))}</a><p class="small">${printedTime(entry)}</p>`;
}

function cell(point: Point, entry: Entry, catalogue: Pick<Catalogue, 'outlet'>): Html {
  const words = quotesOf(point, entry.id);
  if (words.length === 0) return html`<td class="silent"><span aria-hidden="true">–</span></td>`;
  const { lang } = catalogue.outlet(entry.source.outlet);
  return html`<td><div class="teller">${teller(entry, catalogue)}</div><ul class="words" lang="${lang}">${words.map(({ quote }) => html`<li>“${quote}”</li>`)}</ul></td>`;
}
