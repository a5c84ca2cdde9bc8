'use client';

import type { ReactNode } from 'react';
import { asksOfPassages } from '@/lib/chronology/filter';
import { matchingStatements, onlyMentions } from '@/lib/chronology/match-filters';
import { shareInWords, usePassageShare } from './filter-passages';
import { useFiltering } from './filter-provider';

/**
 * Beside a row: why the filters let its entry through, where that is worth saying. Who makes the
 * statements asked for, that a topic is only mentioned, how many passages of a report it is.
 */
export function FilterNote({
  entry,
  children,
}: {
  entry: string;
  /** What stands there otherwise. */
  children: ReactNode;
}) {
  const { filters, rowById } = useFiltering();
  const share = usePassageShare(entry);
  const row = rowById.get(entry);
  if (!row || !asksOfPassages(filters)) return children;
  const speakers = [...new Set(matchingStatements(row, filters).map(({ who }) => who))];
  const [first, ...others] = speakers;
  const notes = [
    first && `said by ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`,
    onlyMentions(row, filters) && 'mentions it',
    share && shareInWords(share),
  ].filter(Boolean);
  return notes.length > 0 ? notes.join('; ') : children;
}
