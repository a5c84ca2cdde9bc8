import type { ReactNode } from 'react';

/** Room for a table that may be wider than the page: it scrolls by itself, by keys as well. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus nobody could scroll it by keys
    <section className="wide-table" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
