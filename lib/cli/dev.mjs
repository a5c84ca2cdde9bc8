import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer } from 'node:http';
import { ensureInstalled } from './install.mjs';
import { chosenPort } from './port.mjs';

/**
 * `npm run dev`: the site under `next dev`, which follows the code by itself, and a watcher of the
 * content that tells every open page to load again (`components/dev-reload.tsx` listens).
 */

const CONTENT = process.env.CONTENT_DIR || 'content';

/** Editors save in several steps; what comes within this time is one change. */
const SETTLE_MS = 80;

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

/** @type {NodeJS.Timeout | undefined} */
let settling;
const watcher = watch(CONTENT, { recursive: true }, (_, name) => {
  clearTimeout(settling);
  settling = setTimeout(() => {
    console.log(`Changed: ${CONTENT}/${name ?? ''}`);
    for (const listener of listeners) listener.write('data: reload\n\n');
  }, SETTLE_MS);
});
watcher.on('error', (error) => console.error(`${CONTENT} is not watched: ${error.message}`));

announcer.listen(0, '127.0.0.1', () => {
  const address = announcer.address();
  const announcerPort = typeof address === 'object' ? address?.port : undefined;
  const next = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'dev', '--hostname', '127.0.0.1', '--port', String(port)],
    {
      stdio: 'inherit',
      env: { ...process.env, DEV_RELOAD_URL: `http://127.0.0.1:${announcerPort}/` },
    },
  );
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => next.kill(signal));
  next.once('close', (code) => process.exit(code ?? 0));
});
