import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { daysOfEvent, outletsInBrief } from '@/lib/chronology/describe-accounts';
import { accountsByTime } from '@/lib/chronology/events';
import type { Citation } from '@/lib/schema/citation';
import type { ReportedEvent } from '@/lib/schema/event';
import { eventUrl } from '@/lib/url/page-urls';
import { publicUrl, type Site } from '@/lib/url/public-url';
import { counted } from '@/lib/wording/counts-and-lists';
import { closedDirections } from '../safe-text';
import { bibtex } from './bibtex';
import type { CslItem } from './csl-item';
import { ris } from './ris';

/**
 * The comparison of an event’s accounts in every form of citation; the files stand beside its page. It is
 * the work of Daybook’s editors, who name the event: nothing in it stands in quotation marks as an outlet’s
 * title would. When it was put together is not known, so no form has a date of issue; the days of the
 * event are part of the title.
 */
export function eventCitations(
  event: ReportedEvent,
  catalogue: Pick<Catalogue, 'outlet' | 'entry'>,
  site: Site,
): Citation[] {
  const entryAccounts = accountsByTime(event.accounts, catalogue.entry);
  const title = closedDirections(`${event.label}, ${daysOfEvent(event)}`);
  const compared = `${counted(entryAccounts.length, 'account')} compared: ${outletsInBrief(entryAccounts, catalogue)}`;
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
    { name: 'BibTeX', text: bibtex(item), file: 'citation.bib' },
    { name: 'RIS', text: ris(item), file: 'citation.ris' },
    { name: 'CSL-JSON', text: `${JSON.stringify([item], null, 2)}\n`, file: 'citation.csl.json' },
  ];
}
