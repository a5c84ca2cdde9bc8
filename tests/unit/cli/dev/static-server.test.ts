import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticServer, listen } from '@/lib/cli/dev/static-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'daybook-server-'));
const server = createStaticServer(folder);
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, '2023-03-14'));
  writeFileSync(join(folder, '2023-03-14/index.html'), '<h1>Tuesday</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not found</h1>');
  writeFileSync(join(folder, 'entries.csv'), 'a,b');
  writeFileSync(join(folder, 'feed.xml'), '<feed/>');
  await listen(server, 0);
  const address = server.address();
  if (address !== null && typeof address === 'object') port = address.port;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Not `fetch`, which normalises paths. */
function ask(path: string): Promise<string> {
  return new Promise((done, fail) => {
    get({ port, path, host: '127.0.0.1' }, (response) => {
      response.resume();
      const { location, 'content-type': type } = response.headers;
      done([response.statusCode, location ?? type].join(' '));
    }).on('error', fail);
  });
}

test.for([
  ['/2023-03-14/', '200 text/html;charset=utf-8'],
  ['/2023-03-14', '308 /2023-03-14/'],
  ['/2023-03-14?topic=bakhmut', '308 /2023-03-14/?topic=bakhmut'],
  ['//2023-03-14', '308 /2023-03-14/'],
  ['/entries.csv', '200 text/csv;charset=utf-8'],
  ['/feed.xml', '200 application/xml'],
  ['/2023-03-15/', '404 text/html;charset=utf-8'],
  ['/nothing', '404 text/html;charset=utf-8'],
  ['/%E0%A4%A', '404 text/html;charset=utf-8'],
  ['/../../etc/passwd', '404 text/html;charset=utf-8'],
  ['/%2e%2e/%2e%2e/etc/passwd', '404 text/html;charset=utf-8'],
] as const)('%s answers %s', async ([path, expected]) => {
  expect(await ask(path)).toBe(expected);
});

test('a port in use is reported, with a fix', async () => {
  await expect(listen(createStaticServer(folder), port)).rejects.toThrow(
    `Port ${port} is in use. Choose another one, such as PORT=${port + 1}.`,
  );
});
