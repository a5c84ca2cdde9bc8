import { join } from 'node:path';
import { stringify } from 'yaml';
import { extractText } from '@/lib/extract/extract-text';
import { decodeBytes, readTextFile } from '@/lib/extract/read-text';
import { type SplitFile, splitFrontMatter } from '@/lib/extract/split-front-matter';
import { resolveContentFolder } from '@/lib/load/content-bytes';
import { readFrontMatter } from '@/lib/load/front-matter';
import {
  type ExternalFacts,
  type ReadArticle,
  readArticle,
  resolveOutletId,
} from '@/lib/load/read-article';
import { readSettingsAndCatalogue } from '@/lib/load/settings-and-catalogue';
import type { FrontMatter, ParsedArticle } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { Day } from '@/lib/schema/day';
import type { Issue } from '@/lib/schema/issue';
import { type Established, establishFacts, factsForReading } from './add-facts';
import {
  type CollectionArticle,
  describeDuplicate,
  readCollectionArticles,
} from './find-duplicate';
import { type InputFacts, inputFactNames, type MissingFact } from './input-facts';
import { type ParsedFile, toParsedFile } from './parse-file';
import { assessTimes, type TimeConfidence } from './time-confidence';
import { writeNewFile } from './write-new-file';

/** What becomes of a file that is to be added. */
export type Proposal =
  /** It cannot be added, whatever else is said about it. */
  | { kind: 'refused'; because: string[] }
  /** Something has to be said about it first. */
  | { kind: 'incomplete'; reading: ParsedFile; sureness: TimeConfidence; missing: MissingFact[] }
  /** It can be written as it is. */
  | {
      kind: 'ready';
      reading: ParsedFile;
      sureness: TimeConfidence;
      yaml: string;
      content: string;
      name: string;
      ending: string;
    };

/** The collection as far as a newcomer meets it. */
export type CollectionContext = { outlets: readonly Outlet[]; held: readonly CollectionArticle[] };

/** Reads what a newcomer has to be compared with. */
export async function readCollectionContext(
  folder = resolveContentFolder(),
): Promise<CollectionContext> {
  const [{ outlets }, held] = await Promise.all([
    readSettingsAndCatalogue(folder),
    readCollectionArticles(folder),
  ]);
  return { outlets, held };
}

/**
 * Reads a file that is to be added.
 * @param source path of the file, or the bytes of standard input
 */
export async function readNewArticle(
  source: string | Uint8Array,
): Promise<{ text: string | null; problems: string[] }> {
  const { text, issues } = typeof source === 'string' ? readTextFile(source) : decodeBytes(source);
  return { text: issues.length === 0 ? text : null, problems: issues.map(asSentence) };
}

/**
 * What adding a file would write, what it still needs, or why it cannot be added. Writes nothing.
 * @param file name of the file, for people
 * @param content the file as it is, with front matter or without
 */
export function proposeArticle(
  file: string,
  content: string,
  said: InputFacts,
  { outlets, held }: CollectionContext,
): Proposal {
  const split = splitFrontMatter(content);
  const above = split.yaml === null ? { value: null, issues: [] } : readFrontMatter(split.yaml);
  const contradictions = above.value === null ? [] : contradictionsOf(above.value, said, outlets);
  // Quotations are looked for, and copies told, in the text that readers will see.
  const { text } = extractText(split.text, file);
  const copy = describeDuplicate(text, held);
  const because = [
    ...above.issues.map(asSentence),
    ...contradictions,
    ...(copy === null ? [] : [copy]),
  ];
  if (because.length > 0) return { kind: 'refused', because };
  const readWith = (facts: ExternalFacts) =>
    readArticle(split.text, outlets, facts, { name: file });
  const { known, missing } = establishFacts(text, readWith, above.value, said, outlets);
  const read = readWith(factsForReading(known));
  const placed = inGivenLines(read, split);
  const reading = toParsedFile(file, placed);
  const sureness = assessTimes(placed, known.zone !== undefined);
  if (read.parsed.issues.some(({ code }) => code === 'file-empty')) {
    return { kind: 'refused', because: ['The file holds no text.'] };
  }
  const [wall] = read.parsed.issues.filter(({ code }) => code === 'not-an-article');
  if (wall !== undefined) return { kind: 'refused', because: [asSentence(wall)] };
  const day = dayOf(read.parsed);
  if (missing.length > 0 || known.outlet === undefined || day === null) {
    return { kind: 'incomplete', reading, sureness, missing };
  }
  const yaml = toYaml(known);
  const written = `---\n${yaml}---\n${split.text}`;
  const errors = readArticle(written, outlets, undefined, { name: file }).issues.filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) return { kind: 'refused', because: errors.map(asSentence) };
  return {
    kind: 'ready',
    reading,
    sureness,
    yaml,
    content: written,
    name: `${day}-${known.outlet}`,
    ending: endingOf(file),
  };
}

/**
 * Writes a proposed article under the first name that is free: whole or not at all, and over nothing.
 * @returns path of the new file below the content folder, or why it could not be written
 */
export async function writeArticle(
  { name, ending, content }: Extract<Proposal, { kind: 'ready' }>,
  folder = resolveContentFolder(),
): Promise<{ file: string } | { problem: string }> {
  const nameOf = (number: number) => `${name}${number === 1 ? '' : `-${number}`}${ending}`;
  const written = await writeNewFile(join(folder, 'articles'), nameOf, content);
  return 'name' in written ? { file: `articles/${written.name}` } : written;
}

/** Pages and structured data keep their ending, which says what they are; all else is text. */
function endingOf(file: string): string {
  return /\.(?:html?|json)$/iu.exec(file)?.[0].toLowerCase() ?? '.txt';
}

/** The day in the file's name: the article's own, else that of its first entry. */
function dayOf({ published, entries }: ParsedArticle): Day | null {
  const days = entries.flatMap(({ time }) => (time.kind === 'none' ? [] : (time.day?.day ?? [])));
  return published?.day ?? days[0] ?? null;
}

/** Front matter is an editor's word: a flag does not silently overrule it. */
function contradictionsOf(
  above: FrontMatter,
  said: InputFacts,
  outlets: readonly Outlet[],
): string[] {
  return inputFactNames.flatMap((fact) => {
    const word = said[fact];
    if (word === undefined || above[fact] === undefined) return [];
    const value = fact === 'outlet' ? resolveOutletId(word, outlets) : word;
    return value === above[fact]
      ? []
      : [`Its front matter says \`${fact}: ${above[fact]}\`, --${fact} says ${value}.`];
  });
}

/** Positions in the file as given, where the text may stand below front matter of its own. */
function inGivenLines(read: ReadArticle, { linesAbove }: SplitFile): ReadArticle {
  return {
    ...read,
    fileLine: (line) => read.fileLine(line) + linesAbove,
    issues: read.issues.map((found) =>
      found.line === null ? found : { ...found, line: found.line + linesAbove },
    ),
  };
}

/** Fields in the order in which the README shows them; empty lists are left out. */
function toYaml({ evidence, setAside, ...facts }: Established['known']): string {
  const { outlet, url, published, title, zone, via } = facts;
  const fields = {
    outlet,
    url,
    published,
    title,
    zone,
    via,
    evidence,
    setAside: setAside.length === 0 ? undefined : setAside,
  };
  return stringify(fields, { lineWidth: 100 });
}

function asSentence({ message, remedy }: Issue): string {
  return `${message} ${remedy}`;
}
