import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readLibrary } from '@/lib/load/read-library';

const collection = `title: Test
conflict: Test
description: A test.
days: { first: 2023-03-13, last: 2023-03-15 }
`;
const outlets = `outlets:
  - id: trt-world
    name: TRT World
    aliases: [TRT]
    country: Türkiye
    homeZone: Europe/Istanbul
    url: https://www.trtworld.com
    mark: { shape: square, hue: amber }
`;

/** Front matter that has nothing wrong with it. */
export const goodFrontMatter = `---
outlet: trt-world
evidence:
  - { fact: outlet, note: Known. }
---
`;
/** An article that has nothing wrong with it: one post, on 14 March 2023. */
export const goodArticle = `${goodFrontMatter}Tuesday, March 14, 2023
1617 GMT – Headline
Text.
`;

/**
 * Writes a content folder of the given files over a small collection without faults.
 * @returns its path; whoever asks for it deletes it
 */
export async function makeContent(
  files: Record<string, string | Uint8Array | null>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-'));
  const all = { 'collection.yaml': collection, 'catalogue/outlets.yaml': outlets, ...files };
  for (const [path, content] of Object.entries(all)) {
    if (content === null) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/**
 * Reads a content folder made of the given files over a small collection without faults.
 * @param files path below the folder → content; null leaves a file out
 */
export async function readContent(files: Record<string, string | Uint8Array | null>) {
  const folder = await makeContent(files);
  try {
    const { library, issues: all } = readLibrary(folder);
    // The ledger of a new collection is empty, which most tests do not test.
    return { library, issues: all.filter(({ code }) => code !== 'permalink-new'), all, folder };
  } finally {
    await rm(folder, { recursive: true });
  }
}
