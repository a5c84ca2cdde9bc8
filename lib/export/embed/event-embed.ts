import { daysOfEvent } from '@/lib/chronology/account-words';
import { entryAddress, eventAddress } from '@/lib/chronology/address';
import type { Catalogue } from '@/lib/chronology/catalogue';
import { orderedPoints, wordsOf } from '@/lib/chronology/event-points';
import { inOrderOfTime } from '@/lib/chronology/events';
import { printedTime } from '@/lib/chronology/printed-time';
import { type Site, siteAddress } from '@/lib/chronology/site-address';
import { capitalised } from '@/lib/chronology/words';
import type { Entry } from '@/lib/schema/entry';
import type { Point, ToldEvent } from '@/lib/schema/event';
import { embedPage, outletMark } from './embed-page';
import { type Html, html } from './html';

const verdicts: Readonly<Record<Point['verdict'], string>> = {
  differ: 'they differ',
  agree: 'they agree',
  'one-only': 'one account only',
};

/** An event as a page for an iframe: its accounts side by side, point by point, in their own words. */
export function eventEmbed(
  event: ToldEvent,
  catalogue: Pick<Catalogue, 'outlet' | 'entry'>,
  site: Site,
): string {
  const address = eventAddress(event.id);
  const entries = inOrderOfTime(event.accounts, catalogue.entry).map(({ entry }) => entry);
  const heads = entries.map((entry) => html`<th scope="col">${teller(entry, catalogue)}</th>`);
  const rows = orderedPoints(event.points).map(
    (point) =>
      html`<tr><th scope="row">${capitalised(point.label)}<p class="small">${verdicts[point.verdict]}</p></th>${entries.map(
        (entry) => cell(point, entry, catalogue),
      )}</tr>`,
  );
  return embedPage({
    title: event.label,
    canonical: site.siteUrl === undefined ? null : siteAddress(site, address),
    body: html`<article><p class="small">${daysOfEvent(event)}</p><h1><a href="${address}">${event.label}</a></h1><p>${event.description}</p><div class="over" role="region" aria-label="Accounts compared" tabindex="0"><table><thead><tr><th scope="col">Point</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div><p class="small foot">Every quotation is its outlet’s own words; the points are the editors’. <a href="${address}">Compare the accounts in Daybook</a></p></article>`,
  });
}

/** Who tells it, and when: heads a column, and in a narrow frame stands beside the words. */
function teller(entry: Entry, catalogue: Pick<Catalogue, 'outlet'>): Html {
  return html`<a href="${entryAddress(entry)}">${outletMark(catalogue.outlet(entry.source.outlet))}</a><p class="small">${printedTime(entry)}</p>`;
}

function cell(point: Point, entry: Entry, catalogue: Pick<Catalogue, 'outlet'>): Html {
  const words = wordsOf(point, entry.id);
  if (words.length === 0) return html`<td class="silent"><span aria-hidden="true">–</span></td>`;
  const { lang } = catalogue.outlet(entry.source.outlet);
  return html`<td><div class="teller">${teller(entry, catalogue)}</div><ul class="words" lang="${lang}">${words.map(({ quote }) => html`<li>“${quote}”</li>`)}</ul></td>`;
}
