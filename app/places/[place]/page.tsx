import type { Metadata } from 'next';
import { NameHead } from '@/components/name-head';
import { NameSpellings } from '@/components/name-spellings';
import { NameTold } from '@/components/name-told';
import { PageFrame } from '@/components/page-frame';
import { PlaceEntries } from '@/components/place-entries';
import { PlacePoint } from '@/components/place-point';
import { placeAddress } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { namingsOf, spellingsFound, toldWith } from '@/lib/chronology/names';
import { usedPlaces } from '@/lib/chronology/place-uses';
import { placeInWords, usesInBrief } from '@/lib/chronology/place-words';
import { loadLibrary } from '@/lib/load/library';
import NotFound from '../../not-found';
import { PageData } from '../../page-data';
import { pageMetadata } from '../../page-metadata';
import { nothingThere, valuesOrNone } from '../../static-params';

type Props = { params: Promise<{ place: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { places } = await loadLibrary();
  return valuesOrNone(places.map(({ id }) => id)).map((place) => ({ place }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { place: id } = await params;
  const { places, entries } = await loadLibrary();
  const used = usedPlaces(places, entries).find(({ place }) => place.id === id);
  if (!used) return nothingThere;
  return pageMetadata({
    title: used.place.name,
    description: `${placeInWords(used.place)}. ${usesInBrief(used)}.`,
    address: placeAddress(id),
  });
}

export default async function PlacePage({ params }: Props) {
  const { place: id } = await params;
  const library = await loadLibrary();
  const used = usedPlaces(library.places, library.entries).find(({ place }) => place.id === id);
  if (!used) return <NotFound />;
  const catalogue = catalogueOf(library);
  const { place } = used;
  return (
    <PageFrame section="places" skipTo="the entries">
      <PageData address={placeAddress(id)} name={place.name} />
      <NameHead
        within={{ href: '/places/', label: 'Places' }}
        name={place.name}
        note={place.note}
        sources={place.sources}
      >
        <p className="text-soft mt-2">{placeInWords(place)}</p>
        <PlacePoint place={place} />
        <p className="mt-2">{usesInBrief(used)}.</p>
      </NameHead>
      <PlaceEntries used={used} catalogue={catalogue} />
      <NameTold told={toldWith(namingsOf(library.entries, 'places', id), library)} />
      <NameSpellings
        spellings={spellingsFound(library.entries, 'places', id)}
        catalogue={catalogue}
      />
    </PageFrame>
  );
}
