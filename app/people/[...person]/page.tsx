import type { Metadata } from 'next';
import { SearchLink } from '@/components/filters/search-link';
import { ListPage, pageInWords } from '@/components/lists/list-page';
import { EntryMentions } from '@/components/names/entry-mentions';
import { NameProfile } from '@/components/names/name-profile';
import { PageFrame } from '@/components/site/page-frame';
import { catalogueOf } from '@/lib/chronology/catalogue-index';
import { entriesMentioning } from '@/lib/chronology/name-mentions';
import { loadLibrary } from '@/lib/load/library';
import { personUrl } from '@/lib/url/page-urls';
import { pageMetadata } from '../../next-metadata';
import NotFound from '../../not-found';
import { pageAt, pagedParams } from '../../paged-params';
import { limitInExport, notFoundMetadata } from '../../static-params';
import { StructuredData } from '../../structured-data';

type Props = { params: Promise<{ person: string[] }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { people, entries } = await loadLibrary();
  const ids = people.map(({ id }) => id);
  return limitInExport(pagedParams(ids, (id) => entriesMentioning(entries, 'people', id))).map(
    (person) => ({
      person,
    }),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { person: path } = await params;
  const [id = '', slug] = path;
  const library = await loadLibrary();
  const person = library.people.find((other) => other.id === id);
  if (!person) return notFoundMetadata;
  const found = pageAt(entriesMentioning(library.entries, 'people', id), slug);
  return pageMetadata({
    title: found ? `${person.name}: ${pageInWords(found.page)}` : person.name,
    description: `${person.name}, ${person.role}: what the entries say that they said, and where they are spoken of.`,
    address: personUrl(id) + (found ? `${slug}/` : ''),
  });
}

export default async function PersonPage({ params }: Props) {
  const { person: path } = await params;
  const [id = '', slug] = path;
  const library = await loadLibrary();
  const person = library.people.find((other) => other.id === id);
  if (!person) return NotFound();
  const found = pageAt(entriesMentioning(library.entries, 'people', id), slug);
  if (found) {
    return (
      <PageFrame section="people" skipTo="the entries">
        <StructuredData
          site={library.collection}
          address={`${personUrl(id)}${slug}/`}
          name={pageInWords(found.page)}
        />
        <ListPage
          {...found}
          list={{ label: person.name, href: personUrl(id) }}
          within={{ href: '/people/', label: 'People' }}
          catalogue={catalogueOf(library)}
          more={(entry) => (
            <EntryMentions entry={entry} kind="people" id={id} catalogue={catalogueOf(library)} />
          )}
          narrow={
            <SearchLink text={person.name}>
              Narrow these to topics, outlets, days or words
            </SearchLink>
          }
        />
      </PageFrame>
    );
  }
  return (
    <PageFrame section="people" skipTo="what is known">
      <StructuredData site={library.collection} address={personUrl(id)} name={person.name} />
      <NameProfile
        named={person}
        what={person.role}
        kind="people"
        href={personUrl(id)}
        within={{ href: '/people/', label: 'People' }}
        library={library}
        catalogue={catalogueOf(library)}
      />
    </PageFrame>
  );
}
