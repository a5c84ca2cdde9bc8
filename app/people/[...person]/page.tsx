import { personUrl } from '@/lib/url/page-urls';
import { buildNameMetadata, listNamePaths, renderNamePage } from '../../name-pages';

type Props = { params: Promise<{ person: string[] }> };

const people: Parameters<typeof renderNamePage>[0] = {
  kind: 'people',
  within: { href: '/people/', label: 'People' },
  urlOf: personUrl,
  namesIn: (library) => library.people,
};

export async function generateStaticParams() {
  return (await listNamePaths(people)).map((person) => ({ person }));
}

export async function generateMetadata({ params }: Props) {
  return buildNameMetadata(people, (await params).person);
}

export default async function PersonPage({ params }: Props) {
  return renderNamePage(people, (await params).person);
}
