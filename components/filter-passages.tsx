'use client';

import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { asksOfPassages } from '@/lib/chronology/filter';
import { matchingPassages } from '@/lib/chronology/match-filters';
import { counted } from '@/lib/chronology/words';
import { useFiltering } from './filter-provider';

/** Places of the passages that are shown; null where all are. */
const ShownContext = createContext<readonly number[] | null>(null);

type Share = { of: number; matching: readonly number[] };

/** The passages of an entry that are asked for; null where it has one only, or all are, or none is. */
export function usePassageShare(entry: string): Share | null {
  const { filters, rowById } = useFiltering();
  return useMemo(() => {
    const row = rowById.get(entry);
    if (row === undefined || !asksOfPassages(filters)) return null;
    const matching = matchingPassages(row, filters);
    // An entry that is only shown because it is linked to is shown whole.
    if (matching.length === 0 || matching.length === row.passages.length) return null;
    return { of: row.passages.length, matching };
  }, [filters, rowById, entry]);
}

/** `3 of 18 passages` */
export function shareInWords({ of, matching }: Share): string {
  return `${matching.length} of ${counted(of, 'passage')}`;
}

/**
 * The body of a report of several passages. While the filters ask for some of them, only those are
 * shown, with the way to the whole.
 */
export function FilterPassages({
  entry,
  headline,
  children,
}: {
  entry: string;
  headline: string;
  children: ReactNode;
}) {
  const [wanted, setWanted] = useState(false);
  const share = usePassageShare(entry);
  return (
    <ShownContext value={wanted || share === null ? null : share.matching}>
      {share !== null && (
        <p className="remark mb-2">
          {shareInWords(share)};{' '}
          <button
            type="button"
            className="underline min-h-6"
            aria-expanded={wanted}
            onClick={() => setWanted(!wanted)}
          >
            {wanted ? 'show these only' : 'show the whole report'}
            <span className="sr-only">{` of: ${headline}`}</span>
          </button>
        </p>
      )}
      {children}
    </ShownContext>
  );
}

/** One passage of a report; hidden while others are asked for. */
export function FilterPassage({ index, children }: { index: number; children: ReactNode }) {
  const shown = use(ShownContext);
  return (
    <div className="passage" hidden={shown !== null && !shown.includes(index)}>
      {children}
    </div>
  );
}
