import type { NameOverride, NameTag, PlaceOverride, PlaceTag } from '@/lib/schema/names-and-places';
import type { EntryText } from '../entry-texts';
import { compilePhrases } from '../phrases/compile-phrases';
import { type QuotedWords, quoteHits } from '../quote-hits';
import { findStrongestUse } from './place-use';

/**
 * Applies an editor’s overrides to the people or organisations found in one entry. `name` adds the words
 * the override gives; `none` removes the words found. An override with words or a line affects only these.
 */
export function applyNameOverrides(
  tags: readonly NameTag[],
  overrides: readonly NameOverride[],
  texts: readonly EntryText[],
): NameTag[] {
  return applyOverrides(tags, overrides, texts, (at) => at);
}

/** Applies an editor’s overrides to the places found in one entry; a use is set on all affected words. */
export function applyPlaceOverrides(
  tags: readonly PlaceTag[],
  overrides: readonly PlaceOverride[],
  texts: readonly EntryText[],
): PlaceTag[] {
  return applyOverrides(tags, overrides, texts, (at, use) => ({ ...at, use })).map((tag) => ({
    ...tag,
    use: findStrongestUse(tag.words),
  }));
}

type Tag<Own> = Pick<NameTag, 'id' | 'from' | 'why'> & { words: Own[] };

/** @param withUse sets an override’s use on words */
function applyOverrides<Own extends QuotedWords, Use extends string>(
  tags: readonly Tag<Own>[],
  overrides: readonly (Omit<NameOverride, 'use'> & { use: Use | 'none' })[],
  texts: readonly EntryText[],
  withUse: (words: QuotedWords, use: Use) => Own,
): Tag<Own>[] {
  return overrides.reduce(
    (current, { id, use, words, line, why }) => {
      const isAffected = (at: QuotedWords) =>
        (line === undefined || at.line === line) &&
        (words === undefined || words.includes(at.text));
      const found = current.find((tag) => tag.id === id)?.words ?? [];
      const next =
        use === 'none'
          ? found.filter((at) => !isAffected(at))
          : mergeWords(
              found.map((at) => (isAffected(at) ? withUse(at, use) : at)),
              findExactWords(words, texts).flatMap((at) =>
                isAffected(at) ? withUse(at, use) : [],
              ),
            );
      return replaceTag(
        current,
        id,
        next.length === 0 ? null : { id, words: next, from: 'editor', why },
      );
    },
    [...tags],
  );
}

/** Finds all occurrences of words in an entry’s texts, letter for letter. */
export function findExactWords(
  words: readonly string[] | undefined,
  texts: readonly EntryText[],
): QuotedWords[] {
  if (words === undefined) return [];
  const find = compilePhrases(words.map((text) => ({ text, exact: true, tag: text })));
  return texts.flatMap(({ text, line }) => {
    const hits = find(text).filter(({ start, end, tag }) => text.slice(start, end) === tag);
    return quoteHits(text, line, hits);
  });
}

/** Merges found and added words in order of line; keeps the found ones where both have the same. */
function mergeWords<Own extends QuotedWords>(found: readonly Own[], added: readonly Own[]): Own[] {
  const fresh = added.filter(
    (own) => !found.some(({ text, line }) => text === own.text && line === own.line),
  );
  return [...found, ...fresh].sort((a, b) => a.line - b.line);
}

/** Replaces a tag, appends it if it is new, or removes it if `tag` is null. */
function replaceTag<Tag extends { id: string }>(
  tags: readonly Tag[],
  id: string,
  tag: Tag | null,
): Tag[] {
  const at = tags.findIndex((known) => known.id === id);
  const others = tags.filter((known) => known.id !== id);
  if (tag === null) return others;
  return at === -1 ? [...others, tag] : [...others.slice(0, at), tag, ...others.slice(at)];
}
