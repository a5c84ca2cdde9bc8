import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { forEachOf, isManifest, listFiles, payloadCandidates } from './export-files';
import { type Aids, aidsFile, fillAids } from './fill-aids';
import { buildAids, buildLoader, buildWaker } from './loader-source';
import { orphanScripts } from './orphan-scripts';
import { readPage } from './page';
import { isPayloadFile } from './payload';
import { PublishError } from './publish-error';
import { type SlimPage, type StartFile, slimPage } from './slim-page';

export type PublishOptions = {
  /** The export that `next build` wrote; changed in place. */
  out: string;
  /** Daybook's own files, which the export holds as they are; none of them is ever touched. */
  publicDir: string;
};

/** What one kind of file weighed before and after. */
export type PublishRow = {
  kind: string;
  files: { before: number; after: number };
  bytes: { before: number; after: number };
};

/**
 * Makes documents of the exported pages: see the page rules in `slim-page.ts`.
 *
 * Every page is read and understood before the first file is written, so that an export it refuses
 * stays as it was.
 */
export async function publish({ out, publicDir }: PublishOptions): Promise<PublishRow[]> {
  const own = new Set(await listFiles(publicDir));
  const files = (await listFiles(out)).filter((path) => !own.has(path));
  const before = new Map<string, number>();
  const read = async (path: string) => {
    const text = await readFile(join(out, path), 'utf8');
    before.set(path, Buffer.byteLength(text));
    return text;
  };

  const aids: Aids = { ...aidsFile(await buildAids()), waker: await buildWaker() };
  const filled = new Map<string, string>();
  const pages = new Map<string, Exclude<SlimPage, { kind: 'bare' }>>();
  await forEachOf(
    files.filter((path) => path.endsWith('.html')),
    async (path) => {
      const exported = await read(path);
      const html = fillAids(exported, aids);
      const page = slimPage(readPage(path, html));
      if (page.kind !== 'bare') pages.set(path, page);
      else if (html !== exported) filled.set(path, html);
    },
  );
  if (pages.size === 0)
    throw new PublishError(out, "pages with the framework's scripts", 'none in the whole export');

  const payloads: string[] = [];
  await forEachOf(payloadCandidates(files), async (path) => {
    if (isPayloadFile(await read(path))) payloads.push(path);
  });
  const scripts = new Map<string, string>();
  await forEachOf(
    files.filter((path) => /(?:^|\/)_next\/static\/chunks\/.*\.js$/.test(path)),
    async (path) => {
      scripts.set(path, await read(path));
    },
  );

  const loader = await buildLoader();
  const after = new Map<string, number>();
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
    after.set(path, Buffer.byteLength(text));
  };
  const roots: string[] = [];
  await forEachOf([...pages], async ([path, page]) => {
    if (page.kind === 'document') return write(path, page.html);
    const start = startFile(page.start);
    roots.push(page.start.text, page.start.chunks.join(' '));
    await write(start.path, page.start.text);
    await write(path, page.before + loaderElement(loader, page.start, start.address) + page.after);
  });

  await forEachOf([...filled], ([path, html]) => write(path, html));
  await write(aids.path, aids.text);

  const orphans = orphanScripts(scripts, roots);
  const unused = [...payloads, ...orphans, ...files.filter(isManifest)];
  await forEachOf(unused, (path) => rm(join(out, path)));

  const gone = new Set(unused);
  for (const [path, size] of before) if (!after.has(path) && !gone.has(path)) after.set(path, size);
  return rows(before, after);
}

function startFile(start: StartFile): { path: string; address: string } {
  const hash = createHash('sha256').update(start.text).digest('hex').slice(0, 16);
  const place = `start/${hash}.js`;
  return { path: `_next/static/${place}`, address: start.base + place };
}

function loaderElement(loader: string, { chunks, keys }: StartFile, address: string): string {
  const scripts = [address, ...chunks].join(' ');
  return `<script data-scripts="${quoted(scripts)}" data-keys="${quoted(keys.join(' '))}">${loader}</script>`;
}

function quoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

const KINDS: readonly { kind: string; holds: (path: string) => boolean }[] = [
  { kind: 'pages', holds: (path) => path.endsWith('.html') },
  {
    kind: 'start files',
    holds: (path) => path.startsWith('_next/static/start/'),
  },
  { kind: 'reading aids', holds: (path) => path.startsWith('_next/static/aids/') },
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
