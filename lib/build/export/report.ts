import type { PublishRow } from './publish';

/** What publishing changed, as a table for a terminal. */
export function formatReport(rows: readonly PublishRow[]): string {
  const cells = [
    ['', 'files', '', 'bytes', ''],
    ...rows.map(({ kind, files, bytes }) => [
      kind,
      String(files.before),
      `→ ${files.after}`,
      thousands(bytes.before),
      `→ ${thousands(bytes.after)}`,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 || cell.startsWith('→') ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `1234567` as `1 234 567`, whatever the machine's locale. */
function thousands(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
