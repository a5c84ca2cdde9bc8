import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepScores, mutatedFiles, mutationScoreTable } from './mutation-scores';

/**
 * Fetched when asked for, and not a dependency: its 160 packages would be installed by everyone who only
 * wants to read. 10 needs Node 22. It lies within the project, so that its runner finds our Vitest.
 */
const packages = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];
const folder = 'tests/.results/stryker';
const report = 'tests/.results/mutation.json';

/**
 * How many changes to the parser its tests notice, by file. What a former run found out about code and
 * tests that are the same is taken from it.
 * @param files files to change; all of the parser's where there are none
 * @param oneIn changes one of so many parts of each only, the same ones each time: all of it takes hours,
 *   and the share of changes that are noticed comes out much the same
 */
export function mutationTable(files: readonly string[], oneIn: number): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--prefix', folder, '--legacy-peer-deps', '--no-audit', ...packages]);
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const parts = (files.length === 0 ? mutatedFiles() : files).flatMap((file, index) =>
    oneIn === 1 ? [file] : partsOf(file, index, oneIn),
  );
  // What was found out about other parts would be counted with these.
  const memory = `tests/.results/mutation-incremental-${oneIn}.json`;
  const options = ['--mutate', parts.join(','), '--incrementalFile', memory];
  run(process.execPath, [stryker, 'run', 'tests/config/stryker.json', ...options]);

  keepScores(report, oneIn);
  return mutationScoreTable();
}

/** Lines of a part: a change that spans two parts is in neither. */
const partLength = 24;

/** Every so many-th part of a file, as Stryker names lines; another one in each file. */
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
