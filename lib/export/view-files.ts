import type { Library } from '@/lib/schema/library';
import { generateCsv } from './data/csv-file';
import { buildDataFile, generateJson, generateJsonLines } from './data/json-file';
import { findView, type View, type ViewRequest } from './data/views';
import { toAtom } from './feeds/atom';
import { buildFeed } from './feeds/feed';
import { toJsonFeed } from './feeds/json-feed';

type FileFormat = { type: string; pieces: (library: Library, view: View) => Iterable<string> };

/** Formats of the files beside a page, by file name. They are written in pieces, because some are large. */
export const viewFormats = {
  'entries.json': {
    type: 'application/json',
    pieces: ({ collection }, view) => generateJson(buildDataFile(collection, view)),
  },
  'entries.csv': {
    type: 'text/csv;charset=utf-8',
    pieces: (_library, { entries }) => generateCsv(entries),
  },
  'entries.jsonl': {
    type: 'application/jsonl',
    pieces: (_library, { entries }) => generateJsonLines(entries),
  },
  'feed.xml': {
    type: 'application/atom+xml',
    pieces: (library, view) => [toAtom(library.collection, buildFeed(library, view))],
  },
  'feed.json': {
    type: 'application/feed+json',
    pieces: (library, view) => [toJsonFeed(library.collection, buildFeed(library, view))],
  },
} satisfies Record<string, FileFormat>;

export type ViewFileName = keyof typeof viewFormats;

const dataNames = ['entries.json', 'entries.csv'] as const;
const feedNames = ['feed.xml', 'feed.json'] as const;

/** Files that a view of each kind has. */
const namesOf: Readonly<Record<ViewRequest['kind'], readonly ViewFileName[]>> = {
  all: [...dataNames, 'entries.jsonl', ...feedNames],
  day: dataNames,
  topic: [...dataNames, ...feedNames],
  outlet: [...dataNames, ...feedNames],
  event: [...dataNames, ...feedNames],
};

/** Lists the views of a kind, each by the last part of its page’s URL. */
export const viewsOf: Readonly<
  Record<Exclude<ViewRequest['kind'], 'all'>, (library: Library) => readonly string[]>
> = {
  day: ({ days }) => days,
  topic: ({ topics }) => topics.map(({ id }) => id),
  outlet: ({ outlets }) => outlets.map(({ id }) => id),
  event: ({ events }) => events.map(({ id }) => id),
};

/** Yields every such file of a library: its URL from the root of the site, and its text in pieces. */
export function* generateViewFiles(
  library: Library,
): Generator<{ url: string; pieces: Iterable<string> }> {
  const requests: ViewRequest[] = [
    { kind: 'all' },
    ...(['day', 'topic', 'outlet', 'event'] as const).flatMap((kind) =>
      viewsOf[kind](library).map((id) => ({ kind, id })),
    ),
  ];
  for (const request of requests) {
    const view = findView(library, request);
    if (view === null) continue;
    for (const name of namesOf[request.kind]) {
      yield { url: view.address + name, pieces: viewFormats[name].pieces(library, view) };
    }
  }
}
