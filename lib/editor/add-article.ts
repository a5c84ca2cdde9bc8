import { join } from 'node:path';
import { stringify } from 'yaml';
import { extractText } from '@/lib/extract/extract-text';
import { decodeBytes, readTextFile } from '@/lib/extract/files/read-text';
import { type SplitFile, splitFrontMatter } from '@/lib/extract/files/split-front-matter';
import { catchDefect } from '@/lib/load/catch-defect';
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
import { type Established, establishFacts, selectFactsForReading } from './add-facts';
import {
  type CollectionArticle,
  describeDuplicate,
  readCollectionArticles,
} from './find-duplicate';
import { type InputFacts, inputFactNames, type MissingFact } from './input-facts';
import { type ParsedFile, toParsedFile } from './parse-file';
import { assessTimes, type TimeConfidence } from './time-confidence';
import { writeNewFile } from './write-new-file';

/** The result of proposing a file for the collection. */
export type Proposal =
  /** It cannot be added, whatever facts are given. */
  | { kind: 'refused'; reasons: string[] }
  /** Facts are missing. */
  | { kind: 'incomplete'; reading: ParsedFile; confidence: TimeConfidence; missing: MissingFact[] }
  /** It can be written. */
  | {
      kind: 'ready';
      reading: ParsedFile;
      confidence: TimeConfidence;
      yaml: string;
      content: string;
      name: string;
      extension: string;
    };

/** The part of the collection that a new article is compared with. */
export type CollectionContext = {
  outlets: readonly Outlet[];
  articles: readonly CollectionArticle[];
};

/** Reads the part of the collection that a new article is compared with. */
export function readCollectionContext(folder = resolveContentFolder()): CollectionContext {
  const { outlets } = readSettingsAndCatalogue(folder);
  return { outlets, articles: readCollectionArticles(folder) };
}

/**
 * Reads a file that is to be added.
 * @param source path of the file, or the bytes of standard input
 */
export function readNewArticle(source: string | Uint8Array): {
  text: string | null;
  problems: string[];
} {
  const { text, issues } = typeof source === 'string' ? readTextFile(source) : decodeBytes(source);
  return { text: issues.length === 0 ? text : null, problems: issues.map(asSentence) };
}

/**
 * Proposes a file for the collection: returns what would be written, which facts are missing, or why it cannot
 * be added. Writes nothing.
 * @param file name of the file, for messages
 * @param content the file, with or without front matter
 */
export function proposeArticle(
  file: string,
  content: string,
  input: InputFacts,
  context: CollectionContext,
): Proposal {
  const { value, issue } = catchDefect(() => propose(file, content, input, context));
  return issue === null ? value : { kind: 'refused', reasons: [asSentence(issue)] };
}

function propose(
  file: string,
  content: string,
  input: InputFacts,
  { outlets, articles }: CollectionContext,
): Proposal {
  const split = splitFrontMatter(content);
  const above = split.yaml === null ? { value: null, issues: [] } : readFrontMatter(split.yaml);
  const contradictions =
    above.value === null ? [] : findContradictions(above.value, input, outlets);
  // Quotations and duplicates are looked for in the text that readers will see.
  const { text } = extractText(split.text, file);
  const copy = describeDuplicate(text, articles);
  const reasons = [
    ...above.issues.map(asSentence),
    ...contradictions,
    ...(copy === null ? [] : [copy]),
  ];
  if (reasons.length > 0) return { kind: 'refused', reasons };
  const readWith = (facts: ExternalFacts) =>
    readArticle(split.text, outlets, facts, { name: file });
  const { known, missing } = establishFacts(text, readWith, above.value, input, outlets);
  const read = readWith(selectFactsForReading(known));
  const placed = toFilePositions(read, split);
  const reading = toParsedFile(file, placed);
  const confidence = assessTimes(placed, known.zone !== undefined);
  if (read.parsed.issues.some(({ code }) => code === 'file-empty')) {
    return { kind: 'refused', reasons: ['The file has no text.'] };
  }
  const [wall] = read.parsed.issues.filter(({ code }) => code === 'not-an-article');
  if (wall !== undefined) return { kind: 'refused', reasons: [asSentence(wall)] };
  const day = findArticleDay(read.parsed);
  if (missing.length > 0 || known.outlet === undefined || day === null) {
    return { kind: 'incomplete', reading, confidence, missing };
  }
  const yaml = toYaml(known);
  const written = `---\n${yaml}---\n${split.text}`;
  const errors = readArticle(written, outlets, undefined, { name: file }).issues.filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) return { kind: 'refused', reasons: errors.map(asSentence) };
  return {
    kind: 'ready',
    reading,
    confidence,
    yaml,
    content: written,
    name: `${day}-${known.outlet}`,
    extension: findExtension(file),
  };
}

/**
 * Writes a proposed article under the first available name, completely or not at all, without overwriting.
 * @returns path of the new file below the content folder, or the reason why it could not be written
 */
export async function writeArticle(
  { name, extension, content }: Extract<Proposal, { kind: 'ready' }>,
  folder = resolveContentFolder(),
): Promise<{ file: string } | { problem: string }> {
  const nameOf = (number: number) => `${name}${number === 1 ? '' : `-${number}`}${extension}`;
  const written = await writeNewFile(join(folder, 'articles'), nameOf, content);
  return 'name' in written ? { file: `articles/${written.name}` } : written;
}

/** Returns the extension: HTML and JSON keep theirs, everything else is text. */
function findExtension(file: string): string {
  return /\.(?:html?|json)$/iu.exec(file)?.[0].toLowerCase() ?? '.txt';
}

/** Returns the day for the file's name: the article's, otherwise that of its first entry. */
function findArticleDay({ published, entries }: ParsedArticle): Day | null {
  const days = entries.flatMap(({ time }) => (time.kind === 'none' ? [] : (time.day?.day ?? [])));
  return published?.day ?? days[0] ?? null;
}

/** Reports flags that contradict the front matter, which an editor wrote. */
function findContradictions(
  above: FrontMatter,
  input: InputFacts,
  outlets: readonly Outlet[],
): string[] {
  return inputFactNames.flatMap((fact) => {
    const word = input[fact];
    if (word === undefined || above[fact] === undefined) return [];
    const value = fact === 'outlet' ? resolveOutletId(word, outlets) : word;
    return value === above[fact]
      ? []
      : [`Its front matter says \`${fact}: ${above[fact]}\`, but --${fact} says ${value}.`];
  });
}

/** Converts positions to lines of the whole file, which may have front matter above the text. */
function toFilePositions(read: ReadArticle, { linesAbove }: SplitFile): ReadArticle {
  return {
    ...read,
    fileLine: (line) => read.fileLine(line) + linesAbove,
    issues: read.issues.map((found) =>
      found.line === null ? found : { ...found, line: found.line + linesAbove },
    ),
  };
}

/** Formats front matter with its fields in the usual order and without empty lists. */
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
