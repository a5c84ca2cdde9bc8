import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { annotateEntries } from '@/lib/annotate/annotate-entries';
import { normaliseTitle } from '@/lib/annotate/attributions/speaker-parts';
import { makeAnnotationCatalogue } from '@/lib/load/annotation-catalogue';
import { readArticle } from '@/lib/load/read-article';
import { readSettingsAndCatalogue } from '@/lib/load/settings-and-catalogue';
import type { Attribution } from '@/lib/schema/attribution';

/** One attributed statement as a person reads it. */
const annotatedSchema = z.strictObject({
  line: z.int(),
  speaker: z.string(),
  speakerId: z.string().nullable(),
  party: z.string(),
  via: z.string().nullable(),
  quote: z.string(),
});
export type Annotated = z.infer<typeof annotatedSchema>;

/** Scores of the rules for one article: found, expected and correct ones. */
export type AttributionScore = {
  name: string;
  found: number;
  there: number;
  /** Correct: the same line and speaker. */
  right: number;
  /** Correct attributions with the same party and relay. */
  rightParty: number;
  rightVia: number;
  missed: Annotated[];
  surplus: Attribution[];
  textLines: string[];
};

/** The manual reading of an article (`tests/fixtures/attributions`). */
export function annotationOf(name: string): Annotated[] {
  const path = `tests/fixtures/attributions/${name}.json`;
  return z.array(annotatedSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/**
 * Reads an article by the rules alone, without editors’ corrections, and compares with a manual reading.
 * @param name of the annotation
 * @param article name of the file below content/articles
 */
export async function scoreAttributions(name: string, article: string): Promise<AttributionScore> {
  const content = readSettingsAndCatalogue('content');
  const file = readFileSync(`content/articles/${article}.txt`, 'utf8');
  const { parsed, textLines } = readArticle(file, content.outlets);
  const { outlet } = parsed;
  const entries = annotateEntries(
    parsed.entries.map((entry) => ({ ...entry, source: { outlet } })),
    makeAnnotationCatalogue({ ...content, attributions: { overrides: [] } }),
  );
  const surplus = entries.flatMap(({ attributions }) => attributions);
  const score = { found: surplus.length, right: 0, rightParty: 0, rightVia: 0 };
  const annotated = annotationOf(name);
  const missed = annotated.filter((wanted) => {
    const at = surplus.findIndex((one) => isSameSpeaker(one, wanted));
    const [same] = at === -1 ? [] : surplus.splice(at, 1);
    if (same === undefined) return true;
    score.right += 1;
    if (same.party === wanted.party) score.rightParty += 1;
    if (normaliseTitle(same.via ?? '') === normaliseTitle(wanted.via ?? '')) score.rightVia += 1;
    return false;
  });
  return { name, there: annotated.length, ...score, missed, surplus, textLines };
}

function isSameSpeaker(one: Attribution, other: Annotated): boolean {
  if (one.line !== other.line) return false;
  const isSameId = one.speakerId !== null && one.speakerId === other.speakerId;
  return isSameId || normaliseTitle(one.speaker) === normaliseTitle(other.speaker);
}
