import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * Requests as no browser sends them, written to a socket byte by byte. The server has its own process, so
 * that a crash is detected.
 */

const folder = mkdtempSync(join(tmpdir(), 'daybook-raw-'));
const hidden = 'only for hosts';
let port = 0;
let server: ChildProcess;

beforeAll(async () => {
  mkdirSync(join(folder, '2023-03-14'));
  writeFileSync(join(folder, 'index.html'), '<h1>Front</h1>');
  writeFileSync(join(folder, '2023-03-14/index.html'), '<h1>Tuesday</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not found</h1>');
  writeFileSync(join(folder, '_headers'), `/*\n  X-Content-Type-Options: nosniff\n# ${hidden}`);
  writeFileSync(join(folder, '_nginx.conf'), `# ${hidden}`);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'unreadable.txt'), 'text');
  chmodSync(join(folder, 'unreadable.txt'), 0);
  symlinkSync('missing', join(folder, 'dangling.txt'));
  port = await freePort();
  server = spawn(process.execPath, ['lib/cli/dev/serve-out.mjs'], {
    env: { ...process.env, BASE_PATH: '', OUT_DIR: folder, PORT: `${port}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (server.stdout) await once(server.stdout, 'data');
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Sends bytes, and returns all that is answered until the server closes the connection. */
function send(bytes: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').setTimeout(60_000, () => {
      answer = 'no answer';
      socket.destroy();
    });
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    // The server may close while this is still writing.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => done(answer));
    // Closed at once only if the server would wait for the rest.
    if (bytes.endsWith('\r\n\r\n')) socket.write(bytes, 'latin1');
    else socket.end(bytes, 'latin1');
  });
}

function request(target: string, { method = 'GET', headers = [] as readonly string[] } = {}) {
  return [`${method} ${target} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join(
    '\r\n',
  );
}

function statusOf(answer: string): number {
  return Number(answer.split(' ', 2)[1] ?? Number.NaN);
}

const targets = [
  ...['/', '*', '?', '#', '%', '/%', '/%0', '/%zz', '/%00', '/%E0%A4%A', '/%ff%fe', '/%c0%ae'],
  ...['http://[', 'http://[::1', 'http://:', 'http://', 'http:', 'http:///', 'http://x:99999/'],
  ...['http://x/', 'https://x/2023-03-14', 'http://x//2023-03-14', 'http://user:pass@x/', '//['],
  ...['//host', '///host//', '/.//host', '/\\host', '\\\\host\\share', '//host:99999/', '/:80:/'],
  ...['javascript:alert(1)', 'data:,x', 'file:///etc/passwd', 'about:blank', 'blob:http://x/1'],
  ...['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd', '/..%5c..%5cx'],
  ...['/2023-03-14', '/2023-03-14/', '/2023-03-14//', '/2023-03-14/..%2f', '/2023-03-14%00/'],
  ...['/unreadable.txt', '/dangling.txt', '/empty.txt', '/_next', '/.', '/..', '/~', '/\u00e9'],
  ...['/\u0000', '/a\u0000b', '/\u0001', '/\u007f', '/[', '/{}', '/|', '/^', '/`', '/<>', '/"'],
  ...[`/${'a'.repeat(255)}`, `/${'a'.repeat(5_000)}`, `/${'a'.repeat(100_000)}`],
  ...[`/${'a/'.repeat(2_500)}`, `/${'../'.repeat(2_500)}`, `/${'%2e'.repeat(2_500)}`],
  ...[`/?${'&'.repeat(9_000)}`, `http://${'x'.repeat(9_000)}/`, `http://${'['.repeat(9_000)}`],
];
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'TRACE', 'CONNECT', 'get', 'NOTHING', 'QUERY'];
const ends = ['', '0', '1', '5', '9', '1e3', '0x10', 'a', '-', '-1', '9007199254740993'];
const ranges = [
  ...ends.flatMap((start) => ends.map((end) => `bytes=${start}-${end}`)),
  ...['bytes', 'bytes=', 'bytes=5', 'bytes=,', 'bytes=0-1,3-2', 'bytes=0-0,-1', 'items=5-3', '5-3'],
  ...['bytes=5-3-1', 'bytes=0.5-1', 'bytes=Infinity-', 'bytes=9-99999999999999999'],
  ...[`bytes=${'9'.repeat(400)}-`, `bytes=0-${'9'.repeat(400)}`, `bytes=${'0-1,'.repeat(900)}0-1`],
];
const oddHeaders = [
  ...['Expect: nothing', 'Expect: 100-continue', ': x', 'X', ' X: x', `X: ${'x'.repeat(100_000)}`],
  ...['Upgrade: websocket\r\nConnection: Upgrade', 'Content-Length: -1', 'Content-Length: 9e9'],
  ...['Transfer-Encoding: chunked', 'Transfer-Encoding: x', 'If-None-Match: "', 'Host: y', 'X: \0'],
  ...['If-Modified-Since: never', 'Accept-Encoding: br;q=a,,;', 'If-Range: x\r\nRange: bytes=5-3'],
  Array.from({ length: 3_000 }, (_, index) => `X-${index}: x`).join('\r\n'),
];
const notHttp = ['', '\r\n', '\0', 'GET', 'GET /', 'GET / HTTP/9.9\r\n\r\n', '\x16\x03\x01\x02\0'];

const sent: readonly string[] = [
  ...methods.flatMap((method) => targets.map((target) => request(target, { method }))),
  ...['/', '/empty.txt', '/nothing', 'http://['].flatMap((target) =>
    ranges.map((range) => request(target, { headers: [`Range: ${range}`] })),
  ),
  ...ranges.map((range) => request('/', { method: 'HEAD', headers: [`Range: ${range}`] })),
  ...oddHeaders.flatMap((header) =>
    ['/', '/%'].map((target) => request(target, { headers: [header] })),
  ),
  ...notHttp,
];

test('the server answers or closes any request, and keeps running', async () => {
  const left = [...sent.entries()];
  const answers: string[] = [];
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop())
      answers[next[0]] = await send(next[1]);
  };
  await Promise.all(Array.from({ length: 20 }, work));

  expect(server.exitCode, 'exit code of the server').toBeNull();
  expect(await send(request('/'))).toMatch(/^HTTP\/1\.1 200 .*<h1>Front<\/h1>$/s);
  expect(answers.filter((answer) => answer === 'no answer' || answer.includes(hidden))).toEqual([]);
  expect(answers.filter((answer) => statusOf(answer) >= 500)).toEqual([]);
});

test.for([
  ['http://[', 400],
  ['http://x:99999/', 400],
  ['/%5Fheaders', 404],
  ['/%5fheaders/', 404],
  ['/_%68eaders', 404],
  ['/_HEADERS', 404],
  ['//_headers', 404],
  ['/2023-03-14/%2e%2e/_headers', 404],
  ['/%5Fnginx.conf', 404],
  ['http://x/_nginx%2Econf', 404],
  ['/.//2023-03-14', 308],
] as const)('%s is answered with %i', async ([target, status]) => {
  const answer = await send(request(target));
  expect(statusOf(answer)).toBe(status);
  expect(answer).not.toMatch(/^location: \/\//im);
});

test.for([
  ['bytes=5-3', 416, ''],
  ['bytes=0-9007199254740993', 416, ''],
  ['bytes=99999999999999999999-', 416, ''],
  ['bytes=500-', 416, ''],
  ['bytes=1-2', 206, 'h1'],
  ['bytes=9-', 206, '</h1>'],
  ['bytes=-3', 200, '<h1>Front</h1>'],
  ['bytes=0-1,5-6', 200, '<h1>Front</h1>'],
  ['items=5-3', 200, '<h1>Front</h1>'],
] as const)('the range %s is answered with %i', async ([range, status, body]) => {
  const answer = await send(request('/', { headers: [`Range: ${range}`] }));
  expect(statusOf(answer)).toBe(status);
  expect(answer.split('\r\n\r\n')[1]).toBe(body);
});
