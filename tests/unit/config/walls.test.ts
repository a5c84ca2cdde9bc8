import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * The walls between the rooms are lint rules, and a rule that a pattern misses is silent. So each
 * wall is walked into once, written in every way in which the house writes an import.
 */
const walls: Record<string, readonly string[]> = {
  'lib/schema': ['../parse/lines', '../load/library', '@/lib/chronology/merge', 'node:fs', 'react'],
  'lib/parse': [
    '../annotate/topics',
    '../load/library',
    '@/components/entry',
    'node:fs',
    'next/link',
  ],
  'lib/parse/outlets': ['../../load/library', '../../chronology/merge'],
  'lib/annotate': ['../parse/lines', '../chronology/merge', '@/lib/load/library', 'node:path'],
  'lib/chronology': ['../parse/lines', '../annotate/topics', '@/lib/load/library', 'node:fs'],
  'lib/search': ['../parse/lines', '../chronology/merge', '@/lib/load/library', 'node:fs', 'react'],
  'lib/export': ['../parse/lines', '../load/library', '@/components/entry', 'node:fs', 'react'],
  'lib/publish': ['../parse/lines', '../load/library', '@/app/layout', '../cli/parse'],
  'lib/load': ['../cli/parse', '@/components/entry', 'next/navigation', 'react'],
  'lib/cli': ['../parse/lines', '../chronology/merge', '@/components/entry', 'react'],
  components: ['../lib/parse/lines', '@/lib/load/library', '@/lib/annotate/topics', 'node:fs'],
  app: ['@/lib/parse/lines', '@/lib/annotate/topics', '../lib/publish/publish', 'node:fs'],
};

const doors: Record<string, readonly string[]> = {
  'lib/schema': ['zod', './time'],
  'lib/parse': ['../schema/entry', '@/lib/schema/entry', '@date-fns/tz', './lines'],
  'lib/annotate': ['../schema/entry'],
  'lib/chronology': ['../schema/entry', 'date-fns'],
  'lib/search': ['../schema/entry', 'stemmer', './words'],
  'lib/export': ['../schema/entry', '@/lib/chronology/merge', 'schema-dts'],
  'lib/publish': ['../schema/entry', 'node:fs/promises', 'parse5'],
  'lib/load': ['../parse/parse-article', '../annotate/topics', '../chronology/merge', 'node:fs'],
  'lib/cli': [
    '../load/library',
    '../schema/entry',
    '../publish/publish',
    '@/app/documents/draw-documents',
    'node:process',
  ],
  components: ['@/lib/chronology/merge', '@/lib/schema/entry', 'react', './day-strip'],
  app: ['@/lib/load/library', '@/components/entry', 'next', '@/lib/schema/entry'],
};

/** A copy of the house's linter rules over empty rooms, so that no real file is in the way. */
const house = mkdtempSync(join(tmpdir(), 'daybook-walls-'));
let report = '';

beforeAll(() => {
  cpSync('.biome.jsonc', join(house, '.biome.jsonc'));
  for (const [name, rooms] of Object.entries({ walls, doors })) {
    for (const [room, imports] of Object.entries(rooms)) {
      mkdirSync(join(house, room), { recursive: true });
      const source = imports.map((from) => `import '${from}';\n`).join('');
      writeFileSync(join(house, room, `${name}.ts`), source);
    }
  }
  const biome = resolve('node_modules/.bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'];
  report = spawnSync(biome, args, { cwd: house, encoding: 'utf8' }).stdout;
});

afterAll(() => rmSync(house, { recursive: true }));

describe.for(Object.entries(walls))('%s', ([room, imports]) => {
  test(`may not import ${imports.join(', ')}`, () => {
    expect(refused(`${room}/walls.ts`, imports)).toEqual(imports);
  });
});

describe.for(Object.entries(doors))('%s', ([room, imports]) => {
  test(`may import ${imports.join(', ')}`, () => {
    expect(refused(`${room}/doors.ts`, imports)).toEqual([]);
  });
});

/** Those of a file's imports, one a line, that the linter refuses. */
function refused(path: string, imports: readonly string[]): string[] {
  const row = /title=lint\/style\/noRestrictedImports,file=([^,]+),line=(\d+)/g;
  const lines = new Set(
    [...report.matchAll(row)]
      .filter(([, file]) => file?.endsWith(`/${path}`))
      .map(([, , line]) => Number(line)),
  );
  return imports.filter((_, index) => lines.has(index + 1));
}
