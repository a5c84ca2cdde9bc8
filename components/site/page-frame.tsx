import type { ReactNode } from 'react';
import { Link } from '@/components/site/link';

const sections = [
  { id: 'days', href: '/', label: 'Days' },
  { id: 'topics', href: '/topics/', label: 'Topics' },
  { id: 'events', href: '/events/', label: 'Events' },
  { id: 'places', href: '/places/', label: 'Places' },
  { id: 'people', href: '/people/', label: 'People' },
  { id: 'outlets', href: '/outlets/', label: 'Outlets' },
  { id: 'about', href: '/about/', label: 'About' },
] as const;

/** Frames every page: skip link, header with navigation, main content and footer. */
export function PageFrame({
  section,
  skipTo,
  children,
}: {
  /** Section the page belongs to. */
  section?: (typeof sections)[number]['id'] | 'search';
  /** Target of the skip link, as in `Skip to the entries`. */
  skipTo: string;
  children: ReactNode;
}) {
  return (
    <>
      <Link
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3"
      >
        Skip to {skipTo}
      </Link>
      <header className="line-below no-print">
        <div className="page flex flex-wrap items-start gap-x-4 lg:gap-x-7 py-1.5 text-sm">
          <Link href="/" className="quiet font-serif strong text-lg min-h-9">
            Daybook
          </Link>
          {/* On a phone the search is beside the name, and the sections fill one line below. */}
          <Link
            href="/search/"
            className="quiet min-h-9 ml-auto sm:order-last aria-[current]:text-accent aria-[current]:strong"
            aria-current={section === 'search' ? 'true' : undefined}
          >
            Search
          </Link>
          <button
            type="button"
            data-settings=""
            className="settings-control quiet min-h-9 sm:order-last"
          >
            Settings
          </button>
          <nav
            aria-label="Site"
            className="flex basis-full sm:basis-auto flex-wrap gap-x-2.5 sm:gap-x-4 lg:gap-x-6"
          >
            {sections.map(({ id, href, label }) => (
              <Link
                key={id}
                href={href}
                className={`quiet min-h-9 aria-[current]:text-accent aria-[current]:strong ${id === 'about' ? 'max-sm:hidden' : ''}`}
                aria-current={id === section ? 'true' : undefined}
              >
                {label}
              </Link>
            ))}
          </nav>
        </div>
      </header>
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <footer className="page text-xs text-soft pt-16 pb-10">
        <p className="line-above pt-4 max-w-measure">
          Entries are in their outlets’ own words, unchanged and linked to the source lines. Text
          added by Daybook is set in this typeface. <Link href="/about/">About and limits</Link> ·{' '}
          <Link href="/articles/">Articles</Link> · <Link href="/data/">Data and feeds</Link> ·{' '}
          <Link href="/offline/">Reading offline</Link>
        </p>
      </footer>
    </>
  );
}
