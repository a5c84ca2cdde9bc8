import type { Speaker } from './speaker-parts';

/** A clause that reports speech. */
export type Clause = {
  speakers: Speaker[];
  /** The medium or network that the words came through. */
  via: string | null;
  /** The words that report it: `said`, `according to`. */
  reportedBy: { start: number; end: number };
  /** Where the clause begins: at its speaker, verb or relay. */
  start: number;
  /** Whether the speech follows the verb (`X said that …`) or precedes it (`…, X said`). */
  speechPosition: 'after' | 'before' | 'unknown';
};

/** Returns where the first of several speakers begins. */
export function firstStart(speakers: readonly Speaker[]): number {
  return Math.min(...speakers.map(({ start }) => start));
}
