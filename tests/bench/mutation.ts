import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepScores, mutationScoreTable } from './mutation-scores';

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
 * @param files patterns of the files to change; all of the parser's where there are none
 */
export function mutationTable(files: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--prefix', folder, '--legacy-peer-deps', '--no-audit', ...packages]);
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const only = files.length === 0 ? [] : ['--mutate', files.join(',')];
  run(process.execPath, [stryker, 'run', 'tests/config/stryker.json', ...only]);

  keepScores(report);
  return mutationScoreTable();
}

function run(command: string, parameters: readonly string[]) {
  const { status } = spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed.`);
}
