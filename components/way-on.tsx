/** Two links side by side: to what comes before and after. */
export function WayOn({
  label,
  before,
  after,
}: {
  label: string;
  before: { href: string; what: string; title: string } | null;
  after: { href: string; what: string; title: string } | null;
}) {
  if (!before && !after) return null;
  return (
    <nav aria-label={label} className="grid grid-cols-2 gap-6 line-above mt-12 pt-4 no-print">
      {before ? <WayLink {...before} /> : <span />}
      {after && <WayLink {...after} end />}
    </nav>
  );
}

function WayLink({
  href,
  what,
  title,
  end = false,
}: {
  href: string;
  what: string;
  title: string;
  end?: boolean;
}) {
  return (
    <a href={href} className={`block no-underline hover:underline ${end ? 'text-right' : ''}`}>
      <span className="block text-xs text-soft">{what}</span>
      <span className="font-serif">{title}</span>
    </a>
  );
}
