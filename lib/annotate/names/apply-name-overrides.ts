import type { NameOverride, NameTag, PlaceOverride, PlaceTag } from '@/lib/schema/names-and-places';
import type { EntryText } from '../entry-texts';
import { compilePhrases } from '../phrases/compile-phrases';
import { quoteHits } from '../topics/read-paragraphs';
import { strongestUse } from './place-use';

type Words = { text: string; line: number };

/**
 * Lays an editor’s judgements over the people or organisations found in one entry. `name` adds the
 * entry’s words that the override gives; `none` takes away what was found. Where the override gives
 * words or a line, those words or that line alone are meant.
 */
export function applyNameOverrides(
  tags: readonly NameTag[],
  overrides: readonly NameOverride[],
  texts: readonly EntryText[],
): NameTag[] {
  return correct(tags, overrides, texts, (at) => at);
}

/** The same for places. A use sets that of all the place’s words that are meant. */
export function applyPlaceOverrides(
  tags: readonly PlaceTag[],
  overrides: readonly PlaceOverride[],
  texts: readonly EntryText[],
): PlaceTag[] {
  return correct(tags, overrides, texts, (at, use) => ({ ...at, use })).map((tag) => ({
    ...tag,
    use: strongestUse(tag.words),
  }));
}

type Tag<Own> = Pick<NameTag, 'id' | 'from' | 'why'> & { words: Own[] };

/** @param used words as an override’s use makes them */
function correct<Own extends Words, Use extends string>(
  tags: readonly Tag<Own>[],
  overrides: readonly (Omit<NameOverride, 'use'> & { use: Use | 'none' })[],
  texts: readonly EntryText[],
  used: (words: Words, use: Use) => Own,
): Tag<Own>[] {
  return overrides.reduce(
    (current, { id, use, words, line, why }) => {
      const isMeant = (at: Words) =>
        (line === undefined || at.line === line) &&
        (words === undefined || words.includes(at.text));
      const found = current.find((tag) => tag.id === id)?.words ?? [];
      const next =
        use === 'none'
          ? found.filter((at) => !isMeant(at))
          : merged(
              found.map((at) => (isMeant(at) ? used(at, use) : at)),
              findExactWords(words, texts).flatMap((at) => (isMeant(at) ? used(at, use) : [])),
            );
      return placed(
        current,
        id,
        next.length === 0 ? null : { id, words: next, from: 'editor', why },
      );
    },
    [...tags],
  );
}

/** Every place where an entry’s texts hold the words, letter for letter. */
export function findExactWords(
  words: readonly string[] | undefined,
  texts: readonly EntryText[],
): Words[] {
  if (words === undefined) return [];
  const find = compilePhrases(words.map((text) => ({ text, exact: true, tag: text })));
  return texts.flatMap(({ text, line }) => {
    const hits = find(text).filter(({ start, end, tag }) => text.slice(start, end) === tag);
    return quoteHits(text, line, hits);
  });
}

/** Found words and added ones in order of line; what was found stays where both have it. */
function merged<Own extends Words>(found: readonly Own[], added: readonly Own[]): Own[] {
  const fresh = added.filter(
    (own) => !found.some(({ text, line }) => text === own.text && line === own.line),
  );
  return [...found, ...fresh].sort((a, b) => a.line - b.line);
}

/** The tags with one of them replaced, put at the end, or, for null, taken away. */
function placed<Tag extends { id: string }>(
  tags: readonly Tag[],
  id: string,
  tag: Tag | null,
): Tag[] {
  const at = tags.findIndex((known) => known.id === id);
  const others = tags.filter((known) => known.id !== id);
  if (tag === null) return others;
  return at === -1 ? [...others, tag] : [...others.slice(0, at), tag, ...others.slice(at)];
}
