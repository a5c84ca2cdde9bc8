import { toCsv } from '@/lib/export/data/csv-file';
import { dataFile, toJson } from '@/lib/export/data/json-file';
import { type View, type ViewRequest, viewOf } from '@/lib/export/data/views';
import { toAtom } from '@/lib/export/feeds/atom';
import { feedOf } from '@/lib/export/feeds/feed';
import { toJsonFeed } from '@/lib/export/feeds/json-feed';
import { loadLibrary } from '@/lib/load/library';
import type { Library } from '@/lib/schema/library';
import { valuesOrNone } from './static-params';

type FileKind = { type: string; write: (library: Library, view: View) => string };

const files = {
  'entries.json': {
    type: 'application/json',
    write: ({ collection }, view) => toJson(dataFile(collection, view)),
  },
  'entries.csv': {
    type: 'text/csv;charset=utf-8',
    write: (_library, { entries }) => toCsv(entries),
  },
  'feed.xml': {
    type: 'application/atom+xml',
    write: (library, view) => toAtom(library.collection, feedOf(library, view)),
  },
  'feed.json': {
    type: 'application/feed+json',
    write: (library, view) => toJsonFeed(library.collection, feedOf(library, view)),
  },
} satisfies Record<string, FileKind>;

type FileName = keyof typeof files;

/** A file that holds the same as a page; what a missing page gives where there is no such view. */
export async function exportFile(request: ViewRequest, name: FileName): Promise<Response> {
  const library = await loadLibrary();
  const view = viewOf(library, request);
  if (view === null) return new Response('Not found\n', { status: 404 });
  const { type, write } = files[name];
  return new Response(write(library, view), { headers: { 'Content-Type': type } });
}

type Kind = Exclude<ViewRequest['kind'], 'all'>;

/** The pages of a kind, each by the last part of its address. */
const pagesOf: Readonly<Record<Kind, (library: Library) => readonly string[]>> = {
  day: ({ days }) => days,
  topic: ({ topics }) => topics.map(({ id }) => id),
  outlet: ({ outlets }) => outlets.map(({ id }) => id),
  event: ({ events }) => events.map(({ id }) => id),
};

/**
 * A file beside every page of a kind: what its route exports. Each file has a route of its own, since
 * `next dev` would take one for any file for the route of all that lies below a page, its months as well.
 */
export function fileBesideEach(kind: Kind, name: FileName) {
  return {
    generateStaticParams: async () =>
      valuesOrNone([...pagesOf[kind](await loadLibrary())]).map((id) => ({ [kind]: id })),
    GET: async (_request: Request, { params }: { params: Promise<Record<string, string>> }) =>
      exportFile({ kind, id: (await params)[kind] ?? '' }, name),
  };
}
