import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { splitIntoMonthPages } from '@/lib/chronology/months';
import {
  listEntriesMentioning,
  listEventsMentioning,
  listFoundSpellings,
  listNameMentions,
  listStatements,
  type NameKind,
} from '@/lib/chronology/name-mentions';
import { describeParty } from '@/lib/chronology/party-words';
import type { Library } from '@/lib/schema/library';
import type { Organisation, Person } from '@/lib/schema/names-and-places';
import { capitalise, formatCount, formatEntryCount } from '@/lib/wording/counts-and-lists';
import { SearchLink } from '../filters/search-link';
import { ListMonths } from '../lists/list-months';
import { AppearsIn } from './appears-in';
import { EntryMentions } from './entry-mentions';
import { NameEntries } from './name-entries';
import { NameHeader } from './name-header';
import { NameSpellings } from './name-spellings';
import { NameStatements } from './name-statements';

/** Shows a person or organisation: role, quoted statements, mentions, events and spellings. */
export function NameProfile({
  named,
  role,
  kind,
  href,
  within,
  library,
  catalogue,
}: {
  named: Person | Organisation;
  /** Role of a person, description of an organisation. */
  role: string;
  kind: Exclude<NameKind, 'places'>;
  /** URL of the page. */
  href: string;
  within: { href: string; label: string };
  library: Library;
  catalogue: Catalogue;
}) {
  const { id, name, note, party, sources } = named;
  const mentions = listNameMentions(library.entries, kind, id);
  const pages = splitIntoMonthPages(listEntriesMentioning(library.entries, kind, id));
  const statements = listStatements(library.entries, id);
  const quoted = statements.reduce((sum, { attributions }) => sum + attributions.length, 0);
  const speaksFor = describeParty(party, library.collection);
  return (
    <>
      <NameHeader within={within} name={name} note={note} sources={sources}>
        <p className="text-soft mt-2">{capitalise(role)}</p>
        {library.collection.parties.length > 0 && (
          <p className="text-soft text-sm">
            {speaksFor === null
              ? 'Not clear whom they speak for.'
              : `Speaks for ${speaksFor}, according to our editors.`}
          </p>
        )}
        <p className="mt-2">
          <b>{formatEntryCount(mentions.length)}</b>{' '}
          {mentions.length === 1 ? 'mentions' : 'mention'}{' '}
          {kind === 'people' ? 'this person' : 'this organisation'}
          {quoted > 0 &&
            `; ${formatCount(quoted, 'quoted statement')} in ${formatCount(statements.length, 'entry', 'entries')}`}
          .
        </p>
      </NameHeader>
      {pages.length > 0 ? (
        <ListMonths
          href={href}
          pages={pages}
          catalogue={catalogue}
          more={(entry) => (
            <EntryMentions entry={entry} kind={kind} id={id} catalogue={catalogue} />
          )}
          narrow={<SearchLink text={name}>Search and filter these entries</SearchLink>}
        />
      ) : (
        <NameStatements statements={statements} catalogue={catalogue} />
      )}
      {pages.length === 0 && mentions.length > 0 && (
        <section className="mt-10">
          <h2 className="rule strong text-lg pt-2">Mentions</h2>
          <NameEntries mentions={mentions} catalogue={catalogue} heading="h3" />
        </section>
      )}
      <AppearsIn found={listEventsMentioning(mentions, library)} />
      <NameSpellings
        spellings={listFoundSpellings(library.entries, kind, id)}
        catalogue={catalogue}
      />
    </>
  );
}
