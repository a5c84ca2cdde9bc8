import type { ParsedArticle } from '@/lib/schema/article';
import { type Issue, issue } from '@/lib/schema/issue';
import type { EntryTime } from '@/lib/schema/time';
import { required } from '@/lib/text/required';
import { settleDateOrder } from './days/day-month-order';
import { readPublished } from './days/published-day';
import { readTimes } from './days/resolve-times';
import { openingDraft, postDraft, readBody, toEntry } from './entry-drafts';
import { articleId, entryIds } from './entry-ids';
import type { ArticleFacts } from './facts';
import { type Layout, readLayout } from './layout/article-layout';
import { pickConvention } from './outlets/pick-convention';
import { titleWithoutFrame } from './outlets/republishers';
import { type Line, splitLines } from './text/split-lines';

/** An article's text and what is known of it from elsewhere. */
export type ArticleInput = {
  /** The text below any front matter, exactly as it stands. */
  text: string;
  /** SHA-256 of the text's bytes, in hexadecimal. */
  sha256: string;
  facts: ArticleFacts;
};

/**
 * Reads an article into entries. Total: any text gives entries and issues, nothing throws. Pure: the
 * same input gives the same output on any machine, in any zone.
 *
 * Lines → blocks → markers and set-aside lines (`readLayout`) → day and clock of every post
 * (`readPublished`, `readTimes`) → entries.
 *
 * @param options `generic: false` switches the forms that hold for any outlet off, so that a test of
 *   an outlet's own conventions cannot pass by them
 */
export function parseArticle(
  { text, sha256, facts }: ArticleInput,
  options: { generic: boolean } = { generic: true },
): ParsedArticle {
  const lines = splitLines(text);
  const convention = pickConvention(facts.outlet);
  const layout = readLayout(lines, convention, facts, options);
  settleDateOrder(layout, lines);
  const { published, issues: dayIssues } = readPublished(layout, facts);
  const { times, order, zone, issues: timeIssues } = readTimes(layout, published, facts);
  const title = readTitle(layout, facts);
  const drafts = [
    ...openingDraft(layout, title, published),
    ...layout.posts.map((post, index) =>
      postDraft(post, required(times[index], 'Every post has a time.')),
    ),
  ].map((draft) => ({
    ...draft,
    ...readBody(draft, convention.blockQuotations ?? false),
  }));
  const ids = entryIds(drafts, facts.outlet, order);
  const issues: Issue[] = [
    ...(lines.every((line) => line.text === '') ? [issue('file-empty', 'There is no text.')] : []),
    ...(published === null && drafts.some(({ time }) => !hasDay(time))
      ? [
          issue(
            'day-unknown',
            'Neither the text nor the front matter gives the day of this article.',
          ),
        ]
      : []),
    ...(layout.setAside.some(({ reason }) => reason === 'not-an-article')
      ? [issue('not-an-article', 'The page holds a notice or a form, and no news.')]
      : []),
    ...repairIssues(lines),
    ...dayIssues,
    ...timeIssues,
    ...drafts.flatMap((draft) => draft.issues),
  ];
  return {
    id: articleId(published?.day ?? null, facts.outlet, sha256),
    outlet: facts.outlet ?? 'unknown',
    title,
    standfirst:
      layout.standfirst === null
        ? null
        : { text: layout.standfirst.text, line: layout.standfirst.number },
    published,
    zone: zone ?? facts.zone,
    form: formOf(layout),
    order,
    sha256,
    lineCount: lines.length,
    entries: drafts.map((draft, index) =>
      toEntry(draft, required(ids[index], 'Every draft has an id.')),
    ),
    furniture: layout.furniture,
    setAside: layout.setAside,
    issues: issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    readBy: convention.outlet,
  };
}

function formOf({ posts }: Layout): ParsedArticle['form'] {
  if (posts.length === 0) return 'report';
  return posts.every(({ marker }) => marker?.mark.kind === 'headline') ? 'digest' : 'live-blog';
}

function readTitle(layout: Layout, facts: ArticleFacts): ParsedArticle['title'] {
  if (layout.title !== null) {
    return {
      text: titleWithoutFrame(layout.title.text, facts.via),
      line: layout.title.number,
    };
  }
  return facts.title === null ? null : { text: facts.title, line: null };
}

function repairIssues(lines: readonly Line[]): Issue[] {
  const [first, ...others] = lines.filter(({ isRepaired }) => isRepaired);
  if (first === undefined) return [];
  const count = others.length + 1;
  return [
    issue(
      'characters-repaired',
      `${count} ${count === 1 ? 'line holds' : 'lines hold'} characters that a wrong encoding had damaged or a page had escaped, the first in this one.`,
      { line: first.number },
    ),
  ];
}

function hasDay(time: EntryTime): boolean {
  return time.kind !== 'none' && time.day !== null;
}
