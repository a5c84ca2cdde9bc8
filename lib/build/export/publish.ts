import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PublishError } from '../output/publish-error';
import type { BuiltScripts } from '../scripts/built-scripts';
import { fillAids } from '../scripts/fill-aids';
import { fillFilters } from '../scripts/filter-script';
import { nameScripts } from '../scripts/own-scripts';
import { forEachOf, isManifest, listFiles, payloadCandidates } from './export-files';
import { readPage } from './page';
import { isPayloadFile } from './payload';
import { slimPage } from './slim-page';

export type PublishOptions = {
  /** The export that `next build` wrote; changed in place. */
  out: string;
  /** Daybook's own files, which the export holds as they are; none of them is ever touched. */
  publicDir: string;
  /** Our own scripts, which take the place of the framework’s. */
  scripts: BuiltScripts;
};

/** What one kind of file weighed before and after. */
export type PublishRow = {
  kind: string;
  files: { before: number; after: number };
  bytes: { before: number; after: number };
};

/**
 * Makes documents of the exported pages: the framework’s scripts and payload are taken out of them
 * (`slim-page.ts`), and our own small scripts take their place (`fill-aids.ts`, `filter-script.ts`).
 *
 * Every page is read and understood before the first file is written, so that an export it refuses
 * stays as it was.
 */
export async function publish({
  out,
  publicDir,
  scripts: built,
}: PublishOptions): Promise<PublishRow[]> {
  const own = new Set(await listFiles(publicDir));
  const files = (await listFiles(out)).filter((path) => !own.has(path));
  const before = new Map<string, number>();
  const read = async (path: string) => {
    const text = await readFile(join(out, path), 'utf8');
    before.set(path, Buffer.byteLength(text));
    return text;
  };

  const { aids, filter, own: scriptsOfPages } = built;
  const written = new Map<string, string>();
  let slimmed = 0;
  await forEachOf(
    files.filter((path) => path.endsWith('.html')),
    async (path) => {
      const exported = await read(path);
      const whole = nameScripts(fillAids(exported, aids), scriptsOfPages);
      const slim = slimPage(readPage(path, whole));
      if (slim !== undefined) slimmed += 1;
      const { html, rows } = fillFilters(slim ?? whole, filter);
      if (html !== exported) written.set(path, html);
      if (rows) written.set(rows.path, rows.text);
    },
  );
  if (slimmed === 0)
    throw new PublishError(out, "pages with the framework's scripts", 'none in the whole export');

  const payloads: string[] = [];
  await forEachOf(payloadCandidates(files), async (path) => {
    if (isPayloadFile(await read(path))) payloads.push(path);
  });
  const scripts = files.filter((path) => /(?:^|\/)_next\/static\/chunks\/.*\.js$/.test(path));
  await forEachOf(scripts, async (path) => void (await read(path)));

  const after = new Map<string, number>();
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
    after.set(path, Buffer.byteLength(text));
  };
  for (const [path, text] of [...filter.files, ...scriptsOfPages.files]) written.set(path, text);
  written.set(aids.path, aids.text);
  await forEachOf([...written], ([path, text]) => write(path, text));

  const unused = [...payloads, ...scripts, ...files.filter(isManifest)];
  await forEachOf(unused, (path) => rm(join(out, path)));

  const gone = new Set(unused);
  for (const [path, size] of before) if (!after.has(path) && !gone.has(path)) after.set(path, size);
  return rows(before, after);
}

const KINDS: readonly { kind: string; holds: (path: string) => boolean }[] = [
  { kind: 'pages', holds: (path) => path.endsWith('.html') },
  { kind: 'filters', holds: (path) => path.startsWith('_next/static/filters/') },
  { kind: 'reading aids', holds: (path) => path.startsWith('_next/static/aids/') },
  {
    kind: 'search and citing',
    holds: (path) => /^_next\/static\/(?:search|citing|asked)\//.test(path),
  },
  { kind: 'framework scripts', holds: (path) => path.endsWith('.js') },
  { kind: 'payload files', holds: () => true },
];

function rows(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): PublishRow[] {
  const kindOf = (path: string) => KINDS.find(({ holds }) => holds(path))?.kind;
  return KINDS.map(({ kind }) => {
    const sizes = (files: ReadonlyMap<string, number>) =>
      [...files].filter(([path]) => kindOf(path) === kind).map(([, size]) => size);
    const [was, is] = [sizes(before), sizes(after)];
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    return {
      kind,
      files: { before: was.length, after: is.length },
      bytes: { before: sum(was), after: sum(is) },
    };
  });
}
