'use client';

import { createContext, type ReactNode, use, useState } from 'react';
import { counted } from '@/lib/chronology/words';
import { useFiltering } from './filter-provider';

/** Whether every passage is to be shown; null outside of an entry with several. */
const WholeContext = createContext(false);

/** How many of an entry's passages have one of the topics filtered by; null where none are chosen. */
function useMatchingPassages(passages: readonly (readonly string[])[]): number | null {
  const { filters } = useFiltering();
  if (filters.topic.length === 0) return null;
  const count = passages.filter((topics) => topics.some((t) => filters.topic.includes(t))).length;
  // An editor may have given the entry a topic that no passage of it shows.
  return count === 0 ? null : count;
}

/**
 * The body of a report of several passages. While topics are filtered by, only the passages about
 * them are shown, with the way to the whole.
 */
export function FilterPassages({
  passages,
  headline,
  children,
}: {
  /** Topics of each passage, in order. */
  passages: readonly (readonly string[])[];
  headline: string;
  children: ReactNode;
}) {
  const [wanted, setWanted] = useState(false);
  const matching = useMatchingPassages(passages);
  return (
    <WholeContext value={wanted || matching === null}>
      {matching !== null && (
        <p className="remark mb-2">
          {matching} of {counted(passages.length, 'passage')};{' '}
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
    </WholeContext>
  );
}

/** One passage of a report; hidden while others are asked for. */
export function FilterPassage({
  topics,
  children,
}: {
  topics: readonly string[];
  children: ReactNode;
}) {
  const { filters } = useFiltering();
  const whole = use(WholeContext);
  const hidden = !whole && !topics.some((topic) => filters.topic.includes(topic));
  return (
    <div className="passage" hidden={hidden}>
      {children}
    </div>
  );
}

/** Beside a row: how its entry stands to the topics filtered by. Says nothing where it is about them. */
export function FilterNote({
  entry,
  passages,
  children,
}: {
  entry: string;
  passages?: readonly (readonly string[])[];
  /** What stands there otherwise. */
  children: ReactNode;
}) {
  const { filters, rowById } = useFiltering();
  const matching = useMatchingPassages(passages ?? []);
  const row = rowById.get(entry);
  if (!row || filters.topic.length === 0) return children;
  const about = row.about.some((topic) => filters.topic.includes(topic));
  const share =
    matching !== null && passages ? `${matching} of ${counted(passages.length, 'passage')}` : null;
  if (about) return share ?? children;
  return share ? `mentions it; ${share}` : 'mentions it';
}
