import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as util from 'node:util';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closedRooms, rooms } from '@/tests/config/rooms.mjs';

/**
 * A rule whose pattern matches nothing reports nothing, so each rule is tested: in a copy of the project with
 * empty rooms, each room imports from every other one, and from Node, React and Next.
 */
const project = mkdtempSync(join(tmpdir(), 'daybook-walls-'));
const outside = { node: 'node:fs', react: 'react', next: 'next/link' };
const pure = rooms.filter((room) => {
  const [, name = ''] = room.split('/');
  return room.startsWith('lib/') && !'cli build editor export load extract search'.includes(name);
});
/** `npm run lint` needs Node 20.18 for its tools; the site and all other tests need 20.9. */
const hasLint = 'styleText' in util;
let refused: ReadonlySet<string>;

beforeAll(() => {
  if (!hasLint) return;
  cpSync('tsconfig.json', join(project, 'tsconfig.json'));
  for (const name of ['react', 'next']) write(`node_modules/${name}/package.json`, '{}');
  write('node_modules/react/index.js', '');
  write('node_modules/next/link.js', '');
  write('tests/case.ts', 'export const nothing = 0;');
  for (const room of rooms) {
    write(`${room}/nothing.ts`, 'export const nothing = 0;');
    for (const other of [...rooms, 'tests'])
      write(
        `${room}/${fileFor(other)}.ts`,
        `import type { nothing } from '@/${other}/${other === 'tests' ? 'case' : 'nothing'}';`,
      );
    for (const [name, specifier] of Object.entries(outside))
      write(`${room}/to-${name}.ts`, `import '${specifier}';`);
  }
  refused = refusedIn(project);
});

afterAll(() => rmSync(project, { recursive: true }));

describe.skipIf(!hasLint).for(rooms.map((room, floor) => [room, floor] as const))(
  '%s',
  ([room, floor]) => {
    test('may import from the rooms below it and from no other', () => {
      const below = rooms
        .slice(floor + 1)
        .filter((other) => !(closedRooms[room] ?? []).includes(other));
      const allowed = rooms.filter(
        (other) => other !== room && !refused.has(`${room}/${fileFor(other)}.ts`),
      );

      expect(allowed).toEqual(below);
      expect(refused.has(`${room}/to-tests.ts`)).toBe(true);
    });

    test('uses Node, React and Next only where it may', () => {
      const used = Object.keys(outside).filter((name) => !refused.has(`${room}/to-${name}.ts`));

      if (['lib/cli', 'lib/build', 'app', 'components'].includes(room))
        expect(used).toEqual(['node', 'react', 'next']);
      else expect(used).toEqual(pure.includes(room) ? [] : ['node']);
    });
  },
);

function write(path: string, text: string) {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), text);
}

function fileFor(room: string): string {
  return `to-${room.replace('/', '-')}`;
}

/** Files of a folder that import something a rule forbids. */
function refusedIn(cwd: string): Set<string> {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('tests/config/rooms.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, '--config', config, '--output-type', 'json', 'app', 'components', 'lib'],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (stdout === '') throw new Error(stderr);
  const { summary }: ICruiseResult = JSON.parse(stdout);
  return new Set(
    summary.violations.filter(({ rule }) => rule.severity === 'error').map(({ from }) => from),
  );
}
