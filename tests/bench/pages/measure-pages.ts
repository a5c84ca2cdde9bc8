import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { requireValue } from '@/lib/text/required';
import { collectionNames, findCollections } from './page-collections';
import { faultKinds, listFaults, scorePage } from './page-faults';
import { pageTables, type ScoredCollection } from './page-tables';
import { readInTwoProcesses } from './read-in-two-processes';

export type PageOptions = {
  /** Name of the only collection to measure. */
  only?: string | undefined;
  /** Kind of the faults to list. */
  list?: string | undefined;
  /** File for one line of JSON for each page. */
  json?: string | undefined;
};

/**
 * Reads every page of the collections in a folder, and returns tables of what was right, followed by the
 * faults of one kind.
 * @throws if the folder has none of the collections, or an option is unknown
 */
export async function measurePages(folder: string, options: PageOptions): Promise<string> {
  const only = z.enum(collectionNames).optional().parse(options.only);
  const kind = z.enum(faultKinds).optional().parse(options.list);
  const found = findCollections(folder).filter(
    ({ collection }) => only === undefined || collection === only,
  );
  if (found.length === 0)
    throw new Error(`${folder} has none of these collections: ${collectionNames.join(', ')}.`);
  const readings = await readInTwoProcesses(found.flatMap(({ pages }) => pages));
  const readPages = readings.values();
  const collections = found.map(
    (collection): ScoredCollection => ({
      ...collection,
      scored: collection.pages.map((page) =>
        scorePage(page, requireValue(readPages.next().value, 'Every page has been read.')),
      ),
    }),
  );
  const scored = collections.flatMap((collection) => collection.scored);
  if (options.json !== undefined)
    writeFileSync(options.json, scored.map((page) => `${JSON.stringify(page)}\n`).join(''));
  const tables = pageTables(collections);
  return kind === undefined
    ? tables
    : `${tables}\n\nFaults: ${kind}\n\n${listFaults(scored, kind)}`;
}
