import { requireValue } from '@/lib/text/required';
import { measureEditDistance } from './edit-distance';
import type { IndexedName } from './index-format';
import type { IndexWord } from './index-words';
import { makePhoneticKey } from './phonetic-key';

/** Names that share a spelling, and its number of words. */
export type QueryName = {
  names: readonly IndexedName[];
  length: number;
  /** True if it is a name only in capitals (`US`): in lower case it is another word (`us`). */
  capitalsOnly: boolean;
};

/** Finds the names of a catalogue by their spellings. */
export type QueryNameFinder = {
  /** Returns the longest spelling of a name that begins at a word. */
  at: (text: string, words: readonly IndexWord[], at: number) => QueryName | null;
  /** Returns names with a spelling that has a prefix: `artemiv` gives Bakhmut. */
  withPrefix: (prefix: string) => readonly IndexedName[];
};

type KnownSpelling = { names: IndexedName[]; capitalsOnly: boolean; properOnly: boolean };

/** Shorter prefixes give too many names. */
const minNamePrefixLength = 5;

const finders = new WeakMap<readonly IndexedName[], QueryNameFinder>();

/** Returns the finder for a catalogue’s names, compiled once for the same list. */
export function compileQueryNames(names: readonly IndexedName[]): QueryNameFinder {
  const finder = finders.get(names) ?? makeFinder(names);
  finders.set(names, finder);
  return finder;
}

function makeFinder(names: readonly IndexedName[]): QueryNameFinder {
  const exact = new Map<string, KnownSpelling>();
  const phonetic = new Map<string, KnownSpelling>();
  const singleWords: { name: IndexedName; word: string; key: string | null }[] = [];
  /** People with the words before their last name, by the phonetic key of that. */
  const firstNames = new Map<string, { name: IndexedName; word: string }[]>();
  let longest = 0;
  for (const name of names) {
    name.spellings.forEach((spelling, index) => {
      const hasCapitals = name.capitals.includes(index);
      const isProper = name.proper.includes(index);
      longest = Math.max(longest, spelling.length);
      add(exact, spelling.join(' '), name, hasCapitals, isProper);
      const key = makeSpellingKey(spelling);
      if (key !== null && !isProper) add(phonetic, key, name, false, false);
      const last = spelling.at(-1);
      if (name.key.startsWith('@people/') && spelling.length > 1 && last !== undefined) {
        const key = makePhoneticKey(last) ?? last;
        const others = spelling.slice(0, -1).map((word) => ({ name, word }));
        firstNames.set(key, [...(firstNames.get(key) ?? []), ...others]);
      }
      const [only, ...more] = spelling;
      if (only !== undefined && more.length === 0 && !isProper)
        singleWords.push({ name, word: only, key: makePhoneticKey(only) });
    });
  }
  /** Finds a person’s last name after misspelt first names: `Vladimr Putin`. */
  const findMisspelt = (words: readonly IndexWord[], at: number): QueryName | null => {
    for (let length = Math.min(longest, words.length - at); length > 1; length -= 1) {
      const run = words.slice(at, at + length).map(({ word }) => word);
      const last = requireValue(run.pop(), 'A name has a last word.');
      const sameLast = firstNames.get(makePhoneticKey(last) ?? last) ?? [];
      const people = [...new Set(sameLast.map(({ name }) => name))].filter((name) =>
        run.every((written) =>
          sameLast.some((other) => other.name === name && isNearly(written, other.word)),
        ),
      );
      if (people.length > 0) return { names: people, length, capitalsOnly: false };
    }
    return null;
  };
  return {
    at: (text, words, at) => {
      for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
        const run = words.slice(at, at + length);
        const spelling = run.map(({ word }) => word);
        const key = makeSpellingKey(spelling);
        const found =
          exact.get(spelling.join(' ')) ?? (key === null ? undefined : phonetic.get(key));
        const isCapitalised = /^\p{Lu}/u.test(text.slice(run[0]?.start));
        if (found && (isCapitalised || !found.properOnly)) {
          return { names: found.names, length, capitalsOnly: found.capitalsOnly };
        }
      }
      return findMisspelt(words, at);
    },
    withPrefix: (prefix) => {
      if (prefix.length < minNamePrefixLength) return [];
      const key = makePhoneticKey(prefix);
      return singleWords.flatMap(({ name, word, key: whole }) =>
        word.startsWith(prefix) || (key !== null && whole?.startsWith(key)) ? [name] : [],
      );
    },
  };
}

function add(
  known: Map<string, KnownSpelling>,
  key: string,
  name: IndexedName,
  hasCapitals: boolean,
  isProper: boolean,
): void {
  const before = known.get(key);
  known.set(key, {
    names: [...new Set([...(before?.names ?? []), name])],
    capitalsOnly: hasCapitals && (before?.capitalsOnly ?? true),
    properOnly: isProper && (before?.properOnly ?? true),
  });
}

/** Returns whether a first name is spelt almost right: one edit is allowed, in long names two. */
function isNearly(written: string, name: string): boolean {
  const limit = Math.min(written.length, name.length) < 4 ? 0 : name.length < 6 ? 1 : 2;
  return measureEditDistance(written, name, limit) <= limit;
}

/** Makes the phonetic key of a spelling. Words without a key keep their spelling, unless there is only one. */
function makeSpellingKey(spelling: readonly string[]): string | null {
  const [only, ...others] = spelling;
  if (only !== undefined && others.length === 0) return makePhoneticKey(only);
  return spelling.map((word) => makePhoneticKey(word) ?? word).join(' ');
}
