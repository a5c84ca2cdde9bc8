import { makeArticles } from '@/lib/load/make-articles';
import type { ReadArticle } from '@/lib/load/read-article';
import { type Confidence, confidenceInWords, confidenceLevels } from '@/lib/report/confidence';
import { reportClocks, reportDays, reportZones } from '@/lib/report/entry-findings';
import type { Finding } from '@/lib/report/finding';
import type { ParsedArticle } from '@/lib/schema/article';
import type { LineRange } from '@/lib/schema/entry';
import type { Issue } from '@/lib/schema/issue';

/** The confidence in the times of an article's entries, in the words of the site. */
export type TimeConfidence = {
  /**
   * One word per entry, in order: the lowest confidence among its clock, zone and day; `no zone` or `no day` if
   * one of them is unknown.
   */
  words: string[];
  /** Facts that are neither printed nor derived by a rule, with the reason and the lines of their entries. */
  doubts: { what: string; because: string | null; lines: number[] }[];
};

/**
 * Assesses the confidence in the time of each entry by the rules of the reading report.
 * @param isZoneGiven true if the zone of the clocks was given by an editor
 */
export function assessTimes(read: ReadArticle, isZoneGiven: boolean): TimeConfidence {
  const { articles, entries } = makeArticles([{ ...read, file: '' }]);
  const [article] = articles;
  const evidence = isZoneGiven ? [{ fact: 'zone' as const, note: 'Given.' }] : [];
  const issuesOn = byLine(read.parsed.issues);
  // Several entries may be on one line, so their order identifies them.
  const dated = entries.values();
  const doubts = new Map<string, TimeConfidence['doubts'][number]>();
  const note = (what: string, because: string | null, line: number) => {
    const key = `${what}\n${because}`;
    const group = doubts.get(key) ?? { what, because, lines: [] };
    group.lines.push(read.fileLine(line));
    doubts.set(key, group);
  };
  const words = read.parsed.entries.map(({ time, lines }) => {
    const [first] = lines;
    const hasDay = time.kind !== 'none' && time.day !== null;
    const entry = hasDay ? dated.next().value : undefined;
    if (article === undefined || entry === undefined) {
      note('No day is known', null, first);
      return time.kind === 'none' ? confidenceInWords.unknown.label.toLowerCase() : 'no day';
    }
    // Only its own issues, so that the time per post does not grow with the length of the article.
    const own = { ...article, evidence, issues: filterOnLines(issuesOn, lines) };
    const [clock] = reportClocks(own, [entry]);
    const [zone] = reportZones(own, [entry]);
    const [day] = reportDays(own, [entry]);
    for (const [name, found] of [
      ['zone', zone],
      ['day', day],
    ] as const) {
      if (found !== undefined && isDoubtful(found)) {
        note(
          `The ${name} is ${formatLabel(found.confidence)}: ${found.value}`,
          found.because,
          first,
        );
      }
    }
    if (zone?.confidence === 'unknown') {
      note('No zone is known, so the clock is not converted', null, first);
      return 'no zone';
    }
    // A post without a clock has only a day to be confident of.
    const known = [clock, zone, day].flatMap((found) =>
      found?.confidence == null || found.confidence === 'unknown' ? [] : [found.confidence],
    );
    return formatLabel(findLowest(known));
  });
  return { words, doubts: [...doubts.values()] };
}

function isDoubtful({ confidence }: Finding): boolean {
  return confidence === 'inferred' || confidence === 'given';
}

function findLowest(known: readonly Confidence[]): Confidence {
  return confidenceLevels.findLast((sure) => known.includes(sure)) ?? 'unknown';
}

function formatLabel(sure: Confidence | null): string {
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

function filterOnLines(issues: ReadonlyMap<number, Issue[]>, [first, last]: LineRange): Issue[] {
  const found: Issue[] = [];
  for (let line = first; line <= last; line += 1) found.push(...(issues.get(line) ?? []));
  return found;
}
