import type { ReportedEvent, Storyline } from '@/lib/schema/event';
import { eventUrl, storylineUrl } from '@/lib/url/page-urls';
import { Link } from '../site/link';

/** Links to the events and storylines that mention a name. */
export function AppearsIn({
  found: { events, storylines },
}: {
  found: { events: readonly ReportedEvent[]; storylines: readonly Storyline[] };
}) {
  const links = [
    ...events.map(({ id, label }) => ({ href: eventUrl(id), label, kind: 'event' })),
    ...storylines.map(({ id, label }) => ({
      href: storylineUrl(id),
      label,
      kind: 'storyline',
    })),
  ];
  if (links.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="rule strong text-lg pt-2">Appears in</h2>
      <ul>
        {links.map(({ href, label, kind }) => (
          <li key={href}>
            <Link className="quiet" href={href}>
              {label}
            </Link>{' '}
            <span className="text-sm text-soft">{kind}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
