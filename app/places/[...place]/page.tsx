import type { Metadata } from 'next';
import { SearchLink } from '@/components/filters/search-link';
import { ListMonths } from '@/components/lists/list-months';
import { describePage } from '@/components/lists/list-page';
import { AppearsIn } from '@/components/names/appears-in';
import { EntryMentions } from '@/components/names/entry-mentions';
import { NameHeader } from '@/components/names/name-header';
import { NameSpellings } from '@/components/names/name-spellings';
import { PlaceCoordinates } from '@/components/names/place-coordinates';
import { PlaceEntries } from '@/components/names/place-entries';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { describePlace, describeUses } from '@/lib/chronology/describe-place';
import { splitIntoMonthPages } from '@/lib/chronology/months';
import {
  listEntriesMentioning,
  listEventsMentioning,
  listFoundSpellings,
  listNameMentions,
} from '@/lib/chronology/name-mentions';
import { listUsedPlaces } from '@/lib/chronology/place-uses';
import { loadLibrary } from '@/lib/load/load-library';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { placeUrl } from '@/lib/url/page-urls';
import { MonthListPage } from '../../month-list-page';
import { buildPageMetadata } from '../../next-metadata';
import { findPage, listPagedParams } from '../../paged-params';
import { showNotFound } from '../../show-not-found';
import { limitInExport, notFoundMetadata } from '../../static-params';
import { StructuredData } from '../../structured-data';

type Props = { params: Promise<{ place: string[] }> };

export async function generateStaticParams() {
  const { places, entries } = await loadLibrary();
  const ids = places.map(({ id }) => id);
  return limitInExport(
    listPagedParams(ids, (id) => listEntriesMentioning(entries, 'places', id)),
  ).map((place) => ({ place }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { place: path } = await params;
  const [id = '', slug] = path;
  const { places, entries } = await loadLibrary();
  const used = listUsedPlaces(places, entries).find(({ place }) => place.id === id);
  if (!used) return notFoundMetadata;
  const found = findPage(listEntriesMentioning(entries, 'places', id), slug);
  return buildPageMetadata({
    title: found ? `${used.place.name}: ${describePage(found.page)}` : used.place.name,
    description: `${describePlace(used.place)}. ${describeUses(used)}.`,
    path: placeUrl(id) + (found ? `${slug}/` : ''),
  });
}

export default async function PlacePage({ params }: Props) {
  const { place: path } = await params;
  const [id = '', slug] = path;
  const library = await loadLibrary();
  const used = listUsedPlaces(library.places, library.entries).find(({ place }) => place.id === id);
  if (!used) return showNotFound();
  const catalogue = buildCatalogue(library);
  const { place } = used;
  const naming = listEntriesMentioning(library.entries, 'places', id);
  const pages = splitIntoMonthPages(naming);
  const found = findPage(naming, slug);
  if (slug !== undefined && !found) return showNotFound();
  const more = (entry: AnnotatedEntry) => (
    <EntryMentions entry={entry} kind="places" id={id} catalogue={catalogue} />
  );
  const narrow = <SearchLink text={place.name}>Search and filter these entries</SearchLink>;
  if (found) {
    return (
      <MonthListPage
        section="places"
        site={library.collection}
        {...found}
        list={{ label: place.name, href: placeUrl(id) }}
        within={{ href: '/places/', label: 'Places' }}
        catalogue={catalogue}
        more={more}
        narrow={narrow}
      />
    );
  }
  return (
    <PageFrame section="places" skipTo="the entries">
      <StructuredData site={library.collection} path={placeUrl(id)} name={place.name} />
      <NameHeader
        within={{ href: '/places/', label: 'Places' }}
        name={place.name}
        note={place.note}
        sources={place.sources}
      >
        <p className="text-soft mt-2">{describePlace(place)}</p>
        <PlaceCoordinates place={place} />
        <p className="mt-2">{describeUses(used)}.</p>
      </NameHeader>
      {pages.length > 0 ? (
        <ListMonths
          href={placeUrl(id)}
          pages={pages}
          catalogue={catalogue}
          more={more}
          narrow={narrow}
        />
      ) : (
        <PlaceEntries used={used} catalogue={catalogue} />
      )}
      <AppearsIn
        found={listEventsMentioning(listNameMentions(library.entries, 'places', id), library)}
      />
      <NameSpellings
        spellings={listFoundSpellings(library.entries, 'places', id)}
        catalogue={catalogue}
      />
    </PageFrame>
  );
}
