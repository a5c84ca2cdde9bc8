import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const launcher = 'lib/cli/launch.mjs';
const project = mkdtempSync(join(tmpdir(), 'daybook-launch-'));

beforeAll(() => {
  for (const file of [launcher, 'lib/build/output/missing-package.mjs']) {
    mkdirSync(join(project, dirname(file)), { recursive: true });
    cpSync(file, join(project, file));
  }
  const commands = {
    greet: 'const words: string[] = process.argv; console.log(words.slice(2));',
    lacks: "import 'satori'; console.log('Started');",
    'lacks-later': "console.log('Started'); await import('@resvg/resvg-js');",
    broken: "import './not-written';",
    fails: "throw new TypeError('defect');",
  };
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(commands))
    writeFileSync(join(project, `lib/cli/${name}.ts`), text);
});
afterAll(() => rmSync(project, { recursive: true }));

function launch(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, name, ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

test('without packages, a command only says what to do', () => {
  expect(launch('greet')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'The package tsx is not installed.\nRun npm ci, and try again.\n',
  });
});

test('a command gets its arguments; a missing package is named; a defect keeps its stack trace', () => {
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(resolve('node_modules/tsx'), join(project, 'node_modules/tsx'));

  expect(launch('greet', '--json', '-')).toEqual({
    code: 0,
    stdout: "[ '--json', '-' ]\n",
    stderr: '',
  });
  expect(launch('lacks')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'The package satori is not installed.\nRun npm ci, and try again.\n',
  });
  expect(launch('lacks-later')).toEqual({
    code: 1,
    stdout: 'Started\n',
    stderr: 'The package @resvg/resvg-js is not installed.\nRun npm ci, and try again.\n',
  });
  for (const name of ['broken', 'fails']) {
    const { code, stderr } = launch(name);
    expect(code).toBe(1);
    expect(stderr).toMatch(/\n {4}at /);
    expect(stderr).not.toContain('npm ci');
  }
});
