import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

type Pattern = { file: string; source: string; flags: string };

/**
 * Patterns that take quadratic time, but only run on short texts, each with the reason. All other patterns
 * must take linear time.
 */
const bounded: Readonly<Record<string, string>> = {
  '^[=*#~_–—-]+\\s+|\\s+[=*#~_–—-]+$': 'Tried on lines of 60 characters at most.',
  '^ORIGINAL\\s(?:ENTRY|POST)(?:,\\s\\p{Lu}{3,9}\\s\\d\\d?)?:\\s*(?<text>.*)$':
    'Tried on lines of 2000 characters at most.',
  '^UPDATE\\s(?<clock>\\d{4})\\s(?<zone>GMT):\\s*(?<text>.*)$':
    'Tried on lines of 2000 characters at most.',
  '^ORIGINAL\\sENTRY:\\s*(?<text>.*)$': 'Tried on lines of 2000 characters at most.',
  "\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{M}\\p{N}$€£%][\\p{L}\\p{M}\\p{N}'’ʼ/&$%-]*|[^\\s]":
    'Tried on paragraphs of 5000 characters at most.',
  '[([*_•·▪●|\\s]*$': 'Tried on the 12 characters before a time.',
  "^(?:by\\s)?\\p{Lu}[\\p{L}'’.-]+(?:\\s(?:and\\s)?\\p{Lu}[\\p{L}'’.-]*){0,6}[\\s,|·–-]*$":
    'Tried on up to 120 characters.',
  '[^\\p{L}\\p{N}\\s*_]{2,}\\s?$':
    'Tried on what a bullet or a sender’s name matched: 65 characters.',
  '<meta\\b[^<>]{0,200}?\\bcharset\\s*=\\s*["\']?\\s*(?<label>[\\w:.-]+)':
    'Tried on the first 8192 bytes of a page.',
  '\\B(?=(?:\\d{3})+$)': 'Tried on the figures of a number.',
  '([\\d,]+)\\D*$': 'Tried on the label of a filter.',
};

test('every pattern in lib/ takes linear time', async () => {
  const patterns = [...literalsIn('lib'), ...(await madeIn('lib/parse'))];
  expect(patterns.length).toBeGreaterThan(150);

  const slow = patterns.filter(
    ({ source, flags }) =>
      bounded[source] === undefined && analyse({ source, flags }).reports.length > 0,
  );

  expect(slow.map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
});

/** Patterns that are literals in the code. */
function literalsIn(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs)$/u.test(name))
    .flatMap((name) => {
      const file = join(folder, name);
      const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
      const found: Pattern[] = [];
      const visit = (node: ts.Node) => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
          found.push({ file, source, flags });
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
      return found;
    });
}

/** Patterns that modules build when they are loaded. */
async function madeIn(folder: string): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Original = RegExp;
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(Original, {
      construct(target, parameters: [pattern: string | RegExp, flags?: string]) {
        const pattern = new target(...parameters);
        made.push({ file: folder, source: pattern.source, flags: pattern.flags });
        return pattern;
      },
    }),
  );
  try {
    await Promise.all([
      import('@/lib/parse/stamps/printed-dates'),
      import('@/lib/parse/text/mojibake'),
      import('@/lib/parse/stamps/find-stamps'),
      import('@/lib/parse/days/stated-zone'),
      import('@/lib/parse/stamps/printed-zones'),
    ]);
  } finally {
    vi.unstubAllGlobals();
  }
  return made;
}
