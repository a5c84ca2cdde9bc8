import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { markdownTable } from './markdown-table';

/** Kept in the repository, because measuring everything again takes hours. */
const store = 'tests/bench/mutation-scores.json';
/** The folder whose files are mutated. */
export const mutatedRoom = 'lib/parse';

const scoreSchema = z.object({
  noticed: z.number(),
  survived: z.number(),
  unreached: z.number(),
  /** One of this many parts of the file was mutated; 1 for the whole file. */
  oneIn: z.number(),
  /** SHA-256 of the mutated file. */
  sha256: z.string(),
});
type Score = z.infer<typeof scoreSchema>;
const scoresSchema = z.record(z.string(), scoreSchema);

const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({ source: z.string(), mutants: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * Stores the results of a run of Stryker beside those of other files.
 * @param oneIn one of this many parts of each file was mutated
 */
export function keepScores(report: string, oneIn: number): void {
  const { files } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  const found = Object.entries(files).map(([name, { source, mutants }]) => {
    const count = (...kinds: string[]) =>
      mutants.filter(({ status }) => kinds.includes(status)).length;
    // Static mutants, which run once when a module is loaded, are left out.
    const score: Score = {
      noticed: count('Killed', 'Timeout'),
      survived: count('Survived'),
      unreached: count('NoCoverage'),
      oneIn,
      sha256: sha256(source),
    };
    return [name, score] as const;
  });
  const all = Object.entries({ ...keptScores(), ...Object.fromEntries(found) });
  const sorted = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(store, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** The parser’s files, by path. */
export function mutatedFiles(): string[] {
  return readdirSync(mutatedRoom, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(mutatedRoom, name))
    .sort();
}

/**
 * Tabulates the mutation scores of the parser’s files as last measured, which files have changed since, and
 * which were never measured.
 */
export function mutationScoreTable(): string {
  const scores = keptScores();
  const files = mutatedFiles();
  const measured = files.flatMap((name) => {
    const score = scores[name];
    return score === undefined ? [] : [{ name, score }];
  });
  const others = files.filter((name) => scores[name] === undefined);
  const table = markdownTable(
    ['file', 'part', 'changes', 'noticed', 'survived', 'not reached', 'score %', 'since then'],
    [
      ...measured.map(({ name, score }) => [
        ...rowOf(name, score.oneIn === 1 ? 'all' : `1 in ${score.oneIn}`, score),
        sha256(readFileSync(name, 'utf8')) === score.sha256 ? 'unchanged' : 'changed',
      ]),
      [...rowOf(`${measured.length} of ${files.length} files`, '', sumOf(measured)), ''],
    ],
  );
  return `${table}\n\nNot measured: ${others.length === 0 ? 'none' : others.join(', ')}.`;
}

function keptScores(): z.infer<typeof scoresSchema> {
  return existsSync(store) ? scoresSchema.parse(JSON.parse(readFileSync(store, 'utf8'))) : {};
}

type Counts = Pick<Score, 'noticed' | 'survived' | 'unreached'>;

function sumOf(measured: readonly { score: Score }[]): Counts {
  const sum = (field: 'noticed' | 'survived' | 'unreached') =>
    measured.reduce((all, { score }) => all + score[field], 0);
  return {
    noticed: sum('noticed'),
    survived: sum('survived'),
    unreached: sum('unreached'),
  };
}

function rowOf(name: string, part: string, { noticed, survived, unreached }: Counts): string[] {
  const all = noticed + survived + unreached;
  const score = all === 0 ? '–' : ((100 * noticed) / all).toFixed(1);
  return [name, part, String(all), String(noticed), String(survived), String(unreached), score];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
