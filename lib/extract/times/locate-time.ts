import { findOpeningAge, type Stamp } from '@/lib/parse/stamps/find-stamps';
import type { MachineTime } from './time-elements';

/** A line of a page with a machine-readable time of its post: `<time datetime>`. */
export type TimedLine = { index: number; time: MachineTime; stamp: Stamp | null };

/** Longest text that is a time and nothing else. */
const longestTime = 60;

/** Locates the time itself in the words of a `<time>`, without a label before it. */
export function locateTime({ words }: MachineTime, stamp: Stamp | null): [number, number] {
  // A short text is a time as a whole, in whatever order its parts are.
  if (stamp?.label === null && words.length <= longestTime) return [0, words.length];
  if (stamp !== null) {
    const label = stamp.label === null ? -1 : words.toLowerCase().indexOf(stamp.label, stamp.start);
    const start = label === stamp.start ? label + (stamp.label ?? '').length : stamp.start;
    return [start, stamp.end];
  }
  const relative = findOpeningAge(words);
  return relative === null ? [0, words.length] : [relative.start, relative.end];
}
