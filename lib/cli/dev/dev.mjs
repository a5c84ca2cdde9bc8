import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { ensureInstalled } from './install.mjs';
import { chosenPort } from './port.mjs';

/**
 * `npm run dev`: the site under `next dev`, which follows the code by itself, and a watcher of the
 * content that tells every open page to load again (`components/dev-reload.tsx` listens).
 */

const CONTENT = process.env.CONTENT_DIR || 'content';

const port = chosenPort(3000);
if (!(await ensureInstalled())) process.exit(1);

/** @type {Set<import('node:http').ServerResponse>} */
const listeners = new Set();
const announcer = createServer((request, response) => {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    // The page is at another port, so at another origin.
    'Access-Control-Allow-Origin': '*',
  });
  response.write(': watching\n\n');
  listeners.add(response);
  request.once('close', () => listeners.delete(response));
});

// Node's own recursive watcher, as of 20.9, misses files that an editor saves by renaming.
const { watch } = await import('chokidar');
watch(CONTENT, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 60 } }).on(
  'all',
  (_, path) => {
    console.log(`Changed: ${path}`);
    for (const listener of listeners) listener.write('data: reload\n\n');
  },
);

announcer.listen(0, '127.0.0.1', () => {
  const address = announcer.address();
  const announcerPort = typeof address === 'object' ? address?.port : undefined;
  const next = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'dev', '--hostname', '127.0.0.1', '--port', String(port)],
    {
      stdio: 'inherit',
      env: {
        NEXT_TELEMETRY_DISABLED: '1',
        ...process.env,
        DEV_RELOAD_URL: `http://127.0.0.1:${announcerPort}/`,
      },
    },
  );
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => next.kill(signal));
  next.once('close', (code) => process.exit(code ?? 0));
});
