import type { Article, Furniture, SetAsideReason } from '@/lib/schema/article';
import type { AnnotatedEntry } from '@/lib/schema/entry';

/** The use of a line of an article. `unread` would be a defect; the build checks that there is none. */
export type Fate =
  /** A line on which a copy runs several posts together belongs to each of them. */
  | { kind: 'entry'; entries: AnnotatedEntry[] }
  | { kind: 'furniture'; role: Furniture['role'] }
  | { kind: 'aside'; reason: SetAsideReason }
  | { kind: 'blank' }
  | { kind: 'unread' };

export type TextLine = { number: number; text: string };

/** Consecutive lines with the same fate. Blank lines between them belong to the run. */
export type FateRun = { fate: Fate; lines: TextLine[] };

export type FateTotals = {
  lines: number;
  inEntries: number;
  about: number;
  aside: number;
  blank: number;
};

function includes([first, last]: readonly [number, number], line: number): boolean {
  return first <= line && line <= last;
}

/** Returns the fate of one line. An entry's range can include lines set aside, so those are checked first. */
function findFate(line: TextLine, article: Article, entries: readonly AnnotatedEntry[]): Fate {
  if (line.text.trim() === '') return { kind: 'blank' };
  const aside = article.setAside.find(({ lines }) => includes(lines, line.number));
  if (aside) return { kind: 'aside', reason: aside.reason };
  const furniture = article.furniture.find(({ lines }) => includes(lines, line.number));
  if (furniture) return { kind: 'furniture', role: furniture.role };
  const holding = entries.filter(({ source }) => includes(source.lines, line.number));
  return holding.length > 0 ? { kind: 'entry', entries: holding } : { kind: 'unread' };
}

function isSameFate(a: Fate, b: Fate): boolean {
  if (a.kind === 'entry' && b.kind === 'entry') {
    return (
      a.entries.length === b.entries.length &&
      a.entries.every(({ id }, index) => id === b.entries[index]?.id)
    );
  }
  if (a.kind === 'aside' && b.kind === 'aside') return a.reason === b.reason;
  if (a.kind === 'furniture' && b.kind === 'furniture') return a.role === b.role;
  return a.kind === b.kind;
}

/**
 * Divides an article's text into runs of lines with the same fate.
 * @param entries of the article
 */
export function listFateRuns(article: Article, entries: readonly AnnotatedEntry[]): FateRun[] {
  const runs: FateRun[] = [];
  article.textLines.forEach((text, index) => {
    const line = { number: index + 1, text };
    const fate = findFate(line, article, entries);
    const run = runs.at(-1);
    if (run && (fate.kind === 'blank' || isSameFate(run.fate, fate))) run.lines.push(line);
    else if (run?.fate.kind === 'blank') {
      run.fate = fate;
      run.lines.push(line);
    } else runs.push({ fate, lines: [line] });
  });
  return runs;
}

/** The lines set aside for one reason. */
export type LinesSetAside = { reason: SetAsideReason; lines: number[] };

/** Counts the lines by fate. */
export function countFates(article: Article, entries: readonly AnnotatedEntry[]): FateTotals {
  const totals = { lines: article.textLines.length, inEntries: 0, about: 0, aside: 0, blank: 0 };
  article.textLines.forEach((text, index) => {
    const { kind } = findFate({ number: index + 1, text }, article, entries);
    if (kind === 'entry') totals.inEntries += 1;
    else if (kind === 'furniture') totals.about += 1;
    else if (kind === 'aside') totals.aside += 1;
    else if (kind === 'blank') totals.blank += 1;
  });
  return totals;
}

/** Groups the non-blank lines set aside by reason, in the order of the text. */
export function listLinesSetAside(
  article: Pick<Article, 'setAside' | 'textLines'>,
): LinesSetAside[] {
  const byReason = new Map<SetAsideReason, number[]>();
  article.textLines.forEach((text, index) => {
    if (text.trim() === '') return;
    const aside = article.setAside.find(({ lines }) => includes(lines, index + 1));
    if (aside === undefined) return;
    const lines = byReason.get(aside.reason) ?? [];
    lines.push(index + 1);
    byReason.set(aside.reason, lines);
  });
  return [...byReason].map(([reason, lines]) => ({ reason, lines }));
}
