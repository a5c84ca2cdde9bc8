import { organisationUrl } from '@/lib/url/page-urls';
import { nameMetadata, namePage, namePaths } from '../../name-pages';

type Props = { params: Promise<{ organisation: string[] }> };

const organisations: Parameters<typeof namePage>[0] = {
  kind: 'organisations',
  within: { href: '/organisations/', label: 'Organisations' },
  urlOf: organisationUrl,
  namesIn: (library) => library.organisations,
};

export async function generateStaticParams() {
  return (await namePaths(organisations)).map((organisation) => ({ organisation }));
}

export async function generateMetadata({ params }: Props) {
  return nameMetadata(organisations, (await params).organisation);
}

export default async function OrganisationPage({ params }: Props) {
  return namePage(organisations, (await params).organisation);
}
