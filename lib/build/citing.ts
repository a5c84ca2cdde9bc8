import { cardsOf } from '@/lib/export/cards/cards';
import { citationFiles } from '@/lib/export/citations/citation-files';
import { embedFiles } from '@/lib/export/embed/embed-files';
import { lastChanged } from '@/lib/export/last-changed';
import { loadLibrary } from '@/lib/load/library';
import type { Card } from '@/lib/schema/card';
import type { Library } from '@/lib/schema/library';

/** What lies beside the pages so that they can be cited, shared and found. */
export type Citing = {
  /** The site’s own address; undefined where nobody has said what it will be. */
  siteUrl: string | undefined;
  /** Texts by address, each made when it is asked for. */
  files: Iterable<[address: string, text: string]>;
  cards: Card[];
  /** ISO dates by address. */
  lastChanged: Map<string, string>;
};

/** Puts together what pages are cited, shared and found by. */
export async function citing(): Promise<Citing> {
  const library = await loadLibrary();
  return {
    siteUrl: library.collection.siteUrl,
    files: citingFiles(library),
    cards: cardsOf(library),
    lastChanged: lastChanged(library),
  };
}

function* citingFiles(library: Library): Generator<[address: string, text: string]> {
  yield* citationFiles(library);
  yield* embedFiles(library);
}
