import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The rule: a test runs in every zone if it, or a module that it imports, directly or through others, handles
 * dates: imports `date-fns` or `@date-fns/tz`, or names `Date` or a function that formats by locale. Tests of
 * commands run in one zone: they start slowly, and print results of other rooms.
 */
const commands = 'tests/unit/cli/';
const dateLibraries = /^(?:date-fns|@date-fns\/)/;
const dateCode = /\bnew Date\b|\bDate\.\w|\bDateTimeFormat\b|\.toLocale\w*\(|\bgetTimezoneOffset\b/;

/** Returns the unit tests, as paths from the root, whose outcome could depend on the process's zone. */
export async function testsOfTime(root: string): Promise<string[]> {
  const tests = readdirSync(join(root, 'tests/unit'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('tests/unit', path))
    .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith(commands));
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: tests.map((test) => `import './${test}';`).join('\n'), resolveDir: root },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    metafile: true,
    packages: 'external',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });

  const { '<stdin>': _, ...files } = metafile.inputs;
  const dated = new Set(
    Object.entries(files)
      .filter(
        ([file, { imports }]) =>
          imports.some(({ path }) => dateLibraries.test(path)) ||
          dateCode.test(readFileSync(join(root, file), 'utf8')),
      )
      .map(([file]) => file),
  );
  return tests.filter((test) => {
    const reached = new Set([test]);
    for (const file of reached) {
      if (dated.has(file)) return true;
      for (const { path } of files[file]?.imports ?? []) reached.add(path);
    }
    return false;
  });
}
