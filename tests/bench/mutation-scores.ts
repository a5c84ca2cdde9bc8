import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { markdownTable } from './markdown-table';

/** In the repository, since to measure all of it anew takes hours. */
const store = 'tests/bench/mutation-scores.json';
const room = 'lib/parse';

const scoreSchema = z.object({
  noticed: z.number(),
  survived: z.number(),
  unreached: z.number(),
  /** SHA-256 of the file that was changed. */
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

/** Keeps what a run of Stryker found out, beside what others found out about other files. */
export function keepScores(report: string): void {
  const { files } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  const found = Object.entries(files).map(([name, { source, mutants }]) => {
    const count = (...kinds: string[]) =>
      mutants.filter(({ status }) => kinds.includes(status)).length;
    // What can be noticed counts: changes that run once when a module is loaded are left out.
    const score: Score = {
      noticed: count('Killed', 'Timeout'),
      survived: count('Survived'),
      unreached: count('NoCoverage'),
      sha256: sha256(source),
    };
    return [name, score] as const;
  });
  const all = Object.entries({ ...keptScores(), ...Object.fromEntries(found) });
  const sorted = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(store, `${JSON.stringify(sorted, null, 2)}\n`);
}

/**
 * How many changes to each of the parser’s files its tests noticed when it was last measured, whether
 * they are still what was measured, and which files never were.
 */
export function mutationScoreTable(): string {
  const scores = keptScores();
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name))
    .sort();
  const measured = files.flatMap((name) => {
    const score = scores[name];
    return score === undefined ? [] : [{ name, score }];
  });
  const others = files.filter((name) => scores[name] === undefined);
  const table = markdownTable(
    ['file', 'changes', 'noticed', 'survived', 'not reached', 'score %', 'since then'],
    [
      ...measured.map(({ name, score }) => [
        ...rowOf(name, score),
        sha256(readFileSync(name, 'utf8')) === score.sha256 ? 'unchanged' : 'changed',
      ]),
      [...rowOf(`${measured.length} of ${files.length} files`, sumOf(measured)), ''],
    ],
  );
  return `${table}\n\nNot measured: ${others.length === 0 ? 'none' : others.join(', ')}.`;
}

function keptScores(): z.infer<typeof scoresSchema> {
  return existsSync(store) ? scoresSchema.parse(JSON.parse(readFileSync(store, 'utf8'))) : {};
}

function sumOf(measured: readonly { score: Score }[]): Score {
  const sum = (field: 'noticed' | 'survived' | 'unreached') =>
    measured.reduce((all, { score }) => all + score[field], 0);
  return {
    noticed: sum('noticed'),
    survived: sum('survived'),
    unreached: sum('unreached'),
    sha256: '',
  };
}

function rowOf(name: string, { noticed, survived, unreached }: Score): string[] {
  const all = noticed + survived + unreached;
  const score = all === 0 ? '–' : ((100 * noticed) / all).toFixed(1);
  return [name, String(all), String(noticed), String(survived), String(unreached), score];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
