import { performance } from 'node:perf_hooks';
import { annotateEntries } from '@/lib/annotate/annotate-entries';
import type { Entry } from '@/lib/schema/entry';
import { personSchema } from '@/lib/schema/names-and-places';
import { entry, noAttributions } from '../unit/annotate/entries';
import { names } from '../unit/annotate/names-for-test';
import { markdownTable, median } from './markdown-table';

/** Entries and names, increased one at a time: time must be linear in each. */
const sizes = [
  [1_000, 5_000, false],
  [10_000, 500, false],
  [10_000, 5_000, false],
  [10_000, 50_000, false],
  // Every third sentence is a statement, which the rules for attributions take longest on.
  [1_000, 5_000, true],
  [10_000, 5_000, true],
] as const;

/**
 * Measures the speed of annotation at sizes that no collection has yet. A seeded generator makes names and
 * texts from syllables, the same on every run; every third sentence has a name.
 */
export function annotateThroughputTable(): string {
  const rows = sizes.map(([entryCount, nameCount, isSpeech]) => {
    const random = seeded(20230314);
    const people = Array.from({ length: nameCount }, (_, index) => {
      const [first, last] = [madeUp(random, 2), madeUp(random, 3)];
      return personSchema.parse({
        id: `person-${index}`,
        name: `${first} ${last}`,
        variants: [last, `Mr ${last}`],
        role: 'Made up',
        party: null,
      });
    });
    const spellings = people.map(({ name }) => name);
    const entries = Array.from({ length: entryCount }, (_, index) =>
      madeUpEntry(random, index, spellings, isSpeech),
    );
    const characters = entries.reduce((sum, { body }) => sum + (body[0]?.text.length ?? 0) * 4, 0);
    const found = { tags: 0, said: 0 };
    const catalogue = {
      topics: [],
      overrides: [],
      names: names({ people }),
      attributions: noAttributions,
    };
    const seconds = [1, 2, 3].map(() => {
      const start = performance.now();
      const annotated = annotateEntries(entries, catalogue);
      const seconds = (performance.now() - start) / 1000;
      found.tags = annotated.reduce((sum, own) => sum + own.people.length, 0);
      found.said = annotated.reduce((sum, own) => sum + own.attributions.length, 0);
      return seconds;
    });
    const time = median(seconds);
    return [
      entryCount.toLocaleString('en-GB'),
      nameCount.toLocaleString('en-GB'),
      (characters / 1_000_000).toFixed(1),
      String(found.tags),
      String(found.said),
      time.toFixed(2),
      (characters / 1_000_000 / time).toFixed(1),
    ];
  });
  return markdownTable(['entries', 'names', 'MB', 'tags', 'said', 'seconds', 'MB/s'], rows);
}

function madeUpEntry(
  random: () => number,
  index: number,
  spellings: readonly string[],
  isSpeech: boolean,
): Entry {
  const sentence = (named: boolean) => {
    const words = Array.from({ length: 12 }, () => madeUp(random, 2).toLowerCase());
    const name = named ? (spellings[Math.floor(random() * spellings.length)] ?? '') : '';
    if (named && isSpeech) return `${name} said the ${words.join(' ')}.`;
    if (named) words[4] = name;
    return `The ${words.join(' ')}.`;
  };
  const texts = Array.from({ length: 4 }, () =>
    [sentence(true), sentence(false), sentence(false)].join(' '),
  );
  return { ...entry('update', null, ...texts), id: `entry-${index}` };
}

/** Returns a capitalised word of random syllables. */
function madeUp(random: () => number, syllables: number): string {
  const letter = (letters: string) => letters.charAt(Math.floor(random() * letters.length));
  const word = Array.from(
    { length: syllables },
    () => letter('bdfghklmnprstvz') + letter('aeiou') + letter('lnrst'),
  ).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Returns a generator of numbers from 0 to 1 (Mulberry32), the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
