import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import sirv from 'sirv';
import { headersOf, readHeaderRules } from './host-headers.mjs';

/**
 * What the library would leave to the browser's guess: text is UTF-8, and a feed may name the encoding
 * of its own.
 *
 * @type {Record<string, string | undefined>}
 */
const TYPES = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml',
};

/** Files for hosts, which those that know them do not serve either. */
const UNSERVED = new Set(['/_headers', '/_nginx.conf']);

/**
 * An HTTP server for an exported site, behaving as a static host does: `404.html` for what is not
 * there, `/day` redirected to `/day/`, the headers of its `_headers`. Only meant for one's own machine and
 * for tests.
 *
 * @param {string} folder the export
 * @param {string} [base] the path below which the site stands, as `/archive`
 * @returns {import('node:http').Server}
 */
export function createStaticServer(folder, base = '') {
  const root = resolve(folder);
  const files = sirv(root, {
    // Looks on every request, so that a rebuild is served without a restart.
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => {
      const type = TYPES[extname(path)];
      if (type !== undefined) response.setHeader('Content-Type', type);
      if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
    },
  });

  return createServer((request, response) => {
    // A base other than the machine's own keeps `//host/` from becoming an address elsewhere.
    const url = new URL((request.url ?? '/').replace(/^\/+/, '/'), 'http://localhost');
    for (const [name, value] of headersOf(readHeaderRules(root), url.pathname))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = url.pathname === base ? '' : url.pathname.slice(base.length);
    const isInside = url.pathname === base || url.pathname.startsWith(`${base}/`);
    if (!isInside || UNSERVED.has(path)) {
      notFound(root, request, response);
      return;
    }
    if (isWithoutSlash(root, path)) {
      response.writeHead(308, { Location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    request.url = path + url.search;
    files(request, response, () => notFound(root, request, response));
  });
}

/**
 * Whether an address lacks only its last slash to be a page's.
 *
 * @param {string} root
 * @param {string} path
 */
function isWithoutSlash(root, path) {
  return !path.endsWith('/') && existsSync(join(root, decoded(path), 'index.html'));
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function notFound(root, request, response) {
  const page = join(root, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Not found';
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Resolves once the server answers; rejects with a sentence for people when it cannot.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
export function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      const busy = 'code' in error && error.code === 'EADDRINUSE';
      fail(
        new Error(
          busy
            ? `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`
            : `The server could not start on port ${port}: ${error.message}`,
        ),
      );
    });
    server.listen(port, '127.0.0.1', () => done());
  });
}
