import type { ParsedArticle } from '@/lib/schema/article';
import type { EntryKind, Headline, Paragraph, ParsedEntry } from '@/lib/schema/entry';
import { type Issue, issue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import type { Block } from './blocks';
import type { ArticleFacts } from './facts';
import { articleId, entryIds } from './ids';
import { type Layout, readLayout, type Segment } from './layout';
import { type Line, splitLines } from './lines';
import { titleWithoutFrame } from './outlets/republishers';
import { pickConvention } from './pick-convention';
import { pageStamp, readPublished } from './published';
import { readQuotations } from './quotations';
import { endsLikeSentence, firstSentence, isSingleSentence } from './sentences';
import { readTimes, stampedTime } from './times';

/** An article's text and what is known of it from elsewhere. */
export type ArticleInput = {
  /** The text below any front matter, exactly as it stands. */
  text: string;
  /** SHA-256 of the text's bytes, in hexadecimal. */
  sha256: string;
  facts: ArticleFacts;
};

/** `Live blog: …` is a label that the site puts before a title, not part of what it says. */
const titleLabel = /^Live blog:\s+(?=\S)/iu;
const longestHeadline = 250;

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
  const { published, issues: dayIssues } = readPublished(layout, facts);
  const { times, order, zone, issues: timeIssues } = readTimes(layout, published, facts);
  const title = readTitle(layout, facts);
  const drafts = [
    ...openingDraft(layout, title, published),
    ...layout.posts.map((post, index) => postDraft(post, times[index] ?? untimed)),
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
    entries: drafts.map((draft, index) => toEntry(draft, ids[index] ?? '')),
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

const untimed: EntryTime = { kind: 'none', printed: null };

/** An entry in the making. */
type Draft = {
  kind: EntryKind;
  time: EntryTime;
  /** Headline printed for it, or null. */
  headline: Headline | null;
  /** Its content blocks; the first may be the rest of the marker's own line. */
  content: readonly Block[];
  /** The marker's line, where there is one. */
  markerLine: number | null;
};

function readTitle(layout: Layout, facts: ArticleFacts): ParsedArticle['title'] {
  if (layout.title !== null) {
    return {
      text: titleWithoutFrame(layout.title.text, facts.via),
      line: layout.title.number,
    };
  }
  return facts.title === null ? null : { text: facts.title, line: null };
}

/** The content above the posts of a live blog is its lead; without posts it is the whole report. */
function openingDraft(
  layout: Layout,
  title: ParsedArticle['title'],
  published: ReadDay | null,
): Draft[] {
  const { content } = layout.opening;
  if (content.length === 0) return [];
  return [
    {
      kind: layout.posts.length > 0 ? 'lead' : 'report',
      time:
        (layout.posts.length > 0 ? null : stampedTime(pageStamp(layout), published)) ??
        (published === null ? untimed : { kind: 'day', day: published, printed: null }),
      headline:
        title === null
          ? null
          : {
              text: title.text.replace(titleLabel, ''),
              from: 'source',
              line: title.line,
            },
      content,
      markerLine: null,
    },
  ];
}

function postDraft({ marker, content }: Segment, time: EntryTime): Draft {
  const line = marker?.block.number ?? null;
  const opening = marker?.mark.text ?? null;
  const blocks =
    marker === null || opening === null
      ? content
      : [{ ...marker.block, text: opening, plain: opening, gap: 0 }, ...content];
  const kind = marker?.mark.kind === 'original' ? 'original' : 'update';
  const above = marker?.mark.headlineAbove ?? null;
  if (above !== null) {
    const headline: Headline = { text: above.text, from: 'source', line: above.number };
    return { kind, time, headline, content: blocks, markerLine: line };
  }
  const printed = marker?.mark.headline ?? null;
  if (printed !== null) {
    return {
      kind,
      time,
      headline: { text: printed, from: 'source', line },
      content: blocks,
      markerLine: line,
    };
  }
  const [first, ...rest] = blocks;
  // A line that does not end as sentences do, with text below it, is a headline.
  if (first !== undefined && rest.length > 0 && isHeadline(first.text)) {
    const headline: Headline = {
      text: first.text,
      from: 'source',
      line: first.number,
    };
    return { kind, time, headline, content: rest, markerLine: line };
  }
  return { kind, time, headline: null, content: blocks, markerLine: line };
}

/** Questions are headlines too, where a single one stands above the text. */
function isHeadline(text: string): boolean {
  if (text.length > longestHeadline || text.endsWith(':')) return false;
  return !endsLikeSentence(text) || (/\?["'”’»]?$/u.test(text) && isSingleSentence(text));
}

function readBody(draft: Draft, blockQuotations: boolean): { body: Paragraph[]; issues: Issue[] } {
  const readings = readQuotations(draft.content, blockQuotations);
  const body = draft.content.map(({ text, number }, index): Paragraph => {
    const reading = readings[index];
    return {
      text,
      lines: [number, number],
      kind: reading?.kind ?? 'prose',
      note: reading?.note ?? null,
    };
  });
  const issues = draft.content.flatMap(({ number, column, text }, index) =>
    readings[index]?.embedMissing
      ? [
          issue('embed-missing', `“${text.slice(-60)}” announces something that does not follow.`, {
            line: number,
            column,
          }),
        ]
      : [],
  );
  if (body.length === 0) {
    issues.push(
      issue('entry-empty', 'No text follows this time marker.', {
        line: draft.markerLine,
      }),
    );
  }
  return { body, issues };
}

function toEntry(draft: Draft & { body: Paragraph[] }, id: string): ParsedEntry {
  const owned = [
    ...(draft.markerLine === null ? [] : [draft.markerLine]),
    ...draft.body.flatMap(({ lines }) => lines),
    // A headline above its time is the entry's own; a title above a report is the article's.
    ...(draft.kind === 'update' && draft.headline?.line != null ? [draft.headline.line] : []),
  ];
  return {
    id,
    kind: draft.kind,
    time: draft.time,
    headline: draft.headline ?? {
      text: firstSentence(draft.body[0]?.text ?? ''),
      from: 'first-sentence',
      line: draft.body[0]?.lines[0] ?? draft.markerLine,
    },
    body: draft.body,
    lines: [owned.reduce((a, b) => Math.min(a, b)), owned.reduce((a, b) => Math.max(a, b))],
  };
}

function repairIssues(lines: readonly Line[]): Issue[] {
  const [first, ...others] = lines.filter(({ isRepaired }) => isRepaired);
  if (first === undefined) return [];
  const count = others.length + 1;
  return [
    issue(
      'characters-repaired',
      `${count} ${count === 1 ? 'line holds' : 'lines hold'} characters that a wrong encoding had damaged, the first in this one.`,
      { line: first.number },
    ),
  ];
}

function hasDay(time: EntryTime): boolean {
  return time.kind !== 'none' && time.day !== null;
}
