import type { ReactNode } from 'react';

/** A collapsed section under its heading. Find in page, links into it and printing expand it. */
export function CollapsibleSection({
  id,
  heading,
  brief,
  children,
}: {
  id: string;
  heading: string;
  /** Summary of the content, beside the heading. */
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
