import { editDistance } from './edit-distance';
import type { IndexedName } from './index-format';
import type { IndexWord } from './index-words';
import { makePhoneticKey } from './phonetic-key';

/** Names that share a spelling, and how many words it has. */
export type QueryName = {
  names: readonly IndexedName[];
  length: number;
  /** Every spelling of it is of capitals alone: in other letters it is another word. */
  capitalsOnly: boolean;
};

/** Names by their spellings: made once for a catalogue. */
export type QueryNameFinder = {
  /** The longest spelling of a name that begins at a word. */
  at: (text: string, words: readonly IndexWord[], at: number) => QueryName | null;
  /** Names of which a word may be the beginning: `artemiv` is on the way to Bakhmut. */
  begunBy: (beginning: string) => readonly IndexedName[];
};

type Known = { names: IndexedName[]; capitalsOnly: boolean; properOnly: boolean };

/** Letters of a name’s spelling that are enough to mean it. */
const shortestBegunName = 5;

const finders = new WeakMap<readonly IndexedName[], QueryNameFinder>();

/** The finder for a catalogue’s names; the same names give the same finder. */
export function compileQueryNames(names: readonly IndexedName[]): QueryNameFinder {
  const made = finders.get(names) ?? makeFinder(names);
  finders.set(names, made);
  return made;
}

function makeFinder(names: readonly IndexedName[]): QueryNameFinder {
  const exact = new Map<string, Known>();
  const loose = new Map<string, Known>();
  const single: { name: IndexedName; word: string; key: string | null }[] = [];
  /** By last names: the people of that name, with what stands before it. */
  const firstNames = new Map<string, { name: IndexedName; word: string }[]>();
  let longest = 0;
  for (const name of names) {
    name.spellings.forEach((spelling, index) => {
      const capitals = name.capitals.includes(index);
      const proper = name.proper.includes(index);
      longest = Math.max(longest, spelling.length);
      add(exact, spelling.join(' '), name, capitals, proper);
      const key = looseKey(spelling);
      if (key !== null && !proper) add(loose, key, name, false, false);
      const last = spelling.at(-1);
      if (name.key.startsWith('@people/') && spelling.length > 1 && last !== undefined) {
        const key = makePhoneticKey(last) ?? last;
        const others = spelling.slice(0, -1).map((word) => ({ name, word }));
        firstNames.set(key, [...(firstNames.get(key) ?? []), ...others]);
      }
      const [only, ...more] = spelling;
      if (only !== undefined && more.length === 0 && !proper)
        single.push({ name, word: only, key: makePhoneticKey(only) });
    });
  }
  /** Somebody’s last name, after first names that are nearly his or hers: `Vladimr Putin`. */
  const misspeltAt = (words: readonly IndexWord[], at: number): QueryName | null => {
    for (let length = Math.min(longest, words.length - at); length > 1; length -= 1) {
      const run = words.slice(at, at + length).map(({ word }) => word);
      const last = run.pop() ?? '';
      const named = firstNames.get(makePhoneticKey(last) ?? last) ?? [];
      const meant = [...new Set(named.map(({ name }) => name))].filter((name) =>
        run.every((written) =>
          named.some((other) => other.name === name && isNearly(written, other.word)),
        ),
      );
      if (meant.length > 0) return { names: meant, length, capitalsOnly: false };
    }
    return null;
  };
  return {
    at: (text, words, at) => {
      for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
        const run = words.slice(at, at + length);
        const spelling = run.map(({ word }) => word);
        const key = looseKey(spelling);
        const found = exact.get(spelling.join(' ')) ?? (key === null ? undefined : loose.get(key));
        const named = /^\p{Lu}/u.test(text.slice(run[0]?.start));
        if (found && (named || !found.properOnly)) {
          return { names: found.names, length, capitalsOnly: found.capitalsOnly };
        }
      }
      return misspeltAt(words, at);
    },
    begunBy: (beginning) => {
      if (beginning.length < shortestBegunName) return [];
      const key = makePhoneticKey(beginning);
      return single.flatMap(({ name, word, key: whole }) =>
        word.startsWith(beginning) || (key !== null && whole?.startsWith(key)) ? [name] : [],
      );
    },
  };
}

function add(
  known: Map<string, Known>,
  key: string,
  name: IndexedName,
  capitals: boolean,
  proper: boolean,
): void {
  const before = known.get(key);
  known.set(key, {
    names: [...new Set([...(before?.names ?? []), name])],
    capitalsOnly: capitals && (before?.capitalsOnly ?? true),
    properOnly: proper && (before?.properOnly ?? true),
  });
}

/** Whether a first name is another or the same but for a letter, or two in long ones. */
function isNearly(written: string, name: string): boolean {
  const limit = Math.min(written.length, name.length) < 4 ? 0 : name.length < 6 ? 1 : 2;
  return editDistance(written, name, limit) <= limit;
}

/** Of a name of several words each counts, short ones as they are. */
function looseKey(spelling: readonly string[]): string | null {
  const keys = spelling.map((word) => makePhoneticKey(word) ?? word);
  const [only] = spelling;
  return spelling.length === 1 && makePhoneticKey(only ?? '') === null ? null : keys.join(' ');
}
