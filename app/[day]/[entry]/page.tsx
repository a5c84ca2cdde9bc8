import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EntryPage } from '@/components/entry-page';
import { MovedEntry } from '@/components/moved-entry';
import { PageFrame } from '@/components/page-frame';
import { entryAddress, placeOfId } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { fullDate } from '@/lib/chronology/dates';
import { timeInWords } from '@/lib/chronology/shown-time';
import { siteAddress } from '@/lib/chronology/site-address';
import { entryCard } from '@/lib/export/cards/card-address';
import { citations } from '@/lib/export/citations/citations';
import { citedFrom } from '@/lib/export/citations/cited';
import { embedAddress, embedCode, embedSize } from '@/lib/export/embed/embed-code';
import { entryData } from '@/lib/export/structured-data/entry-data';
import { loadLibrary } from '@/lib/load/library';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import { PageData } from '../../page-data';
import { pageMetadata } from '../../page-metadata';

type Params = { day: string; entry: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<Params[]> {
  const { entries, aliases } = await loadLibrary();
  const current = entries.map(({ day, slug }) => ({ day, entry: slug }));
  const moved = Object.keys(aliases).flatMap((id) => {
    const place = placeOfId(id);
    return place ? [{ day: place.day, entry: place.slug }] : [];
  });
  return [...current, ...moved];
}

/** The entry at an address, and whether it has moved away from there. */
function resolve(library: Library, { day, entry: slug }: Params) {
  const here = library.entries.find((entry) => entry.day === day && entry.slug === slug);
  if (here) return { entry: here, moved: false };
  const target = library.aliases[`${day}-${slug}`];
  const entry = library.entries.find(({ id }) => id === target);
  return entry ? { entry, moved: true } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const library = await loadLibrary();
  const found = resolve(library, await params);
  if (!found) return {};
  const { entry } = found;
  const outlet = catalogueOf(library).outlet(entry.source.outlet);
  return pageMetadata({
    title: found.moved ? `Moved: ${entry.headline.text}` : entry.headline.text,
    description: `${outlet.name}, ${fullDate(entry.day)}, ${timeInWords(entry.time)}: ${firstWords(entry)}`,
    address: entryAddress(entry),
    card: entryCard(entry, library.entries.length),
    isArticle: true,
    forms: { 'application/json+oembed': `${entryAddress(entry)}oembed.json` },
  });
}

export default async function Page({ params }: Props) {
  const library = await loadLibrary();
  const found = resolve(library, await params);
  if (!found) notFound();
  const { entry, moved } = found;
  const index = library.entries.indexOf(entry);
  const catalogue = catalogueOf(library);
  return (
    <PageFrame section="days" skipTo="the entry">
      <PageData
        address={entryAddress(entry)}
        name={entry.headline.text}
        about={
          moved
            ? null
            : entryData(
                entry,
                catalogue,
                library.collection,
                entryCard(entry, library.entries.length),
              )
        }
      />
      {!moved && <script type="module" src="/scripts/citing.js" data-keep="" />}
      {moved ? (
        <MovedEntry entry={entry} />
      ) : (
        <EntryPage
          entry={entry}
          before={library.entries[index - 1]}
          after={library.entries[index + 1]}
          catalogue={catalogue}
          permalink={siteAddress(library.collection, entryAddress(entry))}
          citations={citations(citedFrom(entry, catalogue, library.collection))}
          embed={embedCode(
            siteAddress(library.collection, embedAddress(entryAddress(entry))),
            entry.headline.text,
            embedSize.entry,
          )}
        />
      )}
    </PageFrame>
  );
}

/** Beginning of the text, cut between words: for the description that search engines show. */
function firstWords(entry: AnnotatedEntry): string {
  const text = entry.body[0]?.text ?? entry.headline.text;
  return text.length <= 120 ? text : `${text.slice(0, 120).replace(/\s+\S*$/, '')}…`;
}
