import type { Article } from '@/lib/schema/article';
import type { Collection } from '@/lib/schema/collection';
import type { Entry } from '@/lib/schema/entry';
import { createIssue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import { requireValue } from '@/lib/text/required';
import type { ReadArticle } from '../read-article';

/**
 * Reports entries of a day outside the collection; nothing if the settings, which have its days, could not be
 * read.
 */
export function checkDays(
  entries: readonly Entry[],
  collection: Collection | null,
  articles: readonly Article[],
  files: readonly { file: string; found: ReadArticle | null }[],
): FileIssue[] {
  if (collection === null) return [];
  const { first, last } = collection.days;
  const fileOf = new Map(articles.map(({ id, file }) => [id, file]));
  const readings = new Map(files.map(({ file, found }) => [file, found]));
  return entries
    .filter(({ day }) => day < first || day > last)
    .map(({ id, day, source }) => {
      const file = requireValue(fileOf.get(source.article), 'Every entry is of an article.');
      const read = requireValue(readings.get(file), 'Every article was read from a file.');
      return {
        ...createIssue(
          'day-outside-collection',
          `The entry \`${id}\` is on ${day}; the collection runs from ${first} to ${last}.`,
          { line: read.fileLine(source.lines[0]) },
        ),
        file,
      };
    });
}
