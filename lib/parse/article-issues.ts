import { createIssue, type Issue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import type { Layout } from './layout/article-layout';
import type { Line } from './text/split-lines';

/** Reports problems of an article as a whole. */
export function listArticleIssues(
  lines: readonly Line[],
  { setAside }: Layout,
  published: ReadDay | null,
  times: readonly EntryTime[],
): Issue[] {
  const isEmpty = lines.every((line) => line.text === '');
  const isUndated = published === null && times.some((time) => !hasDay(time));
  const isNoArticle = setAside.some(({ reason }) => reason === 'not-an-article');
  return [
    ...(isEmpty ? [createIssue('file-empty', 'There is no text.')] : []),
    ...(isUndated
      ? [
          createIssue(
            'day-unknown',
            'Neither the text nor the front matter gives the day of this article.',
          ),
        ]
      : []),
    ...(isNoArticle
      ? [createIssue('not-an-article', 'The page has a notice or a form, and no news.')]
      : []),
    ...listRepairIssues(lines),
  ];
}

function hasDay(time: EntryTime): boolean {
  return time.kind !== 'none' && time.day !== null;
}

function listRepairIssues(lines: readonly Line[]): Issue[] {
  const [first, ...others] = lines.filter(({ isRepaired }) => isRepaired);
  if (first === undefined) return [];
  const count = others.length + 1;
  return [
    createIssue(
      'characters-repaired',
      `${count} ${count === 1 ? 'line has' : 'lines have'} characters that a wrong encoding damaged or a page escaped; this is the first.`,
      { line: first.number },
    ),
  ];
}
