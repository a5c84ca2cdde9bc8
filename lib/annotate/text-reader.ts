import { type CatalogueNames, compileNames, type NameHit } from './names/find-names';
import { type SplitText, splitText } from './phrases/compile-phrases';

/** A text cut into words, with the names that it holds, in order of place. */
export type ReadText = SplitText & { names: readonly NameHit[] };

/** Reads a text; one that was read before is not read again. */
export type TextReader = (text: string) => ReadText;

/**
 * Compiles the catalogue’s names once, and gives what makes a reader for the texts of one entry. Topics,
 * names and attributions all ask for the same texts: each is gone through once. A reader keeps what it
 * has read, so that memory does not grow with the collection where every entry has its own.
 */
export function compileTextReader(catalogue: CatalogueNames): () => TextReader {
  const find = compileNames(catalogue);
  return () => {
    const read = new Map<string, ReadText>();
    return (text) => {
      const known = read.get(text);
      if (known !== undefined) return known;
      const worded = splitText(text);
      const own = { ...worded, names: find(worded) };
      read.set(text, own);
      return own;
    };
  };
}
