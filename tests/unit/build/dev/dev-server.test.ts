import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDevServer } from '@/lib/build/dev/dev-server';
import { reloadPath } from '@/lib/schema/page-scripts';

const page =
  '<!DOCTYPE html><html><head><script>framework()</script></head><body>Day</body></html>';
/** A stub of `next dev`. */
const next = createServer((request, response) => {
  const isPage = request.url?.endsWith('/') ?? false;
  response.writeHead(request.url === '/none/' ? 404 : 200, {
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'text/css',
  });
  response.end(isPage ? page : 'a{}');
});
const files = new Map([
  ['_next/static/scripts/a.js', 'own()'],
  ['filter-rows.0.json', '{}'],
]);
let development: ReturnType<typeof createDevServer>;
let url = '';

beforeAll(async () => {
  const port = await listening(next);
  development = createDevServer(
    { bundle: async () => {}, forgetIndex: () => {}, file: async (path) => files.get(path) },
    port,
  );
  url = `http://127.0.0.1:${await listening(development.server)}`;
});
afterAll(() => {
  for (const server of [next, development.server]) {
    server.close();
    server.closeAllConnections();
  }
});

test('pages of Next lose the framework’s scripts, and keep their status', async () => {
  const found = await fetch(`${url}/2023-03-14/`);
  expect([found.status, await found.text()]).toEqual([
    200,
    page.replace('<script>framework()</script>', ''),
  ]);
  expect((await fetch(`${url}/none/`)).status).toBe(404);
});

test('files that Next does not have come from the bundler and the library', async () => {
  const script = await fetch(`${url}/_next/static/scripts/a.js?v=1`);
  expect(script.headers.get('content-type')).toBe('text/javascript;charset=utf-8');
  expect(await script.text()).toBe('own()');
  expect(await (await fetch(`${url}/filter-rows.0.json`)).json()).toEqual({});
});

test('all other requests are forwarded to Next', async () => {
  const sheet = await fetch(`${url}/_next/static/chunks/a.css`);
  expect([sheet.headers.get('content-type'), await sheet.text()]).toEqual(['text/css', 'a{}']);
});

test('an open page is told to reload', async () => {
  const stream = (await fetch(url + reloadPath)).body?.pipeThrough(new TextDecoderStream());
  const reader = stream?.getReader();
  expect((await reader?.read())?.value).toBe(': watching\n\n');
  development.reload();
  expect((await reader?.read())?.value).toBe('data: reload\n\n');
  await reader?.cancel();
});

function listening(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
