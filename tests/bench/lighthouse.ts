import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '@/lib/cli/dev/browser.mjs';
import { createStaticServer, listen } from '@/lib/cli/dev/static-server.mjs';
import { markdownTable, median } from './markdown-table';
import type { SamplePage } from './sample-pages';

/**
 * Installed on demand and not a dependency, because everyone who only reads would install its 200 packages.
 * Version 13 needs Node 22.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 3;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AUDITS = [
  { id: 'first-contentful-paint', title: 'FCP s', digits: 2, unit: 1000 },
  { id: 'largest-contentful-paint', title: 'LCP s', digits: 2, unit: 1000 },
  { id: 'total-blocking-time', title: 'TBT ms', digits: 0, unit: 1 },
  { id: 'cumulative-layout-shift', title: 'CLS', digits: 3, unit: 1 },
  { id: 'total-byte-weight', title: 'KB', digits: 1, unit: 1000 },
] as const;

/** The part of a Lighthouse report that is read here. */
type Report = {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
};

/** Lighthouse as on a phone, median of three, against the output, which has compressed forms of its texts. */
export async function lighthouseTable(
  out: string,
  samples: readonly SamplePage[],
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-lighthouse-'));
  const server = createStaticServer(out);
  await listen(server, 0);
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  try {
    const rows: string[][] = [];
    for (const { kind, path } of samples) {
      const url = `http://127.0.0.1:${port}/${path.replace(/index\.html$/, '')}`;
      const reports: Report[] = [];
      for (let run = 0; run < RUNS; run++)
        reports.push(await audit(url, join(folder, 'report.json')));
      rows.push([kind, ...summary(reports)]);
    }
    return markdownTable(['page', ...CATEGORIES, ...AUDITS.map(({ title }) => title)], rows);
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  }
}

async function audit(url: string, file: string): Promise<Report> {
  const chrome = '--headless --no-sandbox --disable-gpu --disable-background-networking';
  const flags = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${chrome}`];
  const only = `--only-categories=${CATEGORIES.join(',')}`;
  await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, url, only, ...flags], {
    env: { ...process.env, CHROME_PATH: findChromium() ?? '' },
  });
  return JSON.parse(readFileSync(file, 'utf8'));
}

function summary(reports: readonly Report[]): string[] {
  const middle = (value: (report: Report) => number) => median(reports.map(value));
  return [
    ...CATEGORIES.map((id) =>
      String(Math.round(middle(({ categories }) => (categories[id]?.score ?? 0) * 100))),
    ),
    ...AUDITS.map(({ id, digits, unit }) =>
      (middle(({ audits }) => audits[id]?.numericValue ?? Number.NaN) / unit).toFixed(digits),
    ),
  ];
}
