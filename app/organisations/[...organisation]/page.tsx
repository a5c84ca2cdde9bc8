import { organisationUrl } from '@/lib/url/page-urls';
import { buildNameMetadata, listNamePaths, renderNamePage } from '../../name-pages';

type Props = { params: Promise<{ organisation: string[] }> };

const organisations: Parameters<typeof renderNamePage>[0] = {
  kind: 'organisations',
  within: { href: '/organisations/', label: 'Organisations' },
  urlOf: organisationUrl,
  namesIn: (library) => library.organisations,
};

export async function generateStaticParams() {
  return (await listNamePaths(organisations)).map((organisation) => ({ organisation }));
}

export async function generateMetadata({ params }: Props) {
  return buildNameMetadata(organisations, (await params).organisation);
}

export default async function OrganisationPage({ params }: Props) {
  return renderNamePage(organisations, (await params).organisation);
}
