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
import { embedPage, outletMark, siteLink } from './embed-page';
import { eventStyle } from './embed-styles';
import { type Html, html } from './html';

const verdicts: Readonly<Record<Point['verdict'], string>> = {
  differ: 'they differ',
  agree: 'they agree',
  'one-only': 'only one report',
};

/** Returns an event's page for an iframe: its reports side by side, detail by detail, quoted. */
export function eventEmbed(
  event: ReportedEvent,
  catalogue: Pick<Catalogue, 'outlet' | 'entry'>,
  site: Site,
): string {
  const address = eventUrl(event.id);
  const entries = accountsByTime(event.accounts, catalogue.entry).map(({ entry }) => entry);
  const heads = entries.map(
    (entry) => html`<th scope="col">${reportSource(entry, catalogue)}</th>`,
  );
  const rows = orderedPoints(event.points).map(
    (point) =>
      html`<tr><th scope="row">${capitalised(point.label)}<p class="small">${verdicts[point.verdict]}</p></th>${entries.map(
        (entry) => cell(point, entry, catalogue),
      )}</tr>`,
  );
  return embedPage({
    title: event.label,
    style: eventStyle(entries.length),
    canonical: site.siteUrl === undefined ? null : publicUrl(site, address),
    body: html`<article><p class="small">${daysOfEvent(event)}</p><h1>${siteLink(address, event.label)}</h1><p>${event.description}</p><table aria-label="Reports compared"><thead><tr><th scope="col">Detail</th>${heads}</tr></thead><tbody>${rows}</tbody></table><p class="small foot">Every quotation is its outlet’s own words; the points are the editors’. ${siteLink(address, 'Compare the accounts in Daybook')}</p></article>`,
  });
}

/** Names the outlet and time of a report: above its column, or in a narrow frame beside its quotations. */
function reportSource(entry: Entry, catalogue: Pick<Catalogue, 'outlet'>): Html {
  return html`${siteLink(entryUrl(entry), outletMark(catalogue.outlet(entry.source.outlet)))}<p class="small">${printedTime(entry)}</p>`;
}

function cell(point: Point, entry: Entry, catalogue: Pick<Catalogue, 'outlet'>): Html {
  const words = quotesOf(point, entry.id);
  if (words.length === 0) return html`<td class="no-quote"><span aria-hidden="true">–</span></td>`;
  const { lang } = catalogue.outlet(entry.source.outlet);
  return html`<td><div class="report-source">${reportSource(entry, catalogue)}</div><ul class="words" lang="${lang}">${words.map(({ quote }) => html`<li>“${quote}”</li>`)}</ul></td>`;
}
