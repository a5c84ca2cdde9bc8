import type { Metadata } from 'next';
import { NameProfile } from '@/components/name-profile';
import { PageFrame } from '@/components/page-frame';
import { organisationAddress } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { loadLibrary } from '@/lib/load/library';
import NotFound from '../../not-found';
import { PageData } from '../../page-data';
import { pageMetadata } from '../../page-metadata';
import { nothingThere, valuesOrNone } from '../../static-params';

type Props = { params: Promise<{ organisation: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { organisations } = await loadLibrary();
  return valuesOrNone(organisations.map(({ id }) => id)).map((organisation) => ({ organisation }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation: id } = await params;
  const organisation = (await loadLibrary()).organisations.find((other) => other.id === id);
  if (!organisation) return nothingThere;
  return pageMetadata({
    title: organisation.name,
    description: `${organisation.name}, ${organisation.description}: what the entries say that they said, and where they are spoken of.`,
    address: organisationAddress(id),
  });
}

export default async function OrganisationPage({ params }: Props) {
  const { organisation: id } = await params;
  const library = await loadLibrary();
  const organisation = library.organisations.find((other) => other.id === id);
  if (!organisation) return <NotFound />;
  return (
    <PageFrame section="people" skipTo="what is known">
      <PageData address={organisationAddress(id)} name={organisation.name} />
      <NameProfile
        named={organisation}
        what={organisation.description}
        kind="organisations"
        within={{ href: '/organisations/', label: 'Organisations' }}
        library={library}
        catalogue={catalogueOf(library)}
      />
    </PageFrame>
  );
}
