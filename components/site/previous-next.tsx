import { Link } from './link';
/** Links to the previous and the next page, side by side. */
export function PreviousNext({
  label,
  before,
  after,
  keepsFilters = false,
}: {
  label: string;
  before: { href: string; caption: string; title: string } | null;
  after: { href: string; caption: string; title: string } | null;
  /** True if the links carry the current filters along. */
  keepsFilters?: boolean;
}) {
  if (!before && !after) return null;
  return (
    <nav aria-label={label} className="grid grid-cols-2 gap-6 line-above mt-12 pt-4 no-print">
      {before ? <NeighbourLink {...before} keepsFilters={keepsFilters} /> : <span />}
      {after && <NeighbourLink {...after} keepsFilters={keepsFilters} end />}
    </nav>
  );
}

function NeighbourLink({
  href,
  caption,
  title,
  keepsFilters,
  end = false,
}: {
  href: string;
  caption: string;
  title: string;
  keepsFilters: boolean;
  end?: boolean;
}) {
  return (
    <Link
      href={href}
      className={`block no-underline hover:underline ${end ? 'text-right' : ''}`}
      data-keep-filters={keepsFilters ? '' : undefined}
    >
      <span className="block text-xs text-soft">{caption}</span>
      <span className="font-serif">{title}</span>
    </Link>
  );
}
