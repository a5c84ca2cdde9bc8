import type { ParsedArticle } from '@/lib/schema/article';
import { requireValue } from '@/lib/text/required';
import { listArticleIssues } from './article-issues';
import { readPublishedDay } from './days/published-day';
import { readTimes } from './days/resolve-times';
import { draftEntries, readBody, toEntry } from './entry-drafts';
import { makeArticleId, makeEntryIds } from './entry-ids';
import type { ArticleFacts } from './facts';
import type { Layout } from './layout/article-layout';
import { classifyBlocks } from './layout/classify-blocks';
import { finishLayout } from './layout/finish-layout';
import { type GivenRoles, layOutGiven } from './layout/given-layout';
import { listLayoutDoubts } from './layout-doubts';
import type { Convention } from './outlets/convention';
import { pickConvention } from './outlets/pick-convention';
import { stripTitleFrame } from './outlets/republishers';
import type { PageStructure } from './page-structure';
import { findMarkers } from './posts/find-markers';
import { splitSharedLines } from './posts/split-shared-lines';
import { findStructuredMarkers } from './posts/structured-markers';
import { type Block, toBlocks } from './text/blocks';
import { type Line, splitLines } from './text/split-lines';

/** An article's text, and the facts given for it. */
export type ArticleInput = {
  /** The text below any front matter, verbatim. */
  text: string;
  /** SHA-256 of the text's bytes, in hexadecimal. */
  sha256: string;
  facts: ArticleFacts;
  /** The roles of the lines, if the source states them. */
  roles?: GivenRoles | null;
  /** The statements of a saved page’s structure; none for plain text. */
  page?: PageStructure | null;
};

/**
 * Parses an article into entries. Total: any text gives entries and issues, and nothing throws but a defect.
 * Pure: the same input gives the same output on any machine, in any zone.
 * @param options `generic: false` switches off the rules for any outlet, so that a test of an outlet's own
 *   conventions cannot pass by them
 */
export function parseArticle(
  { text, sha256, facts, roles = null, page = null }: ArticleInput,
  options: { generic: boolean } = { generic: true },
): ParsedArticle {
  const convention = pickConvention(facts.outlet);
  const lines = splitLines(text);
  const paragraphs = toBlocks(lines);
  const layout =
    roles === null
      ? findLayout(lines, paragraphs, convention, facts, page, options)
      : layOutGiven(paragraphs, roles, facts);
  const { published, issues: dayIssues } = readPublishedDay(layout, facts, page);
  const { times, order, zone, issues: timeIssues } = readTimes(layout, published, facts);
  const title = readTitle(layout, facts, page);
  const drafts = draftEntries(layout, title, published, times, page).map((draft) => ({
    ...draft,
    ...readBody(draft, convention.blockQuotations ?? false),
  }));
  const ids = makeEntryIds(drafts, facts.outlet, order);
  const entries = drafts.map((draft, index) =>
    toEntry(draft, requireValue(ids[index], 'Every draft has an id.')),
  );
  const issues = [
    ...listArticleIssues(
      lines,
      layout,
      published,
      drafts.map(({ time }) => time),
    ),
    // Roles that the source states need no doubt.
    ...(roles === null ? listLayoutDoubts(layout, convention) : []),
    ...dayIssues,
    ...timeIssues,
    ...drafts.flatMap((draft) => draft.issues),
  ];
  return {
    id: makeArticleId(published?.day ?? null, facts.outlet, sha256),
    outlet: facts.outlet ?? 'unknown',
    title,
    standfirst: layout.standfirst && {
      text: layout.standfirst.text,
      line: layout.standfirst.number,
    },
    published,
    zone: zone ?? facts.zone,
    form: classifyForm(layout),
    order,
    sha256,
    lineCount: lines.length,
    entries,
    furniture: [...layout.furniture],
    setAside: [...layout.setAside],
    issues: issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    readBy: convention.outlet,
  };
}

function findLayout(
  lines: readonly Line[],
  paragraphs: readonly Block[],
  convention: Convention,
  facts: ArticleFacts,
  page: PageStructure | null,
  options: { generic: boolean },
): Layout {
  const posts = page?.posts ?? null;
  const blocks = options.generic && posts === null ? splitSharedLines(paragraphs) : paragraphs;
  const markers =
    posts === null
      ? findMarkers(blocks, convention, options)
      : findStructuredMarkers(blocks, posts);
  const classified = classifyBlocks(blocks, markers, convention, facts, page);
  return finishLayout(classified, { lines, blocks }, markers, {
    generic: options.generic && posts === null,
  });
}

function readTitle(
  { title }: Layout,
  facts: ArticleFacts,
  page: PageStructure | null,
): ParsedArticle['title'] {
  if (page?.title != null && facts.title === null) return page.title;
  if (title !== null) {
    return { text: stripTitleFrame(title.text, facts.via), line: title.number };
  }
  return facts.title === null ? null : { text: facts.title, line: null };
}

function classifyForm({ posts }: Layout): ParsedArticle['form'] {
  if (posts.length === 0) return 'report';
  return posts.every(({ marker }) => marker.kind === 'headline') ? 'digest' : 'live-blog';
}
