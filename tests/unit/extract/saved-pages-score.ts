import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseFile } from '@/lib/editor/parse-file';
import { readTextFile } from '@/lib/extract/files/read-text';
import { readArticle } from '@/lib/load/read-article';
import { findLostLines } from '../parse/line-fates';

const folder = 'tests/fixtures/saved-pages';

const annotationSchema = z.object({
  publishedFromOutside: z.string().nullable(),
  timezoneEvidence: z.string().default('stated'),
  entries: z.array(
    z.object({
      headline: z.string().nullable(),
      expectedUtc: z.string().nullable(),
      expectedDate: z.string().nullable(),
      bodyStarts: z.string(),
    }),
  ),
  furnitureSamples: z.array(z.string()),
});

type Annotation = z.infer<typeof annotationSchema>;

/** Number of characters by which the first words of a post are found. */
const openingLength = 35;

/** Scores of a saved page: each pair has the correct ones and all. */
export type PageScore = {
  posts: [number, number];
  times: [number, number];
  headlines: [number, number];
  /** Lines that are not part of the story and in no entry. */
  furniture: [number, number];
  /** Entries found that are not there. */
  surplus: number;
  /** Entries with an instant that the annotation does not give them. */
  invented: string[];
  /** First words of posts that were set aside, and lines whose words are nowhere. */
  lost: string[];
  wrong: string[];
};

export function savedPages(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
}

/** Parses a saved page as `npm run parse` does, and compares the result with its annotation. */
export async function scoreSavedPage(name: string): Promise<PageScore> {
  const annotation = annotationSchema.parse(
    JSON.parse(readFileSync(join(folder, name.replace(/html$/u, 'json')), 'utf8')),
  );
  const published = annotation.publishedFromOutside;
  const { report } = parseFile(join(folder, name), {
    outlet: 'example',
    ...(published !== null && { published }),
  });
  const free = new Set(report.entries.filter(({ kind }) => kind !== 'lead'));
  const found = annotation.entries.map((expected) => {
    const opening = plain(expected.bodyStarts).slice(0, openingLength);
    const entry = [...free].find(({ body }) => plain(body[0] ?? '').startsWith(opening));
    if (entry !== undefined) free.delete(entry);
    return { expected, entry, label: expected.headline ?? opening };
  });
  const missing = found.filter(({ entry }) => entry === undefined);
  const mistimed = found.filter(({ entry, expected }) => {
    if (entry === undefined) return false;
    const { instant, localDay } = entry.time;
    const isLocal = annotation.timezoneEvidence === 'assumed' && localDay === expected.expectedDate;
    return instant?.slice(0, 16) !== expected.expectedUtc?.slice(0, 16) && !isLocal;
  });
  const otherwise = found.filter(
    ({ entry, expected }) =>
      entry !== undefined &&
      (expected.headline === null
        ? entry.headline.from === 'source'
        : plain(entry.headline.text) !== plain(expected.headline)),
  );
  const invented = report.entries.filter((entry) => {
    const own = found.filter((pair) => pair.entry === entry);
    // A post that was read with other first words may be one that was not found.
    const accepted = (own.length > 0 ? own : missing).map(({ expected }) => expected.expectedUtc);
    const { instant } = entry.time;
    return instant !== null && !accepted.some((utc) => utc?.slice(0, 16) === instant.slice(0, 16));
  });
  const words = plain(
    report.entries.flatMap(({ headline, body }) => [headline.text, ...body]).join(' '),
  );
  const kept = annotation.furnitureSamples.filter((line) => words.includes(plain(line)));
  const all = annotation.entries.length;
  const there = all - missing.length;
  return {
    posts: [there, all],
    times: [there - mistimed.length, all],
    headlines: [there - otherwise.length, all],
    furniture: [
      annotation.furnitureSamples.length - kept.length,
      annotation.furnitureSamples.length,
    ],
    surplus: free.size,
    invented: invented.map(({ time, headline }) => `${time.instant} of “${headline.text}”`),
    lost: listLost(name, annotation),
    wrong: [
      ...missing.map(({ label }) => `missing: ${label}`),
      ...mistimed.map(({ label, entry }) => `time of “${label}”: ${entry?.time.instant}`),
      ...otherwise.map(({ label, entry }) => `headline: “${entry?.headline.text}” for “${label}”`),
      ...kept.map((line) => `kept: ${line}`),
      ...[...free].map(({ headline }) => `surplus: ${headline.text}`),
    ],
  };
}

/** Lists the first words of posts that are set aside, and the lines of the page’s text that are nowhere. */
function listLost(name: string, { entries, publishedFromOutside }: Annotation): string[] {
  const { text, foreignBytes } = readTextFile(join(folder, name));
  const given = { outlet: 'example', published: publishedFromOutside };
  const { parsed, textLines } = readArticle(text ?? '', [], given, { name, foreignBytes });
  const aside = parsed.setAside.flatMap(({ lines: [first, last] }) =>
    textLines.slice(first - 1, last).map(plain),
  );
  const openings = entries.map(({ bodyStarts }) => plain(bodyStarts).slice(0, openingLength));
  return [
    ...openings.filter((opening) => aside.some((line) => line.startsWith(opening))),
    ...findLostLines(parsed, textLines.join('\n')),
  ];
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
