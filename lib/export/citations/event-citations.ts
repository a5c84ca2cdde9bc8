import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { describeEventDays, describeOutlets } from '@/lib/chronology/describe-accounts';
import { sortAccounts } from '@/lib/chronology/events';
import type { Citation } from '@/lib/schema/citation';
import type { ReportedEvent } from '@/lib/schema/event';
import { eventUrl } from '@/lib/url/page-urls';
import { publicUrl, type Site } from '@/lib/url/public-url';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { closeDirections } from '../safe-text';
import { formatBibtex } from './bibtex';
import type { CslItem } from './csl-item';
import { formatRis } from './ris';

/**
 * Cites the comparison of an event's reports in every format. The editors of Daybook are its authors, so its
 * title is not quoted as an outlet's would be. Its date of publication is not known, so no format has one;
 * the days of the event are part of the title.
 */
export function citeEvent(
  event: ReportedEvent,
  catalogue: Pick<Catalogue, 'outlet' | 'entry'>,
  site: Site,
): Citation[] {
  const entryAccounts = sortAccounts(event.accounts, catalogue.entry);
  const title = closeDirections(`${event.label}, ${describeEventDays(event)}`);
  const compared = `${formatCount(entryAccounts.length, 'report')} compared: ${describeOutlets(entryAccounts, catalogue)}`;
  const permalink = publicUrl(site, eventUrl(event.id));
  const item: CslItem = {
    id: event.id,
    type: 'webpage',
    title,
    author: [{ literal: 'Daybook' }],
    publisher: 'Daybook',
    language: 'en-GB',
    URL: permalink,
    archive: 'Daybook',
    archive_location: permalink,
    note: compared,
  };
  return [
    { name: 'Footnote', text: `Daybook, ${title}; ${compared}; ${permalink}`, file: null },
    { name: 'BibTeX', text: formatBibtex(item), file: 'citation.bib' },
    { name: 'RIS', text: formatRis(item), file: 'citation.ris' },
    { name: 'CSL-JSON', text: `${JSON.stringify([item], null, 2)}\n`, file: 'citation.csl.json' },
  ];
}
