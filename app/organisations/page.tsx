import type { Metadata } from 'next';
import { NameRow } from '@/components/names/name-row';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { sortByMentions } from '@/lib/chronology/name-mentions';
import { describeRole } from '@/lib/chronology/party-words';
import { loadLibrary } from '@/lib/load/load-library';
import { organisationUrl } from '@/lib/url/page-urls';
import { buildPageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return buildPageMetadata({
    title: 'Organisations',
    description:
      'Governments, armies, courts and agencies mentioned in the entries, and what they are quoted as saying.',
    path: '/organisations/',
  });
}

export default async function OrganisationsPage() {
  const { organisations, entries, collection } = await loadLibrary();
  return (
    <PageFrame section="people" skipTo="the organisations">
      <StructuredData site={collection} path="/organisations/" name="Organisations" />
      <header className="pt-6 sm:pt-9 pb-4">
        <p className="text-sm text-soft">
          <Link href="/people/">People</Link>
        </p>
        <h1 className="title mt-1">Organisations</h1>
        <p className="text-soft mt-2 max-w-measure">
          Governments, armies, courts and agencies mentioned in the entries. Most mentioned first.
        </p>
      </header>
      {organisations.length === 0 && (
        <p className="max-w-measure">
          This collection has no organisations yet. Editors add them in{' '}
          <code>catalogue/organisations.yaml</code>.
        </p>
      )}
      <ul className="grid grid-cols-1 sm:grid-cols-2 gap-x-12">
        {sortByMentions(organisations, 'organisations', entries).map(({ named, ...counts }) => (
          <NameRow
            key={named.id}
            href={organisationUrl(named.id)}
            name={named.name}
            description={describeRole(named.description, named.party, collection)}
            counts={counts}
          />
        ))}
      </ul>
    </PageFrame>
  );
}
