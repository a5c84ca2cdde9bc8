import { KeptLink } from './kept-link';

/** Two links side by side: to what comes before and after. */
export function WayOn({
  label,
  before,
  after,
  keepsFilters = false,
}: {
  label: string;
  before: { href: string; what: string; title: string } | null;
  after: { href: string; what: string; title: string } | null;
  /** Whether what is filtered by stays on; only inside a `FilterProvider`. */
  keepsFilters?: boolean;
}) {
  const link = keepsFilters ? KeptLink : 'a';
  if (!before && !after) return null;
  return (
    <nav aria-label={label} className="grid grid-cols-2 gap-6 line-above mt-12 pt-4 no-print">
      {before ? <WayLink {...before} link={link} /> : <span />}
      {after && <WayLink {...after} link={link} end />}
    </nav>
  );
}

function WayLink({
  href,
  what,
  title,
  link: Link,
  end = false,
}: {
  href: string;
  what: string;
  title: string;
  link: typeof KeptLink | 'a';
  end?: boolean;
}) {
  return (
    <Link href={href} className={`block no-underline hover:underline ${end ? 'text-right' : ''}`}>
      <span className="block text-xs text-soft">{what}</span>
      <span className="font-serif">{title}</span>
    </Link>
  );
}
