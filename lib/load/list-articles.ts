import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readErrorCode } from '@/lib/extract/files/read-text';
import { createIssue, type Issue } from '@/lib/schema/issue';
import { compareText } from '@/lib/wording/compare-text';

/** An item below the folder of articles: a file, or the issue that says why it is not read. */
export type ArticleItem = { path: string; issue: Issue | null };

const articlesFolder = 'articles';
/** Hidden files that systems and version control make; no article has such a name. */
const systemFiles = new Set([
  '.DS_Store',
  '.directory',
  '.gitattributes',
  '.gitignore',
  '.gitkeep',
  '.keep',
]);

/** Lists the paths of all article files below the content folder, sorted. */
export function listArticlePaths(folder: string): string[] {
  return listArticleItems(folder).flatMap(({ path, issue }) => (issue === null ? [path] : []));
}

/** Lists all article files below the content folder, and whatever else is among them, sorted by path. */
export function listArticleItems(folder: string): ArticleItem[] {
  return [...listBelow(folder, articlesFolder)].sort((a, b) => compareText(a.path, b.path));
}

function* listBelow(root: string, below: string): Generator<ArticleItem> {
  let items: Dirent[] = [];
  try {
    items = readdirSync(join(root, below), { withFileTypes: true });
  } catch (error) {
    // A collection may have no articles yet.
    if (below === articlesFolder && readErrorCode(error) === 'ENOENT') return;
    yield {
      path: below,
      issue: createIssue('file-unreadable', `${below} cannot be read as a folder.`),
    };
  }
  for (const item of items) {
    const path = `${below}/${item.name}`;
    const issue = explainSkipped(item, path);
    if (issue === null && item.isDirectory()) yield* listBelow(root, path);
    else if (!systemFiles.has(item.name)) yield { path, issue };
  }
}

/** Returns the issue of an item that is neither an article file nor a folder of them. */
function explainSkipped(item: Dirent, path: string): Issue | null {
  if (item.name.startsWith('.'))
    return createIssue('file-skipped', `${path} is hidden: its name begins with a full stop.`, {
      remedy: 'If it is an article, rename it. Otherwise delete it or move it out of the folder.',
    });
  if (item.isSymbolicLink())
    return createIssue('file-skipped', `${path} is a symbolic link, which is not followed.`, {
      remedy: 'Put a copy of the file or folder in place of the link, or delete the link.',
    });
  return item.isFile() || item.isDirectory() ? null : refuseSpecialFile(path);
}

/** Returns the issue of a pipe, a socket or a device, from which reading would never end. */
export function refuseSpecialFile(path: string): Issue {
  return createIssue('file-unreadable', `${path} is not a file but a pipe, a socket or a device.`, {
    remedy: 'Put an ordinary file with its text in its place, or delete it.',
  });
}
