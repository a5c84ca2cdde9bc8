import type { GivenRoles } from '@/lib/parse/layout/given-layout';
import type { PageStructure } from '@/lib/parse/page-structure';
import type { SetAside, SetAsideReason } from '@/lib/schema/article';
import type { Issue } from '@/lib/schema/issue';
import type { HtmlLine } from './page/html-line';
import type { TimeSubstitution } from './times/substitute-times';

/** The format that an article's text was extracted from. */
export type TextOrigin = 'text' | 'html' | 'json-ld';

/** The article's text in a file, with the positions of its lines. */
export type ExtractedText = {
  text: string;
  from: TextOrigin;
  /** The text as the parser reads it: printed times are replaced by machine-readable ones if there are any. */
  readAs: string;
  substitutions: readonly TimeSubstitution[];
  /** Lines to set aside: furniture, and times of other stories. */
  setAside: SetAside[];
  /** The roles of the lines if structured data states them; otherwise the parser finds them. */
  roles: GivenRoles | null;
  /** The statements of a page’s structure; null for plain text and fragments. */
  page: PageStructure | null;
  /** Returns the line of the content on which a line of the text begins (both from 1). */
  sourceLine: (line: number) => number;
  /** Issues with lines of the content. */
  issues: Issue[];
};

/** Makes an extracted text of lines, with blank lines between them, so that it reads like any article. */
export function fromLines(
  lines: readonly HtmlLine[],
  from: TextOrigin,
  issues: readonly Issue[],
): ExtractedText {
  return {
    ...keepPlain(joinTexts(lines.map(({ text }) => text))),
    from,
    sourceLine: (line) => lines[Math.floor((line - 1) / 2)]?.sourceLine ?? 1,
    issues: [...issues],
  };
}

/** Joins texts to one, each on a line of its own with a blank line below. */
export function joinTexts(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('\n');
}

/** Returns the line of the joined text (from 1) for an index in the list of lines. */
export function toJoinedLine(index: number): number {
  return index * 2 + 1;
}

/** Lists the lines to set aside, from the reasons of all lines. */
export function listSetAside(reasons: readonly (SetAsideReason | null)[]): SetAside[] {
  return reasons.flatMap((reason, index) =>
    reason === null ? [] : [{ lines: [toJoinedLine(index), toJoinedLine(index)], reason }],
  );
}

/** Returns a text that the parser reads as it is. */
export function keepPlain(text: string): Omit<ExtractedText, 'from' | 'sourceLine' | 'issues'> {
  return { text, readAs: text, substitutions: [], setAside: [], roles: null, page: null };
}
