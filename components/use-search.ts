'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { excerptsOf } from '@/lib/search/excerpts';
import { nearest } from '@/lib/search/nearest';
import { type OpenIndex, openIndex } from '@/lib/search/open-index';
import { isFiltered, search } from '@/lib/search/search';
import type { Asked } from '@/lib/search/search-address';
import type { Found } from './search-found';
import { fetchPart } from './search-source';

/** Entries shown at first, and more at each further step. */
const step = 10;

export type SearchState =
  | { kind: 'nothing-asked' }
  | { kind: 'searching' }
  | { kind: 'found'; found: Found }
  /** A part of the index could not be had. */
  | { kind: 'failed' };

/** Keeps what is found in step with what is asked; an answer that comes too late is dropped. */
export function useSearch(asked: Asked | null): {
  state: SearchState;
  more: () => void;
  older: () => void;
  again: () => void;
} {
  const index = useRef<Promise<OpenIndex> | null>(null);
  const [state, setState] = useState<SearchState>({ kind: 'nothing-asked' });
  const [reach, setReach] = useState({ asked, entries: step, shards: 1, tries: 0 });
  // Another question begins at the beginning.
  const current =
    reach.asked === asked ? reach : { asked, entries: step, shards: 1, tries: reach.tries };
  const { entries, shards, tries } = current;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for the same once more
  useEffect(() => {
    if (asked === null) return;
    let dropped = false;
    const show = (next: SearchState) => {
      if (!dropped) setState(next);
    };
    index.current ??= openIndex(fetchPart).catch((error: unknown) => {
      index.current = null;
      throw error;
    });
    if (asked.text.trim() === '' && !isFiltered(asked.filters)) {
      show({ kind: 'nothing-asked' });
      // Fetched ahead; a failure shows when something is asked.
      index.current.catch(() => undefined);
      return;
    }
    index.current
      .then((open) => answer(open, asked, entries, shards))
      .then(
        (found) => show({ kind: 'found', found }),
        () => show({ kind: 'failed' }),
      );
    return () => {
      dropped = true;
    };
  }, [asked, entries, shards, tries]);

  return {
    state,
    more: useCallback(() => setReach({ ...current, entries: current.entries + step }), [current]),
    older: useCallback(() => setReach({ ...current, shards: current.shards + 1 }), [current]),
    again: useCallback(() => setReach({ ...current, tries: current.tries + 1 }), [current]),
  };
}

async function answer(
  index: OpenIndex,
  asked: Asked,
  entries: number,
  shards: number,
): Promise<Found> {
  const result = await search(index, asked.text, asked.filters, shards);
  const shown = await Promise.all(
    result.hits.slice(0, entries).map(async ({ shard, entry: number, places }) => {
      const entry = await shard.text(number);
      const outlet = index.manifest.outlets[entry.outlet]?.label ?? '';
      return { entry, outlet, excerpts: excerptsOf(entry, places) };
    }),
  );
  const offers = result.hits.length > 0 ? [] : await nearest(index, asked.text, asked.filters);
  return { asked, result, shown, offers };
}
