import type { Article } from '@/lib/schema/article';
import type { Outlet, Topic } from '@/lib/schema/catalogue';
import type { Library } from '@/lib/schema/library';

/** Finds what entries refer to by id. The loader has checked that every id is known. */
export type Catalogue = {
  outlets: readonly Outlet[];
  topics: readonly Topic[];
  outlet: (id: string) => Outlet;
  topic: (id: string) => Topic;
  article: (id: string) => Article;
};

function finder<T extends { id: string }>(what: string, items: readonly T[]): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`The library has no ${what} “${id}”.`);
    return item;
  };
}

/** Makes the catalogue of a library. */
export function catalogueOf(library: Pick<Library, 'outlets' | 'topics' | 'articles'>): Catalogue {
  return {
    outlets: library.outlets,
    topics: library.topics,
    outlet: finder('outlet', library.outlets),
    topic: finder('topic', library.topics),
    article: finder('article', library.articles),
  };
}
