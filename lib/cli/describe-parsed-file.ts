import type { ParsedFile, ParseReport } from '@/lib/editor/parse-file';
import type { TimeConfidence } from '@/lib/editor/time-confidence';
import { formatCount } from '@/lib/wording/counts-and-lists';

/** Width that every terminal has, and the indentation of rows in a section. */
const columns = 80;
const indent = 2;
/** Width of the column that says how a time is known. */
const confidenceWidth = 10;

type Entry = ParseReport['entries'][number];

/** The most lines that are listed for a doubt that many entries share. */
const mostLinesNamed = 5;

/**
 * Describes the result of parsing a file, for a terminal.
 * @param confidence the confidence in each entry's time, if it is to be shown
 */
export function describeParsedFile(
  { report, furniture }: ParsedFile,
  confidence?: TimeConfidence,
): string {
  const { file, article, entries, setAside, issues } = report;
  const head =
    article === null
      ? [`${file}: not read`]
      : [
          `${file}: ${article.form}, ${formatCount(entries.length, 'entry', 'entries')}`,
          `  article    ${article.id}`,
          `  title      ${article.title === null ? '(none in the text)' : shorten(article.title, 200)}`,
          `  published  ${article.published === null ? '(unknown)' : `${article.published.day}, from ${article.published.from}`}`,
          `  zone       ${article.zone ?? '(unknown)'}`,
        ];
  return [
    ...head,
    ...formatSection(
      `Entries (lines, time, ${confidence === undefined ? '' : 'confidence, '}headline or ~ first sentence, paragraphs)`,
      entries.map((entry, index) => formatEntryRow(entry, confidence?.words[index])),
    ),
    ...formatSection('Unsure', (confidence?.doubts ?? []).map(formatDoubt)),
    ...formatSection(
      'About the article as a whole',
      furniture.map(({ lines, role }) => `${formatRange(lines)}  ${role}`),
    ),
    ...formatSection(
      'Set aside',
      setAside.map(({ lines, reason }) => `${formatRange(lines)}  ${reason}`),
    ),
    ...formatSection(
      'Issues',
      issues.map(
        ({ severity, line, code, message }) =>
          `${severity}${line === null ? '' : `, line ${line}`}: ${message} [${code}]`,
      ),
    ),
  ].join('\n');
}

function formatEntryRow(
  { lines, time, headline, body }: Entry,
  confidence: string | undefined,
): string {
  const shown = time.instant ?? [time.localDay ?? time.day, time.clock].filter(Boolean).join(' ');
  const when = `${time.kind} ${shown}`.trim().padEnd(28);
  const mark = headline.from === 'source' ? ' ' : '~';
  const size = ` (${body.length})`;
  const known = confidence === undefined ? '' : confidence.padEnd(confidenceWidth);
  const start = `${formatRange(lines)}  ${when} ${known}${mark} `;
  return start + shorten(headline.text, columns - indent - start.length - size.length) + size;
}

function formatDoubt({ what, because, lines }: TimeConfidence['doubts'][number]): string {
  const [first, ...others] = lines.slice(0, mostLinesNamed).map(String);
  const more = lines.length - mostLinesNamed;
  const where = [first, ...others].join(', ') + (more > 0 ? ` and ${more} more` : '');
  return `line${lines.length === 1 ? '' : 's'} ${where}: ${what}.${because === null ? '' : ` ${because}`}`;
}

function shorten(text: string, most: number): string {
  const characters = Array.from(text.slice(0, most * 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

function formatSection(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [`${title}:`, ...rows.map((row) => `  ${row}`)];
}

function formatRange([first, last]: readonly [number, number]): string {
  return (first === last ? `${first}` : `${first}–${last}`).padStart(9);
}
