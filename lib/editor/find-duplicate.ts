import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readTextFile } from '@/lib/extract/read-text';
import { splitFrontMatter } from '@/lib/extract/split-front-matter';
import { listArticlePaths } from '@/lib/load/content-bytes';
import { makeShingles, type Shingles, similarity } from './text-similarity';

/** From here on two texts are taken to be copies of one page. */
const nearSame = 0.8;

/** An article that the collection holds, as far as a newcomer is compared with it. */
export type CollectionArticle = {
  /** Path of the file below the content folder. */
  file: string;
  sha256: string;
  pieces: Shingles;
};

/** The text of every article in a content folder, ready to be compared. Unreadable files are left out. */
export async function readCollectionArticles(folder: string): Promise<CollectionArticle[]> {
  const held = await Promise.all(
    listArticlePaths(folder).map(async (file) => {
      const { text } = readTextFile(join(folder, file));
      if (text === null) return [];
      const below = splitFrontMatter(text).text;
      return [{ file, sha256: sha256Of(below), pieces: makeShingles(below) }];
    }),
  );
  return held.flat();
}

/**
 * Which held article a text is a copy of, as a sentence for people; null where it is none.
 * The same bytes count as the same article, and so does a text of which four fifths are the same.
 */
export function describeDuplicate(text: string, held: readonly CollectionArticle[]): string | null {
  const sha256 = sha256Of(text);
  const same = held.find((article) => article.sha256 === sha256);
  if (same !== undefined) return `The same text is already in ${same.file} (SHA-256 ${sha256}).`;
  const pieces = makeShingles(text);
  const [nearest] = held
    .map(({ file, pieces: theirs }) => ({ file, alike: similarity(pieces, theirs) }))
    .sort((a, b) => b.alike - a.alike);
  if (nearest === undefined || nearest.alike < nearSame) return null;
  // Not rounded up: 100 % would say that nothing differs.
  const percent = Math.min(Math.floor(nearest.alike * 100), 99);
  return `${nearest.file} holds nearly the same text: ${percent} % of all runs of five words are in both. Keep the better copy; to replace that file, delete it first.`;
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
