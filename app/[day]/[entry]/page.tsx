import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EntryPage } from '@/components/entry/entry-page';
import { MovedEntry } from '@/components/entry/moved-entry';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { indexPositions, listDaysWithEntries } from '@/lib/chronology/entry-indexes';
import { listDayParts } from '@/lib/chronology/split-day';
import { dayCardUrl, entryCardUrl } from '@/lib/export/cards/card-urls';
import { buildCitationFields } from '@/lib/export/citations/citation-fields';
import { citeEntry } from '@/lib/export/citations/entry-citations';
import { embedSize, embedUrl, formatEmbedCode } from '@/lib/export/embed/embed-code';
import { buildEntryData } from '@/lib/export/structured-data/entry-data';
import { loadLibrary } from '@/lib/load/load-library';
import { noId } from '@/lib/schema/catalogue';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import { requireValue } from '@/lib/text/required';
import { dayPartUrl, entryUrl, parseEntryId } from '@/lib/url/page-urls';
import { publicUrl } from '@/lib/url/public-url';
import { formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatFullDate, formatLongDay } from '@/lib/wording/format-date';
import { describeTime } from '@/lib/wording/format-time';
import { buildPageMetadata } from '../../next-metadata';
import { PageScript } from '../../script-tags';
import { limitInExport, notFoundMetadata } from '../../static-params';
import { StructuredData } from '../../structured-data';
import { DayPage } from '../day-page';

type Params = { day: string; entry: string };
type Props = { params: Promise<Params> };

export async function generateStaticParams(): Promise<Params[]> {
  const { days, entries, aliases } = await loadLibrary();
  const current = entries.map(({ day, slug }) => ({ day, entry: slug }));
  const moved = Object.keys(aliases).flatMap((id) => {
    const place = parseEntryId(id);
    return place ? [{ day: place.day, entry: place.slug }] : [];
  });
  const parts = listDaysWithEntries(entries).flatMap((day) =>
    listDayParts(entries, day).flatMap(({ slug }) => (slug === null ? [] : [{ day, entry: slug }])),
  );
  const all = [...limitInExport([...current, ...parts]), ...moved];
  // An export needs at least one page per route, and a collection without articles has none here.
  return all.length > 0 ? all : days.slice(0, 1).map((day) => ({ day, entry: noId }));
}

/** Finds the entry at a path, and whether it has moved away from there. */
function resolveEntry(library: Library, { day, entry: slug }: Params) {
  const place = indexPositions(library.entries).get(`${day}/${slug}`);
  const here = place === undefined ? undefined : library.entries[place];
  if (here) return { entry: here, moved: false };
  const target = library.aliases[`${day}-${slug}`];
  const entry = library.entries.find(({ id }) => id === target);
  return entry ? { entry, moved: true } : null;
}

/** Finds the part of a long day at a path. */
function findPart(library: Library, { day, entry: slug }: Params) {
  return listDayParts(library.entries, day).find((part) => part.slug === slug);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const library = await loadLibrary();
  const at = await params;
  const part = findPart(library, at);
  if (part) {
    return buildPageMetadata({
      title: `${formatLongDay(at.day)}, ${part.label}`,
      description: `${library.collection.conflict} on ${formatLongDay(at.day)}, ${part.label}: ${formatEntryCount(part.entries.length)}.`,
      path: dayPartUrl(at.day, part.slug),
      card: dayCardUrl(at.day),
      isArticle: true,
    });
  }
  const found = resolveEntry(library, at);
  if (!found) return notFoundMetadata;
  const { entry } = found;
  const outlet = buildCatalogue(library).outlet(entry.source.outlet);
  return buildPageMetadata({
    title: found.moved ? `Moved: ${entry.headline.text}` : entry.headline.text,
    description: `${outlet.name}, ${formatFullDate(entry.day)}, ${describeTime(entry.time)}: ${cutFirstWords(entry)}`,
    path: entryUrl(entry),
    card: entryCardUrl(entry, library.entries.length),
    isArticle: true,
    forms: { 'application/json+oembed': `${entryUrl(entry)}oembed.json` },
  });
}

export default async function Page({ params }: Props) {
  const library = await loadLibrary();
  const at = await params;
  if (findPart(library, at)) return <DayPage library={library} day={at.day} part={at.entry} />;
  const found = resolveEntry(library, at);
  if (!found) notFound();
  const { entry, moved } = found;
  const index = requireValue(
    indexPositions(library.entries).get(`${entry.day}/${entry.slug}`),
    'Every entry has a position.',
  );
  const catalogue = buildCatalogue(library);
  return (
    <PageFrame section="days" skipTo="the entry">
      <StructuredData
        site={library.collection}
        path={entryUrl(entry)}
        name={entry.headline.text}
        about={
          moved
            ? null
            : buildEntryData(
                entry,
                catalogue,
                library.collection,
                entryCardUrl(entry, library.entries.length),
              )
        }
      />
      {!moved && <PageScript name="citing" />}
      {moved ? (
        <MovedEntry entry={entry} />
      ) : (
        <EntryPage
          entry={entry}
          before={library.entries[index - 1]}
          after={library.entries[index + 1]}
          catalogue={catalogue}
          permalink={publicUrl(library.collection, entryUrl(entry))}
          citations={citeEntry(buildCitationFields(entry, catalogue, library.collection))}
          embed={formatEmbedCode(
            publicUrl(library.collection, embedUrl(entryUrl(entry))),
            entry.headline.text,
            embedSize.entry,
          )}
        />
      )}
    </PageFrame>
  );
}

/** Returns the beginning of the text, cut between words, for the page's description. */
function cutFirstWords(entry: AnnotatedEntry): string {
  const text = entry.body[0]?.text ?? entry.headline.text;
  return text.length <= 120 ? text : `${text.slice(0, 120).replace(/\s+\S*$/, '')}…`;
}
