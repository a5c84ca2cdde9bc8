import type { Speaker } from './speaker-parts';

/** A clause that reports speech. */
export type Clause = {
  speakers: Speaker[];
  /** The medium or network that the words came through. */
  via: string | null;
  /** The words that report it: `said`, `according to`. */
  reportedBy: { start: number; end: number };
  /** Start of the clause: of its speaker, verb or relay. */
  start: number;
  /** Position of the speech: after the verb (`X said that …`) or before it (`…, X said`). */
  speechPosition: 'after' | 'before' | 'unknown';
};

/** Returns where the first of several speakers begins. */
export function findFirstStart(speakers: readonly Speaker[]): number {
  return Math.min(...speakers.map(({ start }) => start));
}
