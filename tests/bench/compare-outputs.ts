import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isElement, type Node, parseHtml, readAttribute } from '@/lib/build/export/html-tree';
import { listFiles } from '@/lib/build/output/list-files';

/**
 * Compares two outputs of the site: `npx tsx tests/bench/compare-outputs.ts OLD NEW`. Pages are equal if
 * their text, elements, links and ids are, ignoring the order in the head, the order of attributes and hashes
 * in names; other files if their bytes are. Exits with 1 if something differs.
 */
const [older = '', newer = ''] = process.argv.slice(2);

/** Files that only differ by hashes of pages or scripts, which are compared themselves. */
const derived =
  /^(?:worker\.js|offline\/collection\.json|_headers|_nginx\.conf|_next\/static\/.*|(?:.*\/)?filter-rows\.[0-9a-f]+\.json)$/;

const [before, after] = [older, newer].map(
  (folder) =>
    new Set(listFiles(folder).filter((path) => !/\.(?:br|gz)$/.test(path) && !derived.test(path))),
);
if (before === undefined || after === undefined || before.size === 0 || after.size === 0)
  throw new Error('Usage: tsx tests/bench/compare-outputs.ts OLD NEW (two outputs of a build)');

const missing = [...before].filter((path) => !after.has(path));
const added = [...after].filter((path) => !before.has(path));
const changed = [...before].filter((path) => after.has(path) && !isSame(path));
for (const [what, paths] of Object.entries({ missing, added, changed }))
  console.log(`${what}: ${paths.length}${paths.slice(0, 20).map((path) => `\n  ${path}`)}`);
for (const path of changed.slice(0, 5)) console.log(firstDifference(path));
console.log(`${before.size} files compared.`);
process.exitCode = missing.length + added.length + changed.length === 0 ? 0 : 1;

function isSame(path: string): boolean {
  const [old, young] = [older, newer].map((folder) => readFileSync(join(folder, path)));
  if (old === undefined || young === undefined) return false;
  return path.endsWith('.html')
    ? linesOf(older, path).join() === linesOf(newer, path).join()
    : old.equals(young);
}

function firstDifference(path: string): string {
  if (!path.endsWith('.html')) return `${path}: other bytes`;
  const [old, young] = [linesOf(older, path), linesOf(newer, path)];
  const index = old.findIndex((line, at) => line !== young[at]);
  const at = index < 0 ? old.length : index;
  return `${path}\n  - ${old.slice(at, at + 3).join(' ')}\n  + ${young.slice(at, at + 3).join(' ')}`;
}

/** Returns a page as lines: those of the head sorted, those of the body in order. */
function linesOf(folder: string, path: string): string[] {
  const page = [...linesIn(parseHtml(readFileSync(join(folder, path), 'utf8')))];
  const body = page.findIndex((line) => line.startsWith('<body'));
  return [...page.slice(0, body).sort(), ...page.slice(body)];
}

function* linesIn(node: Node): Generator<string> {
  if ('value' in node) yield withoutHashes(node.value);
  if (isElement(node)) {
    // Scripts and the policy have hashes of each other; they have their own tests.
    const isPolicy = readAttribute(node, 'http-equiv') === 'Content-Security-Policy';
    const isData = readAttribute(node, 'type') === 'application/ld+json';
    if (isPolicy || (node.tagName === 'script' && !isData)) return;
    const attrs = node.attrs.map(({ name, value }) => `${name}="${withoutHashes(value)}"`).sort();
    yield `<${[node.tagName, ...attrs].join(' ')}>`;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* linesIn(child);
  if (isElement(node)) yield `</${node.tagName}>`;
}

function withoutHashes(text: string): string {
  return text.replaceAll(/_next\/static\/[\w./-]+/g, '_next/static/');
}
