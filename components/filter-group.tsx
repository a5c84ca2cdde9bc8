'use client';

import type { ReactNode } from 'react';
import { isFiltered } from '@/lib/chronology/filter';
import { useFiltering } from './filter-provider';

/** A section that is there while at least one of its entries is. */
export function FilterGroup({
  entries,
  label,
  className,
  children,
}: {
  entries: readonly { id: string; anchor?: string }[];
  /** Id of the section's heading. */
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const { shownIds, anchor } = useFiltering();
  const any = entries.some((entry) => shownIds.has(entry.id) || entry.anchor === anchor);
  return (
    <section aria-labelledby={label} className={className} hidden={!any}>
      {children}
    </section>
  );
}

/** Something that is only true of the unfiltered whole. */
export function Unfiltered({ children }: { children: ReactNode }) {
  const { filters } = useFiltering();
  // Hidden, not taken out: it keeps its place among lists that a reader may have turned.
  return <div hidden={isFiltered(filters)}>{children}</div>;
}
