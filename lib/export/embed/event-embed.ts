import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { listQuotes, sortPoints } from '@/lib/chronology/compare-points';
import { describeEventDays } from '@/lib/chronology/describe-accounts';
import { sortAccounts } from '@/lib/chronology/events';
import type { Entry } from '@/lib/schema/entry';
import type { Point, ReportedEvent } from '@/lib/schema/event';
import { entryUrl, eventUrl } from '@/lib/url/page-urls';
import { publicUrl, type Site } from '@/lib/url/public-url';
import { capitalise } from '@/lib/wording/counts-and-lists';
import { formatPrintedTime } from '@/lib/wording/printed-time';
import { renderEmbedPage, renderOutletMark, renderSiteLink } from './embed-page';
import { buildEventStyle } from './embed-styles';
import { type Html, html } from './html';

const verdicts: Readonly<Record<Point['verdict'], string>> = {
  differ: 'reports differ',
  agree: 'reports agree',
  'one-only': 'only one report',
};

/** Renders an event as an embedded page: its reports side by side, detail by detail, in their words. */
export function renderEventEmbed(
  event: ReportedEvent,
  catalogue: Pick<Catalogue, 'outlet' | 'entry'>,
  site: Site,
): string {
  const url = eventUrl(event.id);
  const entries = sortAccounts(event.accounts, catalogue.entry).map(({ entry }) => entry);
  const heads = entries.map(
    (entry) => html`<th scope="col">${renderReportSource(entry, catalogue)}</th>`,
  );
  const rows = sortPoints(event.points).map(
    (point) =>
      html`<tr><th scope="row">${capitalise(point.label)}<p class="small">${verdicts[point.verdict]}</p></th>${entries.map(
        (entry) => renderCell(point, entry, catalogue),
      )}</tr>`,
  );
  return renderEmbedPage({
    title: event.label,
    style: buildEventStyle(entries.length),
    canonical: site.siteUrl === undefined ? null : publicUrl(site, url),
    body: html`<article><p class="small">${describeEventDays(event)}</p><h1>${renderSiteLink(url, event.label)}</h1><p>${event.description}</p><table aria-label="Reports compared"><thead><tr><th scope="col">Detail</th>${heads}</tr></thead><tbody>${rows}</tbody></table><p class="small foot">Quotations are the outlets’ own words. Editors chose the details. ${renderSiteLink(url, 'Compare the reports in Daybook')}</p></article>`,
  });
}

/** Renders the outlet and time of a report: the head of its column, or beside its words in a narrow frame. */
function renderReportSource(entry: Entry, catalogue: Pick<Catalogue, 'outlet'>): Html {
  return html`${renderSiteLink(entryUrl(entry), renderOutletMark(catalogue.outlet(entry.source.outlet)))}<p class="small">${formatPrintedTime(entry)}</p>`;
}

function renderCell(point: Point, entry: Entry, catalogue: Pick<Catalogue, 'outlet'>): Html {
  const words = listQuotes(point, entry.id);
  if (words.length === 0) return html`<td class="no-quote"><span aria-hidden="true">–</span></td>`;
  const { lang } = catalogue.outlet(entry.source.outlet);
  return html`<td><div class="report-source">${renderReportSource(entry, catalogue)}</div><ul class="words" lang="${lang}">${words.map(({ quote }) => html`<li>“${quote}”</li>`)}</ul></td>`;
}
