import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { markdownTable } from './markdown-table';
import type { SamplePage } from './sample-pages';

/** Limited, and on this machine only, because only the server is measured. */
const SECONDS = 3;
const CONNECTIONS = 64;
const PORT = Number(process.env['LOAD_PORT'] ?? 4390);
const HOST = `http://127.0.0.1:${PORT}`;
const CONFIG = 'lib/build/host/nginx.conf';

/**
 * Measures nginx with the configuration that the project ships, requested by wrk over loopback like a browser
 * that supports brotli. Both are Debian packages and not dependencies; a missing one is reported.
 */
export async function loadTable(out: string, samples: readonly SamplePage[]): Promise<string> {
  const missing = ['nginx', 'wrk'].filter((tool) => spawnSync(tool, ['-v']).error !== undefined);
  if (missing.length > 0)
    return `Not measured: ${missing.join(' and ')} missing. On Debian: apt-get install nginx libnginx-mod-http-brotli-static wrk`;

  const folder = mkdtempSync(join(tmpdir(), 'daybook-load-'));
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, configuration(resolve(out), folder));
  const check = spawnSync('nginx', ['-t', '-c', config], { encoding: 'utf8' });
  if (check.status !== 0) return `Not measured: nginx refuses its configuration.\n${check.stderr}`;
  const server = spawn('nginx', ['-c', config, '-g', 'daemon off;'], { stdio: 'inherit' });
  try {
    await answering();
    const paths = samples.map(({ path }) => `/${path.replace(/index\.html$/, '')}`);
    const rows = samples.map(({ kind, path }, index) =>
      row(kind, measure(folder, [paths[index] ?? '/']), join(out, path)),
    );
    return markdownTable(
      ['requested', 'requests/s', 'p50 ms', 'p99 ms', 'MB/s', 'bytes (brotli)', 'errors'],
      [...rows, row('all of these in turn', measure(folder, paths))],
    );
  } finally {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true });
  }
}

/** The shipped configuration, with the folder, port and temporary files of this run. */
function configuration(root: string, folder: string): string {
  return readFileSync(CONFIG, 'utf8')
    .replaceAll('/srv/daybook', root)
    .replaceAll('/tmp/nginx-daybook', join(folder, 'nginx'))
    .replace('listen 8080;', `listen 127.0.0.1:${PORT};`)
    .replace('http {', `user ${process.env['USER'] ?? 'root'};\nhttp {`);
}

async function answering(): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await fetch(HOST).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx does not answer at ${HOST}.`);
}

type Measured = { perSecond: number; p50: number; p99: number; megabytes: number; errors: number };

/** Has wrk request the paths in turn, and reads the line that its script prints at the end. */
function measure(folder: string, paths: readonly string[]): Measured {
  const script = join(folder, 'ask.lua');
  writeFileSync(
    script,
    `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
wrk.headers["Accept-Encoding"] = "br"
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("\\nresult %d %d %d %d %d %d\\n", summary.requests, summary.duration, summary.bytes,
    e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50), latency:percentile(99)))
end
`,
  );
  const { stdout } = spawnSync(
    'wrk',
    ['-t', '1', '-c', String(CONNECTIONS), '-d', `${SECONDS}s`, '-s', script, HOST],
    { encoding: 'utf8', timeout: (SECONDS + 20) * 1000 },
  );
  const numbers = /^result (.+)$/m.exec(stdout)?.[1]?.split(' ').map(Number);
  if (numbers === undefined) throw new Error(`wrk said nothing to read:\n${stdout}`);
  const [requests = 0, micros = 1, bytes = 0, errors = 0, p50 = 0, p99 = 0] = numbers;
  const seconds = micros / 1e6;
  return {
    perSecond: requests / seconds,
    p50: p50 / 1000,
    p99: p99 / 1000,
    megabytes: bytes / seconds / 1e6,
    errors,
  };
}

function row(kind: string, measured: Measured, file?: string): string[] {
  const { perSecond, p50, p99, megabytes, errors } = measured;
  const stats = file === undefined ? undefined : statSync(`${file}.br`, { throwIfNoEntry: false });
  return [
    kind,
    perSecond.toFixed(0),
    p50.toFixed(1),
    p99.toFixed(1),
    megabytes.toFixed(0),
    stats === undefined ? '' : String(stats.size),
    String(errors),
  ];
}
