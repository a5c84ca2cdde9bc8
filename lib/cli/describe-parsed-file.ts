import type { ParsedFile, ParseReport } from '@/lib/load/parse-file';

/** Width that every terminal has, and what a row of a section is moved in by. */
const columns = 80;
const indent = 2;

type Entry = ParseReport['entries'][number];

/** What the parser made of a file, as a page of text for people. */
export function describeParsedFile({ report, furniture }: ParsedFile): string {
  const { file, article, entries, setAside, issues } = report;
  const head =
    article === null
      ? [`${file}: not read`]
      : [
          `${file}: ${article.form}, ${count(entries.length, 'entry', 'entries')}`,
          `  article    ${article.id}`,
          `  title      ${article.title === null ? '(none in the text)' : shortened(article.title, 200)}`,
          `  published  ${article.published === null ? '(unknown)' : `${article.published.day}, from ${article.published.from}`}`,
          `  zone       ${article.zone ?? '(unknown)'}`,
        ];
  return [
    ...head,
    ...section(
      'Entries (lines, time, headline or ~ first sentence, paragraphs)',
      entries.map(entryRow),
    ),
    ...section(
      'Of the article as a whole',
      furniture.map(({ lines, role }) => `${range(lines)}  ${role}`),
    ),
    ...section(
      'Set aside',
      setAside.map(({ lines, reason }) => `${range(lines)}  ${reason}`),
    ),
    ...section(
      'Issues',
      issues.map(
        ({ severity, line, code, message }) =>
          `${severity}${line === null ? '' : `, line ${line}`}: ${message} [${code}]`,
      ),
    ),
  ].join('\n');
}

function entryRow({ lines, time, headline, body }: Entry): string {
  const shown = time.instant ?? [time.localDay ?? time.day, time.clock].filter(Boolean).join(' ');
  const when = `${time.kind} ${shown}`.trim().padEnd(28);
  const mark = headline.from === 'source' ? ' ' : '~';
  const size = ` (${body.length})`;
  const start = `${range(lines)}  ${when}${mark} `;
  return start + shortened(headline.text, columns - indent - start.length - size.length) + size;
}

function shortened(text: string, most: number): string {
  const characters = Array.from(text.slice(0, most * 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

function section(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [`${title}:`, ...rows.map((row) => `  ${row}`)];
}

function range([first, last]: readonly [number, number]): string {
  return (first === last ? `${first}` : `${first}–${last}`).padStart(9);
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
