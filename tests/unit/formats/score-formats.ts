import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { noFacts } from '@/lib/parse/facts';
import { parseArticle } from '@/lib/parse/parse-article';
import type { ParsedArticle } from '@/lib/schema/article';
import type { ParsedEntry } from '@/lib/schema/entry';
import { findLostLines } from '../parse/line-fates';

const folder = 'tests/fixtures/formats';

const annotationSchema = z.object({
  publishedDate: z.string(),
  timezoneEvidence: z.string(),
  dateInText: z.string(),
  entries: z.array(
    z.object({
      expectedUtc: z.string().nullable(),
      expectedDate: z.string(),
      precision: z.string(),
      headline: z.string().nullable(),
      bodyParagraphs: z.number(),
      bodyStarts: z.string().nullable(),
      alsoAccept: z.array(z.string()).default([]),
    }),
  ),
  boilerplateLines: z.array(z.string()),
});
type Annotation = z.infer<typeof annotationSchema>;
type Expected = Annotation['entries'][number];

/** Score of one page. Each pair is the number of right ones, of all there are. */
export type Score = {
  name: string;
  entries: [number, number];
  times: [number, number];
  headlines: [number, number];
  bodies: [number, number];
  /** Lines that are not content, and were set aside. */
  boilerplate: [number, number];
  /** Number of entries found that do not exist. */
  surplus: number;
  /** Lines of content that were set aside. */
  lost: string[];
  /** Lines whose words are in no entry and not set aside. */
  nowhere: string[];
  /** Entries with an instant that the annotation does not give them. */
  invented: string[];
  wrong: string[];
};

/** Returns the names of all pages, or of those that match `FORMAT_PAGES`. */
export function formatNames(): string[] {
  const wanted = new RegExp(process.env['FORMAT_PAGES'] ?? '', 'u');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && wanted.test(name))
    .map((name) => name.replace(/\.txt$/, ''))
    .sort();
}

/**
 * Parses a page knowing only when it was published, and compares the result with its annotation.
 * @param isDayGiven false to leave out the day of publication as well
 */
export function scoreFormat(
  name: string,
  isDayGiven = true,
): { score: Score; parsed: ParsedArticle } {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const annotation = annotationSchema.parse(
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
  );
  const parsed = parseArticle({
    text,
    sha256: '0'.repeat(64),
    facts: { ...noFacts, published: isDayGiven ? annotation.publishedDate : null },
  });
  return { score: compare(name, parsed, annotation, text), parsed };
}

function compare(name: string, parsed: ParsedArticle, annotation: Annotation, text: string): Score {
  const candidates = parsed.entries.filter(({ kind }) => kind !== 'lead');
  const found = align(annotation.entries, candidates);
  const wrong: string[] = [];
  let times = 0;
  let headlines = 0;
  let bodies = 0;
  annotation.entries.forEach((expected, index) => {
    const entry = found[index];
    const label = expected.headline ?? expected.bodyStarts ?? `entry ${index + 1}`;
    if (entry === undefined) {
      wrong.push(`missing: ${label}`);
      return;
    }
    if (isTimeRight(expected, entry, annotation)) times += 1;
    else wrong.push(`time of “${label.slice(0, 40)}”: ${JSON.stringify(entry.time).slice(0, 120)}`);
    if (isHeadlineRight(expected, entry)) headlines += 1;
    else wrong.push(`headline: “${entry.headline.text}” (${entry.headline.from}) for “${label}”`);
    if (Math.abs(entry.body.length - expected.bodyParagraphs) <= 1) bodies += 1;
    else
      wrong.push(
        `body of “${label.slice(0, 40)}”: ${entry.body.length}, not ${expected.bodyParagraphs}`,
      );
  });
  const lines = text.split(/\r?\n/);
  const aside = new Set(
    parsed.setAside.flatMap(({ lines: [first, last] }) =>
      lines
        .slice(first - 1, last)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  );
  const headings = parsed.furniture.flatMap(({ role, lines: [first] }) =>
    role === 'dateline' ? [lines[first - 1]?.trim() ?? ''] : [],
  );
  const outside = new Set([...aside, ...headings]);
  const boilerplate = annotation.boilerplateLines.map((line) => line.trim());
  const all = annotation.entries.length;
  const expectedOf = new Map(annotation.entries.map((entry, index) => [found[index], entry]));
  const unmatched = annotation.entries.filter((_, index) => found[index] === undefined);
  const missedBoilerplate = boilerplate.filter((line) => !outside.has(line));
  return {
    name,
    entries: [found.filter((entry) => entry !== undefined).length, all],
    times: [times, all],
    headlines: [headlines, all],
    bodies: [bodies, all],
    boilerplate: [boilerplate.length - missedBoilerplate.length, boilerplate.length],
    surplus: candidates.length - found.filter((entry) => entry !== undefined).length,
    lost: [...aside].filter((line) => !boilerplate.includes(line)),
    nowhere: findLostLines(parsed, text),
    invented: parsed.entries.flatMap((entry) => {
      const { time, headline } = entry;
      if (time.kind !== 'instant') return [];
      // A post that was read with other first words may be one that was not found.
      const own = expectedOf.get(entry);
      const accepted = (own === undefined ? unmatched : [own]).flatMap(listAccepted);
      return accepted.includes(Date.parse(time.instant))
        ? []
        : [`${time.instant} of “${headline.text}”`];
    }),
    wrong: [...wrong, ...missedBoilerplate.map((line) => `kept: ${line}`)],
  };
}

/** Pairs expected with found entries by the first words of the body, or by the headline. */
function align(
  expected: readonly Expected[],
  found: readonly ParsedEntry[],
): (ParsedEntry | undefined)[] {
  const free = new Set(found);
  return expected.map(({ bodyStarts, headline }, index) => {
    const match = [...free].find((entry) =>
      bodyStarts === null
        ? headline === null
          ? entry === found[index] && entry.body.length === 0
          : entry.headline.text === headline
        : entry.body[0]?.text.startsWith(bodyStarts.slice(0, 40)),
    );
    if (match !== undefined) free.delete(match);
    return match;
  });
}

function isTimeRight(expected: Expected, { time }: ParsedEntry, annotation: Annotation): boolean {
  const localDay =
    time.kind === 'instant' || time.kind === 'local'
      ? time.localDay
      : time.kind === 'none'
        ? null
        : time.day.day;
  const isDayRight = [expected.expectedDate, ...expected.alsoAccept].includes(localDay ?? '');
  if (expected.precision === 'day') return time.kind === 'day' && isDayRight;
  const accepted = [expected.expectedUtc, ...expected.alsoAccept].flatMap((utc) =>
    utc === null || !utc.includes('T') ? [] : [Date.parse(utc)],
  );
  if (time.kind === 'instant') return accepted.includes(Date.parse(time.instant));
  // A clock that never was, or came twice, has no instant though the zone is stated.
  const isLocalRight = annotation.timezoneEvidence !== 'stated' || expected.expectedUtc === null;
  return time.kind === 'local' && isLocalRight && isDayRight;
}

/** Lists the instants that are right for an entry. */
function listAccepted(expected: Expected): number[] {
  return [expected.expectedUtc, ...expected.alsoAccept].flatMap((utc) =>
    utc === null || !utc.includes('T') ? [] : [Date.parse(utc)],
  );
}

function isHeadlineRight(expected: Expected, { headline }: ParsedEntry): boolean {
  return expected.headline === null
    ? headline.from === 'first-sentence'
    : headline.from === 'source' && headline.text === expected.headline;
}
