import type { Metadata } from 'next';
import { NameProfile } from '@/components/name-profile';
import { PageFrame } from '@/components/page-frame';
import { personAddress } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { loadLibrary } from '@/lib/load/library';
import NotFound from '../../not-found';
import { PageData } from '../../page-data';
import { pageMetadata } from '../../page-metadata';
import { nothingThere, valuesOrNone } from '../../static-params';

type Props = { params: Promise<{ person: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { people } = await loadLibrary();
  return valuesOrNone(people.map(({ id }) => id)).map((person) => ({ person }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { person: id } = await params;
  const person = (await loadLibrary()).people.find((other) => other.id === id);
  if (!person) return nothingThere;
  return pageMetadata({
    title: person.name,
    description: `${person.name}, ${person.role}: what the entries say that they said, and where they are spoken of.`,
    address: personAddress(id),
  });
}

export default async function PersonPage({ params }: Props) {
  const { person: id } = await params;
  const library = await loadLibrary();
  const person = library.people.find((other) => other.id === id);
  if (!person) return <NotFound />;
  return (
    <PageFrame section="people" skipTo="what is known">
      <PageData address={personAddress(id)} name={person.name} />
      <NameProfile
        named={person}
        what={person.role}
        kind="people"
        within={{ href: '/people/', label: 'People' }}
        library={library}
        catalogue={catalogueOf(library)}
      />
    </PageFrame>
  );
}
