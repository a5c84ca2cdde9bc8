import { toCsv } from '@/lib/export/data/csv-file';
import { dataFile, toJson } from '@/lib/export/data/json-file';
import { type View, type ViewRequest, viewOf } from '@/lib/export/data/views';
import { toAtom } from '@/lib/export/feeds/atom';
import { feedOf } from '@/lib/export/feeds/feed';
import { toJsonFeed } from '@/lib/export/feeds/json-feed';
import { loadLibrary } from '@/lib/load/library';
import type { Library } from '@/lib/schema/library';

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

/** The files that stand beside the page of a topic, an outlet or an event. */
export const fileNames = Object.keys(files);

/**
 * A file beside a page.
 * @param name what its address ends in; another than there is gives what a missing page gives
 */
export async function exportFile(request: ViewRequest, name: string): Promise<Response> {
  const library = await loadLibrary();
  const view = viewOf(library, request);
  if (view === null || !isFileName(name)) return new Response('Not found\n', { status: 404 });
  const { type, write } = files[name];
  return new Response(write(library, view), { headers: { 'Content-Type': type } });
}

function isFileName(name: string): name is FileName {
  return Object.hasOwn(files, name);
}
