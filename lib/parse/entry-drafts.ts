import type { ParsedArticle } from '@/lib/schema/article';
import type { EntryKind, Headline, Paragraph, ParsedEntry } from '@/lib/schema/entry';
import { type Issue, issue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { firstSentence, isSingleSentence } from '@/lib/text/split-sentences';
import { pageStamp } from './days/published-day';
import { stampedTime } from './days/resolve-times';
import type { Layout, Segment } from './layout/article-layout';
import { markedHeadline } from './posts/run-in-headlines';
import type { Block } from './text/blocks';
import { endsLikeSentence } from './text/headline-shape';
import { readQuotations } from './text/unmarked-quotations';

/** `Live blog: …` is a label that the site puts before a title, not part of what it says. */
const titleLabel = /^Live blog:\s+(?=\S)/iu;
/** A label above a headline, which copies run into it: `BreakingFirst result`. */
const gluedLabel = /^(?:Breaking(?: news)?|Exclusive|Key event)(?=["“‘]?\p{Lu}\p{Ll})/u;
const longestHeadline = 250;

/** Nothing is known of the time. */
const untimed: EntryTime = { kind: 'none', printed: null };

/** An entry in the making. */
export type Draft = {
  kind: EntryKind;
  time: EntryTime;
  /** Headline printed for it, or null. */
  headline: Headline | null;
  /** Its content blocks; the first may be the rest of the marker's own line. */
  content: readonly Block[];
  /** The marker's line, where there is one. */
  markerLine: number | null;
};

/** The content above the posts of a live blog is its lead; without posts it is the whole report. */
export function openingDraft(
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

/** A post: its headline, where its marker or its first line is one, and its text. */
export function postDraft({ marker, content }: Segment, time: EntryTime): Draft {
  const line = marker?.block.number ?? null;
  const opening = marker?.mark.text ?? null;
  const blocks =
    marker === null || opening === null
      ? content
      : [{ ...marker.block, text: opening, plain: opening, gap: 0 }, ...content];
  const kind = marker?.mark.kind === 'original' ? 'original' : 'update';
  const above = marker?.mark.headlineAbove ?? null;
  if (above !== null) {
    const text = withoutLabel(marker?.mark.headline ?? above.text);
    const headline: Headline = { text, from: 'source', line: above.number };
    return { kind, time, headline, content: blocks, markerLine: line };
  }
  const printed = marker?.mark.headline ?? null;
  if (printed !== null) {
    return {
      kind,
      time,
      headline: { text: withoutLabel(printed), from: 'source', line },
      content: blocks,
      markerLine: line,
    };
  }
  const [first, ...rest] = blocks;
  const runIn = first === undefined ? null : markedHeadline(first.text);
  if (first !== undefined && runIn !== null) {
    const headline: Headline = { text: runIn.headline, from: 'source', line: first.number };
    const text = { ...first, text: runIn.text, plain: runIn.text };
    return { kind, time, headline, content: [text, ...rest], markerLine: line };
  }
  // A line that does not end as sentences do, with text below it, is a headline.
  if (first !== undefined && rest.length > 0 && isHeadline(first.text)) {
    const headline: Headline = {
      text: withoutLabel(first.text),
      from: 'source',
      line: first.number,
    };
    return { kind, time, headline, content: rest, markerLine: line };
  }
  return { kind, time, headline: null, content: blocks, markerLine: line };
}

function withoutLabel(headline: string): string {
  return headline.replace(gluedLabel, '');
}

/** Questions are headlines too, where a single one stands above the text. */
function isHeadline(text: string): boolean {
  if (text.length > longestHeadline || text.endsWith(':')) return false;
  return !endsLikeSentence(text) || (/\?["'”’»]?$/u.test(text) && isSingleSentence(text));
}

/** The paragraphs of a draft, and what is amiss with them. */
export function readBody(
  draft: Draft,
  blockQuotations: boolean,
): { body: Paragraph[]; issues: Issue[] } {
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
          issue('embed-missing', `“${lastWords(text)}” announces something that does not follow.`, {
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

/** The finished entry. Its range of lines is the hull of all that it owns. */
export function toEntry(draft: Draft & { body: Paragraph[] }, id: string): ParsedEntry {
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

/** The end of a text, from the beginning of a word on. */
function lastWords(text: string): string {
  if (text.length <= 80) return text;
  return `… ${text.slice(-76).replace(/^\S*\s/u, '')}`;
}
