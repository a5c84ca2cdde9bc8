import type { Metadata } from 'next';
import { SearchLink } from '@/components/filters/search-link';
import { ListPage, pageInWords } from '@/components/lists/list-page';
import { EntryMentions } from '@/components/names/entry-mentions';
import { NameProfile } from '@/components/names/name-profile';
import { PageFrame } from '@/components/site/page-frame';
import { catalogueOf } from '@/lib/chronology/catalogue-index';
import { entriesMentioning } from '@/lib/chronology/name-mentions';
import { loadLibrary } from '@/lib/load/library';
import { organisationUrl } from '@/lib/url/page-urls';
import { pageMetadata } from '../../next-metadata';
import NotFound from '../../not-found';
import { pageAt, pagedParams } from '../../paged-params';
import { limitInExport, notFoundMetadata } from '../../static-params';
import { StructuredData } from '../../structured-data';

type Props = { params: Promise<{ organisation: string[] }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { organisations, entries } = await loadLibrary();
  const ids = organisations.map(({ id }) => id);
  return limitInExport(
    pagedParams(ids, (id) => entriesMentioning(entries, 'organisations', id)),
  ).map((organisation) => ({
    organisation,
  }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation: path } = await params;
  const [id = '', slug] = path;
  const library = await loadLibrary();
  const organisation = library.organisations.find((other) => other.id === id);
  if (!organisation) return notFoundMetadata;
  const found = pageAt(entriesMentioning(library.entries, 'organisations', id), slug);
  return pageMetadata({
    title: found ? `${organisation.name}: ${pageInWords(found.page)}` : organisation.name,
    description: `${organisation.name}, ${organisation.description}: what the entries say that they said, and where they are spoken of.`,
    address: organisationUrl(id) + (found ? `${slug}/` : ''),
  });
}

export default async function OrganisationPage({ params }: Props) {
  const { organisation: path } = await params;
  const [id = '', slug] = path;
  const library = await loadLibrary();
  const organisation = library.organisations.find((other) => other.id === id);
  if (!organisation) return NotFound();
  const found = pageAt(entriesMentioning(library.entries, 'organisations', id), slug);
  if (found) {
    return (
      <PageFrame section="people" skipTo="the entries">
        <StructuredData
          site={library.collection}
          address={`${organisationUrl(id)}${slug}/`}
          name={pageInWords(found.page)}
        />
        <ListPage
          {...found}
          list={{ label: organisation.name, href: organisationUrl(id) }}
          within={{ href: '/organisations/', label: 'Organisations' }}
          catalogue={catalogueOf(library)}
          more={(entry) => (
            <EntryMentions
              entry={entry}
              kind="organisations"
              id={id}
              catalogue={catalogueOf(library)}
            />
          )}
          narrow={
            <SearchLink text={organisation.name}>
              Narrow these to topics, outlets, days or words
            </SearchLink>
          }
        />
      </PageFrame>
    );
  }
  return (
    <PageFrame section="people" skipTo="what is known">
      <StructuredData
        site={library.collection}
        address={organisationUrl(id)}
        name={organisation.name}
      />
      <NameProfile
        named={organisation}
        what={organisation.description}
        kind="organisations"
        href={organisationUrl(id)}
        within={{ href: '/organisations/', label: 'Organisations' }}
        library={library}
        catalogue={catalogueOf(library)}
      />
    </PageFrame>
  );
}
