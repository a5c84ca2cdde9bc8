import type { Entry } from '@/lib/schema/entry';
import { formatTime, noTime } from '@/lib/wording/format-time';

/** Shows an entry's time in a table of contents, where the zone is left out. */
export function DisplayTime({ entry }: { entry: Entry }) {
  const shown = formatTime(entry.time);
  if (shown.kind === 'none') return <i>{noTime}</i>;
  return <i>{shown.kind === 'bound' ? `${shown.side} ${shown.text}` : shown.text}</i>;
}
