import type { ParsedFile, ParseReport } from '@/lib/load/parse-file';

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
          `  title      ${article.title ?? '(none in the text)'}`,
          `  published  ${article.published === null ? '(unknown)' : `${article.published.day}, from ${article.published.from}`}`,
          `  zone       ${article.zone ?? '(unknown)'}`,
        ];
  return [
    ...head,
    ...section('Entries', entries.map(entryRow)),
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
  const when = `${time.kind} ${shown}`.trim().padEnd(30);
  const mark = headline.from === 'source' ? ' ' : '~';
  return `${range(lines)}  ${when}${mark} ${headline.text.slice(0, 70)} (${count(body.length, 'paragraph', 'paragraphs')})`;
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
