import { join } from 'node:path';
import { readTextFile } from '@/lib/extract/files/read-text';
import { splitFrontMatter } from '@/lib/extract/files/split-front-matter';
import { hashSha256 } from '@/lib/load/library-snapshot';
import { listArticlePaths } from '@/lib/load/list-articles';
import { makeShingles, measureSimilarity, type Shingles } from './text-similarity';

/** Minimum similarity of two copies of the same page. */
const duplicateSimilarity = 0.8;

/** An article of the collection, as a new article is compared with it. */
export type CollectionArticle = {
  /** Path of the file below the content folder. */
  file: string;
  sha256: string;
  shingles: Shingles;
};

/** Reads the articles of a content folder for comparison. Unreadable files are left out. */
export function readCollectionArticles(folder: string): CollectionArticle[] {
  return listArticlePaths(folder).flatMap((file) => {
    const { text } = readTextFile(join(folder, file));
    if (text === null) return [];
    const below = splitFrontMatter(text).text;
    return [{ file, sha256: hashSha256(below), shingles: makeShingles(below) }];
  });
}

/**
 * Describes in a sentence which article of the collection a text duplicates; null if none. The same bytes are
 * a duplicate, and so is a text with a similarity of four fifths.
 */
export function describeDuplicate(
  text: string,
  articles: readonly CollectionArticle[],
): string | null {
  const sha256 = hashSha256(text);
  const same = articles.find((article) => article.sha256 === sha256);
  if (same !== undefined) return `The same text is already in ${same.file} (SHA-256 ${sha256}).`;
  const shingles = makeShingles(text);
  const [nearest] = articles
    .map(({ file, shingles: theirs }) => ({ file, alike: measureSimilarity(shingles, theirs) }))
    .sort((a, b) => b.alike - a.alike);
  if (nearest === undefined || nearest.alike < duplicateSimilarity) return null;
  // Rounded down: 100 % would mean that nothing differs.
  const percent = Math.min(Math.floor(nearest.alike * 100), 99);
  return `${nearest.file} has nearly the same text: ${percent} % of all sequences of five words are in both. Keep the better copy; to replace that file, delete it first.`;
}
