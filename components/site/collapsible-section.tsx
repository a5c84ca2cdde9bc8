import type { ReactNode } from 'react';

/**
 * A section that proves rather than tells, folded up under its heading until it is asked for. Find in page
 * and links to what is inside open it; printed, it is open.
 */
export function CollapsibleSection({
  id,
  heading,
  brief,
  children,
}: {
  id: string;
  heading: string;
  /** How much is inside, beside the heading. */
  brief: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="collapsible max-w-measure">
      <details>
        <summary>
          <h2 id={id} className="strong">
            {heading}
          </h2>
          <span className="text-xs text-soft">{brief}</span>
        </summary>
        {children}
      </details>
    </section>
  );
}
