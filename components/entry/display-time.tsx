import type { Entry } from '@/lib/schema/entry';
import { formatTime } from '@/lib/wording/format-time';

/** An entry's time in a list of contents. */
export function DisplayTime({ entry }: { entry: Entry }) {
  const shown = formatTime(entry.time);
  if (shown.kind === 'none') return <i>no time</i>;
  return <i>{shown.kind === 'bound' ? `${shown.side} ${shown.text}` : shown.text}</i>;
}
