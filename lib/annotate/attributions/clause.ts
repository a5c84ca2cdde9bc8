import type { Speaker } from './speaker-parts';

/** A place of a sentence where it says that somebody says something. */
export type Clause = {
  speakers: Speaker[];
  via: string | null;
  /** The words that show it: `said`, `according to`. */
  shown: { start: number; end: number };
  /** Where the clause begins: at its speaker, its verb or its relay. */
  start: number;
  /** Whether what is said stands behind the verb (`X said that …`), before it (`…, X said`), or neither is sure. */
  saidIs: 'behind' | 'before' | 'open';
};

/** Where the first of some speakers begins. */
export function firstStart(speakers: readonly Speaker[]): number {
  return Math.min(...speakers.map(({ start }) => start));
}
