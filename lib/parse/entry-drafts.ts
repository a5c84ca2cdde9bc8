import type { ParsedArticle } from '@/lib/schema/article';
import type { EntryKind, Headline, Paragraph, ParsedEntry } from '@/lib/schema/entry';
import { createIssue, type Issue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { requireValue } from '@/lib/text/required';
import { findFirstSentence, isSingleSentence } from '@/lib/text/split-sentences';
import { resolveReportTime } from './days/post-time';
import { findPageStamp } from './days/published-day';
import type { Layout, Post } from './layout/article-layout';
import type { PageStructure } from './page-structure';
import { findBoldHeadline } from './posts/run-in-headlines';
import type { Block } from './text/blocks';
import { endsLikeSentence } from './text/headline-shape';
import { readQuotations } from './text/unmarked-quotations';

/** A label that the site puts before a title: `Live blog: …`. */
const titleLabel = /^Live blog:\s+(?=\S)/iu;
/** A label above a headline, which copies glue to it: `BreakingFirst result`. */
const gluedLabel = /^(?:Breaking(?: news)?|Exclusive|Key event)(?=["“‘]?\p{Lu}\p{Ll})/u;
const longestHeadline = 250;

/** An entry without its id. */
export type Draft = {
  kind: EntryKind;
  time: EntryTime;
  /** Printed headline, or null. */
  headline: Headline | null;
  /** Content blocks; the first may be the rest of the marker's line. */
  content: readonly Block[];
  /** Line of the marker; null for a lead or a report. */
  markerLine: number | null;
};

/** Drafts the entries of an article: the opening, if it has content, and every post. */
export function draftEntries(
  layout: Layout,
  title: ParsedArticle['title'],
  published: ReadDay | null,
  times: readonly EntryTime[],
  page: PageStructure | null = null,
): Draft[] {
  const opening = layout.opening.length === 0 ? [] : [draftOpening(layout, title, published, page)];
  const posts = layout.posts.map((post, index) =>
    draftPost(post, requireValue(times[index], 'Every post has a time.')),
  );
  return [...opening, ...posts];
}

/** Drafts the content above the posts: the lead of a live blog, or, without posts, the whole report. */
function draftOpening(
  layout: Layout,
  title: ParsedArticle['title'],
  published: ReadDay | null,
  page: PageStructure | null,
): Draft {
  const stamp = page?.published?.stamp ?? findPageStamp(layout)?.stamp ?? null;
  const isLead = layout.posts.length > 0;
  const ofDay: EntryTime =
    published === null
      ? { kind: 'none', printed: null }
      : { kind: 'day', day: published, printed: null };
  return {
    kind: isLead ? 'lead' : 'report',
    time: isLead ? ofDay : (resolveReportTime(stamp, published) ?? ofDay),
    headline:
      title === null
        ? null
        : { text: title.text.replace(titleLabel, ''), from: 'source', line: title.line },
    content: layout.opening,
    markerLine: null,
  };
}

function draftPost(post: Post, time: EntryTime): Draft {
  const { marker, block } = post;
  const kind = marker.kind === 'original' ? 'original' : 'update';
  return { kind, time, markerLine: block.number, ...divideHeadline(post) };
}

/** Divides a post into headline and text. The headline is its marker's, or its first line's. */
function divideHeadline({ marker, block, content }: Post): Pick<Draft, 'headline' | 'content'> {
  const paragraphs = marker.text === null ? content : [withText(block, marker.text, 0), ...content];
  const above = marker.headlineAbove;
  if (above !== null) {
    return {
      headline: toHeadline(marker.headline ?? above.text, above.number),
      content: paragraphs,
    };
  }
  if (marker.headline !== null) {
    return { headline: toHeadline(marker.headline, block.number), content: paragraphs };
  }
  const [first, ...rest] = paragraphs;
  if (first === undefined) return { headline: null, content: paragraphs };
  const runIn = findBoldHeadline(first.text);
  if (runIn !== null) {
    return {
      headline: { text: runIn.headline, from: 'source', line: first.number },
      content: [withText(first, runIn.text), ...rest],
    };
  }
  const [second] = rest;
  // A line that goes on below in the middle of a sentence is cut text.
  const isCut = second === undefined || /^\p{Ll}/u.test(second.plain);
  return !isCut && isHeadline(first.text)
    ? { headline: toHeadline(first.text, first.number), content: rest }
    : { headline: null, content: paragraphs };
}

function withText(block: Block, text: string, gap = block.gap): Block {
  return { ...block, text, plain: text, gap };
}

function toHeadline(text: string, line: number): Headline {
  return { text: text.replace(gluedLabel, ''), from: 'source', line };
}

/** Returns whether a line with text below is a headline: no sentence, or a single question. */
function isHeadline(text: string): boolean {
  if (text.length > longestHeadline || text.endsWith(':')) return false;
  return !endsLikeSentence(text) || (/\?["'”’»]?$/u.test(text) && isSingleSentence(text));
}

/** Reads the paragraphs of a draft, and reports missing text and missing embeds. */
export function readBody(
  draft: Draft,
  hasBlockQuotations: boolean,
): { body: Paragraph[]; issues: Issue[] } {
  const paragraphs = readQuotations(draft.content, hasBlockQuotations);
  const body = paragraphs.map(
    ({ block: { text, number }, kind, note }): Paragraph => ({
      text,
      lines: [number, number],
      kind,
      note,
    }),
  );
  const issues = paragraphs.flatMap(({ block: { text, number, column }, isEmbedMissing }) =>
    isEmbedMissing
      ? [
          createIssue(
            'embed-missing',
            `“${sliceLastWords(text)}” announces a post or video that is missing.`,
            {
              line: number,
              column,
            },
          ),
        ]
      : [],
  );
  if (body.length === 0) {
    issues.push(
      createIssue('entry-empty', 'No text follows this time marker.', { line: draft.markerLine }),
    );
  }
  return { body, issues };
}

/** Makes the entry of a draft. Its lines run from the first to the last that it owns. */
export function toEntry(draft: Draft & { body: Paragraph[] }, id: string): ParsedEntry {
  const [first] = draft.body;
  const owned = [
    ...(draft.markerLine === null ? [] : [draft.markerLine]),
    ...draft.body.flatMap(({ lines }) => lines),
    // A headline above its time belongs to the entry; the title above a report belongs to the article.
    ...(draft.kind === 'update' && draft.headline?.line != null ? [draft.headline.line] : []),
  ];
  return {
    id,
    kind: draft.kind,
    time: draft.time,
    headline: draft.headline ?? {
      text: first === undefined ? '' : findFirstSentence(first.text),
      from: 'first-sentence',
      line: first?.lines[0] ?? draft.markerLine,
    },
    body: draft.body,
    lines: [owned.reduce((a, b) => Math.min(a, b)), owned.reduce((a, b) => Math.max(a, b))],
  };
}

/** Returns the end of a text, from the beginning of a word on. */
function sliceLastWords(text: string): string {
  if (text.length <= 80) return text;
  return `… ${text.slice(-76).replace(/^\S*\s/u, '')}`;
}
