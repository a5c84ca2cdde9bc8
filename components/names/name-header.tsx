import type { ReactNode } from 'react';
import { Link } from '../site/link';

/** Heads the page of a person, organisation or place. */
export function NameHeader({
  within,
  name,
  note,
  sources,
  children,
}: {
  /** Name and URL of the parent list. */
  within: { href: string; label: string };
  name: string;
  note: string | undefined;
  sources: readonly string[];
  /** Description and counts. */
  children: ReactNode;
}) {
  return (
    <header className="pt-6 sm:pt-9">
      <p className="text-sm text-soft">
        <Link href={within.href}>{within.label}</Link>
      </p>
      <h1 className="title mt-1">{name}</h1>
      {children}
      {note !== undefined && <p className="mt-2 max-w-measure">{note}</p>}
      {sources.length > 0 && (
        <ul className="text-sm mt-2">
          {sources.map((source) => (
            <li key={source}>
              <Link href={source}>{source}</Link>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
