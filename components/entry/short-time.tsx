import type { Entry } from '@/lib/schema/entry';
import { shownTime } from '@/lib/wording/shown-time';

/** An entry's time in a list of contents. */
export function ShortTime({ entry }: { entry: Entry }) {
  const shown = shownTime(entry.time);
  if (shown.kind === 'none') return <i>no time</i>;
  return <i>{shown.kind === 'bound' ? `${shown.side} ${shown.text}` : shown.text}</i>;
}
