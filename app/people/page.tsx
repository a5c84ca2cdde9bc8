import type { Metadata } from 'next';
import { NameRow } from '@/components/names/name-row';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { sortByMentions } from '@/lib/chronology/name-mentions';
import { describeRole } from '@/lib/chronology/party-words';
import { loadLibrary } from '@/lib/load/load-library';
import { personUrl } from '@/lib/url/page-urls';
import { buildPageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return buildPageMetadata({
    title: 'People',
    description: 'People named in the entries, what they are quoted as saying, and where.',
    path: '/people/',
  });
}

export default async function PeoplePage() {
  const { people, entries, collection } = await loadLibrary();
  return (
    <PageFrame section="people" skipTo="the people">
      <StructuredData site={collection} path="/people/" name="People" />
      <header className="pt-6 sm:pt-9 pb-4">
        <h1 className="title">People</h1>
        <p className="text-soft mt-2 max-w-measure">
          People named in the entries, what they are quoted as saying, and where. Most mentioned
          first. Roles are as of the days that this collection covers.
        </p>
        <p className="mt-2">
          See also <Link href="/organisations/">organisations</Link>.
        </p>
      </header>
      {people.length === 0 && (
        <p className="max-w-measure">
          This collection has no people yet. Editors add them in <code>catalogue/people.yaml</code>.
        </p>
      )}
      <ul className="grid grid-cols-1 sm:grid-cols-2 gap-x-12">
        {sortByMentions(people, 'people', entries).map(({ named, ...counts }) => (
          <NameRow
            key={named.id}
            href={personUrl(named.id)}
            name={named.name}
            description={describeRole(named.role, named.party, collection)}
            counts={counts}
          />
        ))}
      </ul>
    </PageFrame>
  );
}
