import { personUrl } from '@/lib/url/page-urls';
import { nameMetadata, namePage, namePaths } from '../../name-pages';

type Props = { params: Promise<{ person: string[] }> };

const people: Parameters<typeof namePage>[0] = {
  kind: 'people',
  within: { href: '/people/', label: 'People' },
  urlOf: personUrl,
  namesIn: (library) => library.people,
};

export async function generateStaticParams() {
  return (await namePaths(people)).map((person) => ({ person }));
}

export async function generateMetadata({ params }: Props) {
  return nameMetadata(people, (await params).person);
}

export default async function PersonPage({ params }: Props) {
  return namePage(people, (await params).person);
}
