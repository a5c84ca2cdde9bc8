import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '@/lib/extract/files/read-text';
import { readArticle } from '@/lib/load/read-article';
import type { ParsedArticle } from '@/lib/schema/article';

/** A saved page as this project reads it. */
export type PageReading = {
  /** `refused`: its bytes are not text, which an issue says; `threw`: a defect. */
  outcome: 'read' | 'refused' | 'threw';
  /** The reason of a page that was refused or threw. */
  reason: string | null;
  title: string | null;
  day: string | null;
  /** The texts that readers see as the article's content: headlines, paragraphs, standfirst. */
  texts: string[];
  entries: number;
  /** Numbers of entries with an instant, and with a clock of an unknown zone or day. */
  instants: number;
  clocks: number;
  seconds: number;
};

/** A page to read: its file, which may be compressed, and its URL if that is known. */
export type PageFile = { path: string; url: string | null };

/** Reads a saved page as the site does, without knowing its outlet, title or day. */
export function readPage({ path }: PageFile): PageReading {
  const start = performance.now();
  const finish = (found: Partial<PageReading>): PageReading => ({
    outcome: 'read',
    reason: null,
    title: null,
    day: null,
    texts: [],
    entries: 0,
    instants: 0,
    clocks: 0,
    ...found,
    seconds: (performance.now() - start) / 1000,
  });
  try {
    const bytes = readFileSync(path);
    const isCompressed = path.endsWith('.gz');
    const { text, issues, foreignBytes } = decodeBytes(isCompressed ? gunzipSync(bytes) : bytes);
    if (text === null || issues.length > 0)
      return finish({ outcome: 'refused', reason: issues[0]?.message ?? null });
    const name = basename(path, isCompressed ? '.gz' : '');
    const { parsed } = readArticle(text, [], { outlet: 'page' }, { name, foreignBytes });
    return finish({
      title: parsed.title?.text ?? null,
      day: parsed.published?.day ?? null,
      texts: listContentTexts(parsed),
      entries: parsed.entries.length,
      instants: parsed.entries.filter(({ time }) => time.kind === 'instant').length,
      clocks: parsed.entries.filter(({ time }) => time.kind === 'local').length,
    });
  } catch (error) {
    return finish({ outcome: 'threw', reason: String(error).slice(0, 300) });
  }
}

/** Lists what readers see as content: the title is shown above it, and a first sentence only once. */
function listContentTexts({ title, standfirst, entries }: ParsedArticle): string[] {
  return [
    ...(standfirst === null ? [] : [standfirst.text]),
    ...entries.flatMap(({ headline, body }) => [
      ...(headline.from === 'source' && headline.text !== title?.text ? [headline.text] : []),
      ...body.map(({ text }) => text),
    ]),
  ];
}
