import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { markdownTable } from './markdown-table';

/** Measures `npm run build`, without and with the caches of an earlier build. */
export async function buildTimeTable(countPages: () => Promise<number>): Promise<string> {
  rmSync('.next', { recursive: true, force: true });
  const rows: string[][] = [];
  for (const name of ['from nothing', 'again']) {
    const seconds = timedBuild();
    const pages = await countPages();
    rows.push([name, seconds.toFixed(1), String(pages), ((seconds * 1000) / pages).toFixed(0)]);
  }
  return markdownTable(['build', 'seconds', 'pages', 'ms a page'], rows);
}

function timedBuild(): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  return (performance.now() - start) / 1000;
}
