'use client';

import type { ReactNode } from 'react';
import { useFiltering } from './filter-provider';

/**
 * A list item that is there while the filters let its entry through. The entry that the address
 * points at is always there, and says so where the filters would hide it.
 */
export function FilterItem({
  entry,
  anchor,
  className,
  children,
}: {
  entry: string;
  /** Id of the element; none where another element has it. */
  anchor?: string;
  className?: string;
  children: ReactNode;
}) {
  const { shownIds, anchor: linked } = useFiltering();
  const passes = shownIds.has(entry);
  const isLinked = anchor !== undefined && anchor === linked;
  return (
    <li id={anchor} className={className} hidden={!passes && !isLinked}>
      {isLinked && !passes && (
        <p className="remark mb-2">
          Shown because it is linked to: it is not among the entries chosen by the filters.
        </p>
      )}
      {children}
    </li>
  );
}
