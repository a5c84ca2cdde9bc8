import type { ReactNode } from 'react';

/** Lets a table wider than the page scroll on its own, by keyboard as well. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: focus is needed to scroll by keyboard
    <section className="wide-table" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
