import { makeArticles } from '@/lib/load/make-articles';
import type { ReadArticle } from '@/lib/load/read-article';
import { type Confidence, confidenceInWords, confidenceLevels } from '@/lib/report/confidence';
import { clockFindings, dayFindings, zoneFindings } from '@/lib/report/entry-findings';
import type { Finding } from '@/lib/report/finding';
import type { ParsedArticle } from '@/lib/schema/article';
import type { LineRange } from '@/lib/schema/entry';
import type { Issue } from '@/lib/schema/issue';

/** How the times of an article's entries are known, in the words of the site. */
export type TimeConfidence = {
  /**
   * A word for every entry, in order: that of the least sure of its clock, zone and day; `no zone` or
   * `no day` where one of them is not known.
   */
  words: string[];
  /** What is not printed or fixed by a rule, each with why and the lines of the entries it holds for. */
  unsure: { what: string; because: string | null; lines: number[] }[];
};

/**
 * How well the time of each entry is known, by the rules of the reading report.
 * @param isZoneGiven whether the zone of the clocks comes from outside the text
 */
export function assessTimes(read: ReadArticle, isZoneGiven: boolean): TimeConfidence {
  const { articles, entries } = makeArticles([{ ...read, file: '' }]);
  const [article] = articles;
  const evidence = isZoneGiven ? [{ fact: 'zone' as const, note: 'Given.' }] : [];
  const issuesOn = byLine(read.parsed.issues);
  // Several entries may stand on one line, so they are told by their order.
  const dated = entries.values();
  const unsure = new Map<string, TimeConfidence['unsure'][number]>();
  const note = (what: string, because: string | null, line: number) => {
    const key = `${what}\n${because}`;
    const group = unsure.get(key) ?? { what, because, lines: [] };
    group.lines.push(read.fileLine(line));
    unsure.set(key, group);
  };
  const words = read.parsed.entries.map(({ time, lines }) => {
    const [first] = lines;
    const hasDay = time.kind !== 'none' && time.day !== null;
    const entry = hasDay ? dated.next().value : undefined;
    if (article === undefined || entry === undefined) {
      note('No day is known', null, first);
      return time.kind === 'none' ? confidenceInWords.unknown.label.toLowerCase() : 'no day';
    }
    // Its own issues alone, so that long articles take no longer a post than short ones.
    const own = { ...article, evidence, issues: onLines(issuesOn, lines) };
    const [clock] = clockFindings(own, [entry]);
    const [zone] = zoneFindings(own, [entry]);
    const [day] = dayFindings(own, [entry]);
    for (const [name, found] of [
      ['zone', zone],
      ['day', day],
    ] as const) {
      if (found !== undefined && isUnsure(found)) {
        note(`The ${name} is ${labelOf(found.confidence)}: ${found.value}`, found.because, first);
      }
    }
    if (zone?.confidence === 'unknown') {
      note('No zone is known, so the clock is not converted', null, first);
      return 'no zone';
    }
    // A post without a clock is dated, and no more is claimed of it.
    const known = [clock, zone, day].flatMap((found) =>
      found?.confidence == null || found.confidence === 'unknown' ? [] : [found.confidence],
    );
    return labelOf(leastOf(known));
  });
  return { words, unsure: [...unsure.values()] };
}

function isUnsure({ confidence }: Finding): boolean {
  return confidence === 'inferred' || confidence === 'given';
}

function leastOf(known: readonly Confidence[]): Confidence {
  return confidenceLevels.findLast((sure) => known.includes(sure)) ?? 'unknown';
}

function labelOf(sure: Confidence | null): string {
  return confidenceInWords[sure ?? 'unknown'].label.toLowerCase();
}

function byLine(issues: ParsedArticle['issues']): ReadonlyMap<number, Issue[]> {
  const lines = new Map<number, Issue[]>();
  for (const found of issues) {
    if (found.line === null) continue;
    const others = lines.get(found.line);
    if (others === undefined) lines.set(found.line, [found]);
    else others.push(found);
  }
  return lines;
}

function onLines(issues: ReadonlyMap<number, Issue[]>, [first, last]: LineRange): Issue[] {
  const found: Issue[] = [];
  for (let line = first; line <= last; line += 1) found.push(...(issues.get(line) ?? []));
  return found;
}
