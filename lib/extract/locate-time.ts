import { findOpeningAge, type Stamp } from '@/lib/parse/stamps/find-stamps';
import type { MachineTime } from './time-elements';

/** A line of a page with a machine-readable time of its post: `<time datetime>`. */
export type TimedLine = { index: number; time: MachineTime; stamp: Stamp | null };

/** Locates the time itself in the words of a `<time>`, without a label before it. */
export function locateTime({ words }: MachineTime, stamp: Stamp | null): [number, number] {
  if (stamp !== null) {
    const label = stamp.label === null ? -1 : words.toLowerCase().indexOf(stamp.label, stamp.start);
    const start = label === stamp.start ? label + (stamp.label ?? '').length : stamp.start;
    return [start, stamp.end];
  }
  const relative = findOpeningAge(words);
  return relative === null ? [0, words.length] : [relative.start, relative.end];
}
