import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepScores, mutatedFiles, mutationScoreTable } from './mutation-scores';

/**
 * Installed on demand and not a dependency, because everyone who only reads would install its 160 packages.
 * Version 10 needs Node 22. It is within the project, so that its runner finds our Vitest.
 */
const packages = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];
const folder = 'tests/.results/stryker';
const report = 'tests/.results/mutation.json';

/**
 * Runs mutation testing of the parser, by file. Results of an earlier run are reused for unchanged code and
 * tests.
 * @param files files to mutate; all files of the parser if empty
 * @param oneIn mutates only one of this many parts of each file, always the same ones: everything takes
 *   hours, and the score is about the same
 */
export function mutationTable(files: readonly string[], oneIn: number): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--prefix', folder, '--legacy-peer-deps', '--no-audit', ...packages]);
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const parts = (files.length === 0 ? mutatedFiles() : files).flatMap((file, index) =>
    oneIn === 1 ? [file] : partsOf(file, index, oneIn),
  );
  // Results of other parts would be counted with these.
  const memory = `tests/.results/mutation-incremental-${oneIn}.json`;
  const options = ['--mutate', parts.join(','), '--incrementalFile', memory];
  run(process.execPath, [stryker, 'run', 'tests/config/stryker.json', ...options]);

  keepScores(report, oneIn);
  return mutationScoreTable();
}

/** Lines of a part; a mutation across two parts is in neither. */
const partLength = 24;

/** Returns every n-th part of a file in Stryker's notation of lines, with a different start in each file. */
function partsOf(file: string, offset: number, oneIn: number): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').length;
  const count = Math.ceil(lines / partLength);
  return Array.from({ length: count }, (_, part) => part)
    .filter((part) => part % oneIn === offset % Math.min(oneIn, count))
    .map((part) => `${file}:${part * partLength + 1}-${(part + 1) * partLength}`);
}

function run(command: string, parameters: readonly string[]) {
  const { status } = spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed.`);
}
