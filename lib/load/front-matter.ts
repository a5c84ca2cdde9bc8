import { type FrontMatter, frontMatterSchema } from '@/lib/schema/article';
import { type FactName, factNames } from '@/lib/schema/evidence';
import { createIssue, type Issue } from '@/lib/schema/issue';
import { formatLineRange } from '@/lib/wording/counts-and-lists';
import { type Locate, readYaml } from './read-yaml';

/** Parses front matter and validates it by its schema. */
export function readFrontMatter(yaml: string): {
  value: FrontMatter | null;
  issues: Issue[];
  at: Locate;
} {
  return readYaml(
    yaml,
    frontMatterSchema,
    { broken: 'front-matter-broken', invalid: 'front-matter-invalid' },
    1,
  );
}

/**
 * Checks front matter against the text: every fact needs evidence, every quotation must be on its line,
 * and lines to set aside must exist.
 * @param textLines lines of the text below the front matter
 * @param fileLine returns the line of the file for a line of the text; issues name lines of the file
 */
export function checkFrontMatter(
  value: FrontMatter,
  textLines: readonly string[],
  fileLine: (line: number) => number,
): Issue[] {
  return [
    ...factNames
      .filter((fact) => hasNoEvidence(fact, value))
      .map((fact) => reportMissingEvidence(fact)),
    ...value.evidence.flatMap(({ fact, quote, line }) => {
      if (quote === undefined || line === undefined) return [];
      const found = textLines[line - 1];
      if (found?.includes(quote)) return [];
      const elsewhere = textLines.findIndex((text) => text.includes(quote));
      const where =
        found === undefined
          ? `the text has only ${textLines.length} lines`
          : elsewhere === -1
            ? 'the words are on no line of the text'
            : `the words are on line ${elsewhere + 1}`;
      return [
        createIssue(
          'evidence-not-verbatim',
          `The evidence for \`${fact}\` quotes “${quote}” from line ${line} of the text, but ${where}.`,
          { line: found === undefined ? null : fileLine(line) },
        ),
      ];
    }),
    ...value.setAside.flatMap(({ lines: [first, last] }) =>
      first <= last && last <= textLines.length
        ? []
        : [
            createIssue(
              'set-aside-out-of-range',
              `\`setAside\` names ${formatLineRange([first, last])}, but the text has ${formatLineRange([1, textLines.length])}.`,
            ),
          ],
    ),
  ];
}

function hasNoEvidence(fact: FactName, value: FrontMatter): boolean {
  return value[fact] !== undefined && !value.evidence.some((item) => item.fact === fact);
}

function reportMissingEvidence(fact: FactName): Issue {
  return createIssue('evidence-missing', `\`${fact}\` is given without evidence.`, {
    line: 1,
  });
}
