import type { Metadata } from 'next';
import { SearchLink } from '@/components/filters/search-link';
import { ListMonths } from '@/components/lists/list-months';
import { pageInWords } from '@/components/lists/list-page';
import { AppearsIn } from '@/components/names/appears-in';
import { EntryMentions } from '@/components/names/entry-mentions';
import { NameHeader } from '@/components/names/name-header';
import { NameSpellings } from '@/components/names/name-spellings';
import { PlaceCoordinates } from '@/components/names/place-coordinates';
import { PlaceEntries } from '@/components/names/place-entries';
import { PageFrame } from '@/components/site/page-frame';
import { catalogueOf } from '@/lib/chronology/catalogue-index';
import { placeInWords, usesInBrief } from '@/lib/chronology/describe-place';
import { monthPages } from '@/lib/chronology/months';
import {
  entriesMentioning,
  eventsMentioning,
  mentionsOf,
  spellingsFound,
} from '@/lib/chronology/name-mentions';
import { usedPlaces } from '@/lib/chronology/place-uses';
import { loadLibrary } from '@/lib/load/load-library';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { placeUrl } from '@/lib/url/page-urls';
import { MonthListPage } from '../../month-list-page';
import { pageMetadata } from '../../next-metadata';
import { pageAt, pagedParams } from '../../paged-params';
import { showNotFound } from '../../show-not-found';
import { limitInExport, notFoundMetadata } from '../../static-params';
import { StructuredData } from '../../structured-data';

type Props = { params: Promise<{ place: string[] }> };

export async function generateStaticParams() {
  const { places, entries } = await loadLibrary();
  const ids = places.map(({ id }) => id);
  return limitInExport(pagedParams(ids, (id) => entriesMentioning(entries, 'places', id))).map(
    (place) => ({ place }),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { place: path } = await params;
  const [id = '', slug] = path;
  const { places, entries } = await loadLibrary();
  const used = usedPlaces(places, entries).find(({ place }) => place.id === id);
  if (!used) return notFoundMetadata;
  const found = pageAt(entriesMentioning(entries, 'places', id), slug);
  return pageMetadata({
    title: found ? `${used.place.name}: ${pageInWords(found.page)}` : used.place.name,
    description: `${placeInWords(used.place)}. ${usesInBrief(used)}.`,
    path: placeUrl(id) + (found ? `${slug}/` : ''),
  });
}

export default async function PlacePage({ params }: Props) {
  const { place: path } = await params;
  const [id = '', slug] = path;
  const library = await loadLibrary();
  const used = usedPlaces(library.places, library.entries).find(({ place }) => place.id === id);
  if (!used) return showNotFound();
  const catalogue = catalogueOf(library);
  const { place } = used;
  const naming = entriesMentioning(library.entries, 'places', id);
  const pages = monthPages(naming);
  const found = pageAt(naming, slug);
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
        <p className="text-soft mt-2">{placeInWords(place)}</p>
        <PlaceCoordinates place={place} />
        <p className="mt-2">{usesInBrief(used)}.</p>
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
      <AppearsIn found={eventsMentioning(mentionsOf(library.entries, 'places', id), library)} />
      <NameSpellings
        spellings={spellingsFound(library.entries, 'places', id)}
        catalogue={catalogue}
      />
    </PageFrame>
  );
}
