import { readLibrary } from '@/lib/load/read-library';
import type { Library } from '@/lib/schema/library';
import { courier, makeArticle } from '../chronology/make-article';
import { contentFile } from '../content/content';

/** The collection of this repository. */
export async function readCollection(): Promise<Library> {
  const { library } = readLibrary(contentFile('.'));
  if (library === null) throw new Error('The collection cannot be read.');
  return library;
}

/** Returns a library with only the parts that a test needs; its outlet and article are those of `makeArticle`. */
export function makeLibrary(given: Partial<Library> = {}): Library {
  const days = { first: '2023-03-13', last: '2023-03-15' };
  return {
    collection: {
      title: 'A collection',
      conflict: 'A conflict',
      description: 'For tests.',
      days,
      parties: [],
      homeZone: 'UTC',
      readerZones: [],
    },
    outlets: [courier],
    topics: [],
    people: [],
    organisations: [],
    places: [],
    articles: [makeArticle()],
    entries: [],
    events: [],
    storylines: [],
    notes: [],
    figures: {},
    days: ['2023-03-13', '2023-03-14', '2023-03-15'],
    aliases: {},
    changes: [],
    issues: [],
    ...given,
  };
}
