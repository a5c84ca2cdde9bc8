import { createHash } from 'node:crypto';
import { extractText } from '@/lib/extract/extract-text';
import type { TextOrigin } from '@/lib/extract/extracted-text';
import { detectMarkedUtf16 } from '@/lib/extract/files/encodings';
import { splitFrontMatter } from '@/lib/extract/files/split-front-matter';
import { restorePrintedTimes } from '@/lib/extract/times/restore-printed-times';
import type { ArticleFacts } from '@/lib/parse/facts';
import { parseArticle } from '@/lib/parse/parse-article';
import { findKnownZone } from '@/lib/parse/stamps/printed-zones';
import type { FrontMatter, ParsedArticle } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { LineRange } from '@/lib/schema/entry';
import { createIssue, type Issue } from '@/lib/schema/issue';
import { requireValue } from '@/lib/text/required';
import { checkFrontMatter, readFrontMatter } from './front-matter';

/** An article file after parsing, with or without faults. */
export type ReadArticle = {
  parsed: ParsedArticle;
  frontMatter: FrontMatter | null;
  /** The article's text, line by line: the file's own, or the text extracted from HTML or JSON-LD. */
  textLines: string[];
  textFrom: TextOrigin;
  /** Returns the line of the file from which a line of the text was taken. */
  fileLine: (line: number) => number;
  /** All issues, the parser’s included, with lines of the file. */
  issues: Issue[];
};

/** Facts given on the command line, for a file without front matter. */
export type ExternalFacts = Partial<ArticleFacts>;

/** Facts about a file besides its text. */
export type FileOrigin = {
  /** Name or path; its extension identifies HTML and JSON. */
  name?: string;
  /** Bytes of a file that is not UTF-8. */
  foreignBytes?: Uint8Array | undefined;
};

/**
 * Reads one article file: splits off and checks the front matter, extracts the text and parses it. The
 * SHA-256 is of the file’s own bytes below the front matter, even when the text comes from HTML or JSON-LD.
 * @param file the file’s content
 * @param given facts to use when the front matter has none; without them, front matter is required
 */
export function readArticle(
  file: string,
  outlets: readonly Outlet[],
  given?: ExternalFacts,
  origin: FileOrigin = {},
): ReadArticle {
  const { yaml, text: content, linesAbove } = splitFrontMatter(file);
  const source = extractText(content, origin.name ?? null);
  const { text } = source;
  const fileLine = (line: number) => source.sourceLine(line) + linesAbove;
  const above = yaml === null ? null : readFrontMatter(yaml);
  const { value, issues } = above ?? { value: null, issues: [] };
  const lineEnd = /\r\n|\n|\r/;
  const textLines = text.split(lineEnd);
  const lines = source.from === 'text' ? [] : file.split(lineEnd);
  const zone = value?.zone ?? given?.zone ?? null;
  const read = parseArticle({
    text: source.readAs,
    roles: source.roles,
    sha256: createHash('sha256')
      .update(
        origin.foreignBytes === undefined
          ? content
          : sliceBytesBelow(origin.foreignBytes, file.length - content.length),
      )
      .digest('hex'),
    page: source.page,
    facts: {
      outlet: value?.outlet ?? given?.outlet ?? null,
      title: value?.title ?? given?.title ?? null,
      published: value?.published ?? given?.published ?? null,
      zone: zone === null ? null : findKnownZone(zone),
      via: value?.via?.name ?? given?.via ?? null,
      evidence: value?.evidence ?? given?.evidence ?? [],
      setAside: [...(value?.setAside ?? given?.setAside ?? []), ...source.setAside],
    },
  });
  const parsed = restorePrintedTimes(read, source.substitutions);
  return {
    parsed,
    frontMatter: value,
    textLines,
    textFrom: source.from,
    fileLine,
    issues: [
      ...issues,
      ...source.issues.map((found) =>
        found.line === null ? found : { ...found, line: found.line + linesAbove },
      ),
      ...(yaml === null && given === undefined
        ? [
            createIssue('front-matter-missing', 'The file does not begin with front matter.', {
              line: 1,
            }),
          ]
        : []),
      ...(zone === null ? [] : reportUnknownZone(zone)),
      ...(value === null ? [] : checkFrontMatter(value, textLines, fileLine)),
      ...(value === null
        ? []
        : reportUnknownOutlet(
            value.outlet,
            outlets,
            requireValue(above, 'A value was parsed from front matter.').at(['outlet']).line,
          )),
      ...parsed.issues
        // The source’s own error already says why there is no text.
        .filter(
          ({ code }) =>
            code !== 'file-empty' || source.issues.every(({ severity }) => severity !== 'error'),
        )
        .map((found) =>
          found.line === null
            ? found
            : {
                ...found,
                line: fileLine(found.line),
                column:
                  source.from === 'text'
                    ? found.column
                    : findColumnInSource(
                        lines[fileLine(found.line) - 1],
                        textLines[found.line - 1],
                        found.column,
                      ),
              },
        ),
    ],
  };
}

/** Number of characters of a text that are looked for in the line that it was taken from. */
const soughtLength = 20;

/**
 * Returns the column, in a line of the file, of a column in the text that was taken from it. The words are
 * the same unless entities or tags come between them.
 * @returns null when the words do not occur in the line exactly once
 */
function findColumnInSource(
  line: string | undefined,
  text: string | undefined,
  column: number | null,
): number | null {
  if (line === undefined || text === undefined || column === null) return null;
  const words = text.slice(column - 1, column - 1 + soughtLength).trimEnd();
  const at = line.indexOf(words);
  return words === '' || at === -1 || at !== line.lastIndexOf(words) ? null : at + 1;
}

/**
 * Returns the bytes below the front matter, whose lines are ASCII in every encoding that a page can declare.
 * @param above number of characters of the decoded file above the text
 */
function sliceBytesBelow(bytes: Uint8Array, above: number): Buffer {
  if (detectMarkedUtf16(bytes) !== null) return Buffer.from(bytes.subarray(above * 2));
  const latin1 = Buffer.from(bytes).toString('latin1');
  return Buffer.from(splitFrontMatter(latin1).text, 'latin1');
}

function reportUnknownZone(zone: string): Issue[] {
  if (findKnownZone(zone) !== null) return [];
  return [
    createIssue(
      'zone-invalid',
      `\`${zone}\` is not a known zone; expected an IANA name (Europe/Kyiv), an offset (+02:00) or an abbreviation that means one offset (GMT).`,
    ),
  ];
}

function reportUnknownOutlet(id: string, outlets: readonly Outlet[], line: number): Issue[] {
  if (outlets.some((outlet) => outlet.id === id)) return [];
  const known = outlets.map((outlet) => outlet.id).join(', ');
  return [
    createIssue('outlet-unknown', `No outlet has the id \`${id}\`; the catalogue has: ${known}.`, {
      line,
    }),
  ];
}

/**
 * Returns the id of an outlet that people name by its id, its name or an alias, in any case.
 * @returns an id made from the name itself when the catalogue has no such outlet
 */
export function resolveOutletId(name: string, outlets: readonly Outlet[]): string {
  const wanted = simplify(name);
  const found = outlets.find((outlet) =>
    [outlet.id, outlet.name, ...outlet.aliases].some((known) => simplify(known) === wanted),
  );
  return found?.id ?? (wanted === '' ? 'unknown' : wanted);
}

function simplify(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Converts lines of a text to lines of the file that it was read from. */
export function toFileLines([first, last]: LineRange, { fileLine }: ReadArticle): LineRange {
  const [from, to] = [fileLine(first), fileLine(last)];
  // Posts that structured data adds to a page may be above the lines that they follow.
  return from <= to ? [from, to] : [to, from];
}
