import { daysOfEvent, tellersInBrief } from '@/lib/chronology/account-words';
import type { Catalogue } from '@/lib/chronology/catalogue';
import { pointsInBrief } from '@/lib/chronology/event-points';
import { inOrderOfTime } from '@/lib/chronology/events';
import type { ToldEvent } from '@/lib/schema/event';
import { eventUrl } from '@/lib/url/page-urls';
import { counted } from '@/lib/wording/words';

/** Points that are named in one line. */
const named = 4;

/** An event in a list: what it is, who tells it, and what the accounts differ on. */
export function EventRow({ event, catalogue }: { event: ToldEvent; catalogue: Catalogue }) {
  const tellings = inOrderOfTime(event.accounts, catalogue.entry);
  const differ = pointsInBrief(event.points, 'differ', named);
  return (
    <li className="line-below py-3">
      <h3 className="headline">
        <a href={eventUrl(event.id)}>{event.label}</a>
      </h3>
      <p className="text-sm text-soft">
        {event.lastDay !== undefined && `${daysOfEvent(event)} · `}
        {counted(tellings.length, 'account')}: {tellersInBrief(tellings, catalogue)}
      </p>
      <p className="text-sm mt-1 max-w-measure">
        {differ === null ? 'No point on which they differ is noted.' : `They differ on: ${differ}.`}
      </p>
    </li>
  );
}
