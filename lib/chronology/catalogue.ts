import type { Article } from '@/lib/schema/article';
import type { Outlet, Topic } from '@/lib/schema/catalogue';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Account } from '@/lib/schema/event';
import type { PlacedFigure } from '@/lib/schema/figure';
import type { Library } from '@/lib/schema/library';
import { overlap, type ToldIn, toldIndex } from './events';

/** Finds what entries refer to by id. The loader has checked that every id is known. */
export type Catalogue = {
  outlets: readonly Outlet[];
  topics: readonly Topic[];
  outlet: (id: string) => Outlet;
  topic: (id: string) => Topic;
  article: (id: string) => Article;
  entry: (id: string) => AnnotatedEntry;
  /** The figures of an account of an event, in the order of its text. */
  figures: (account: Account) => PlacedFigure[];
  /** The events and storylines that an entry tells of, and the notes on it. */
  toldIn: (entry: string) => ToldIn;
};

function finder<T extends { id: string }>(what: string, items: readonly T[]): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`The library has no ${what} “${id}”.`);
    return item;
  };
}

const made = new WeakMap<Library, Catalogue>();

/** The catalogue of a library: made once, however many pages ask for it. */
export function catalogueOf(library: Library): Catalogue {
  const known = made.get(library);
  if (known) return known;
  const catalogue: Catalogue = {
    outlets: library.outlets,
    topics: library.topics,
    outlet: finder('outlet', library.outlets),
    topic: finder('topic', library.topics),
    article: finder('article', library.articles),
    entry: finder('entry', library.entries),
    figures: ({ entry, lines }) =>
      (library.figures[entry] ?? []).filter(({ line }) => overlap([[line, line]], lines)),
    toldIn: toldIndex(library),
  };
  made.set(library, catalogue);
  return catalogue;
}
