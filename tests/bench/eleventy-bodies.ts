import { readFileSync } from 'node:fs';
import { pageParts } from '@/lib/build/bulk/draw-documents';
import { type DocumentPage, documentKinds } from '@/lib/build/bulk/kinds';
import { type BodyScripts, bodyFiller } from '@/lib/build/scripts/fill-body';

/*
 * What Eleventy is given where it makes the bodies itself, bundled into one file as our own program is: the
 * pages, and a function that makes one by the same components from the same library.
 */

// Written by the measurement that starts this.
const given = JSON.parse(readFileSync(process.env['DRAWN_SCRIPTS'] ?? '', 'utf8')) as BodyScripts;
const fill = bodyFiller(given);

let listed: Promise<Map<string, DocumentPage>> | undefined;

async function pages(): Promise<Map<string, DocumentPage>> {
  const all = await Promise.all(documentKinds.map((pagesOf) => pagesOf()));
  return new Map(all.flat().map((page) => [page.path, page]));
}

/** The paths of all pages that are documents. */
export async function paths(): Promise<string[]> {
  listed ??= pages();
  return [...(await listed).keys()];
}

/** What stands in the head and in the body of a page. */
export async function made(path: string): Promise<{ head: string; body: string }> {
  listed ??= pages();
  const page = (await listed).get(path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  const [hoisted, metadata, body] = await pageParts(page);
  return { head: hoisted + metadata, body: fill(body).html };
}
