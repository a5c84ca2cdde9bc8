import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { SearchableLibrary } from '@/lib/search/build-index';

/** Entries of one day in a grown collection. */
const perDay = 30;
/** Number of words in a grown collection beside those of the real articles. */
const vocabularySize = 30_000;

/**
 * Grows the real collection to a number of entries with a seeded generator: each new entry is a real one with
 * every third word replaced by one of a generated vocabulary, in which later words are rarer. The names that
 * an entry is tagged with stay in its texts.
 */
export function grownLibrary(library: SearchableLibrary, size: number): SearchableLibrary {
  const random = seeded(20230314);
  const vocabulary = Array.from({ length: vocabularySize }, () => madeUp(random));
  const rareWord = () => vocabulary[Math.floor(random() ** 3 * vocabularySize)] ?? '';
  const entries = Array.from({ length: size }, (_, index) => {
    const realCount = library.entries.length;
    // In no order that repeats: columns that repeat weigh less than those of any real collection.
    const real = library.entries[index < realCount ? index : Math.floor(random() * realCount)];
    if (!real) throw new Error('The collection has no entries.');
    if (index < realCount) return real;
    const day = new Date(Date.UTC(2023, 3, 1) + Math.floor(index / perDay) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    return { ...changed(real, rareWord, random), id: `${day}-${index}`, slug: `${index}`, day };
  });
  const last = entries.at(-1)?.day ?? library.collection.days.last;
  return {
    ...library,
    entries,
    collection: { ...library.collection, days: { ...library.collection.days, last } },
  };
}

function changed(
  entry: AnnotatedEntry,
  rareWord: () => string,
  random: () => number,
): AnnotatedEntry {
  const named = [...entry.people, ...entry.organisations, ...entry.places];
  const kept = new Set(named.flatMap(({ words }) => words.flatMap(({ text }) => text.split(' '))));
  const text = (words: string) =>
    words.replace(/[A-Za-z]+/g, (word) => (kept.has(word) || random() > 1 / 3 ? word : rareWord()));
  return {
    ...entry,
    headline: { ...entry.headline, text: text(entry.headline.text) },
    body: entry.body.map((paragraph) => ({ ...paragraph, text: text(paragraph.text) })),
  };
}

function madeUp(random: () => number): string {
  const pick = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
  const syllable = () => pick('bcdfghklmnprstvz') + pick('aeiou') + pick('lnrst');
  return Array.from({ length: 2 + Math.floor(random() * 2) }, syllable).join('');
}

/** Numbers from 0 to 1, the same on every run (a linear congruential generator, Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
