import { type CatalogueNames, compileNames, type NameHit } from './names/find-names';
import { type SplitText, splitText } from './phrases/compile-phrases';

/** A text split into words, with the names found in it in text order. */
export type ReadText = SplitText & { names: readonly NameHit[] };

/** Reads a text, and caches the result. */
export type TextReader = (text: string) => ReadText;

/**
 * Compiles the catalogue’s names, and returns a function that makes a reader for the texts of one entry.
 * Topics, names and attributions need the same texts, so a reader caches them; one reader per entry keeps
 * memory from growing with the collection.
 */
export function compileTextReader(catalogue: CatalogueNames): () => TextReader {
  const findNames = compileNames(catalogue);
  return () => {
    const read = new Map<string, ReadText>();
    return (text) => {
      const known = read.get(text);
      if (known !== undefined) return known;
      const split = splitText(text);
      const result = { ...split, names: findNames(split) };
      read.set(text, result);
      return result;
    };
  };
}
