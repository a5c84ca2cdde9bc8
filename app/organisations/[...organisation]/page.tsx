import type { Metadata } from 'next';
import { NarrowLink } from '@/components/filters/narrow-link';
import { ListPage, pageInWords } from '@/components/lists/list-page';
import { NameProfile } from '@/components/names/name-profile';
import { NamedIn } from '@/components/names/named-in';
import { PageFrame } from '@/components/site/page-frame';
import { catalogueOf } from '@/lib/chronology/catalogue-index';
import { entriesMentioning } from '@/lib/chronology/name-mentions';
import { loadLibrary } from '@/lib/load/library';
import { organisationUrl } from '@/lib/url/page-urls';
import NotFound from '../../not-found';
import { PageData } from '../../page-data';
import { pageMetadata } from '../../page-metadata';
import { pageAt, pagedParams } from '../../paged-params';
import { drawnElsewhere, nothingThere } from '../../static-params';

type Props = { params: Promise<{ organisation: string[] }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { organisations, entries } = await loadLibrary();
  const ids = organisations.map(({ id }) => id);
  return drawnElsewhere(
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
  if (!organisation) return nothingThere;
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
        <PageData
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
            <NamedIn entry={entry} kind="organisations" id={id} catalogue={catalogueOf(library)} />
          )}
          narrow={
            <NarrowLink text={organisation.name}>
              Narrow these to topics, outlets, days or words
            </NarrowLink>
          }
        />
      </PageFrame>
    );
  }
  return (
    <PageFrame section="people" skipTo="what is known">
      <PageData site={library.collection} address={organisationUrl(id)} name={organisation.name} />
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
