import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import sirv from 'sirv';

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

/**
 * An HTTP server for an exported site, behaving as a static host does: `404.html` for what is not
 * there, `/day` redirected to `/day/`. Only meant for one's own machine and for tests.
 *
 * @param {string} folder the export
 * @returns {import('node:http').Server}
 */
export function createStaticServer(folder) {
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
      // Names under _next/static/ change with what they hold.
      const lasts = path.startsWith('/_next/static/');
      response.setHeader('Cache-Control', lasts ? 'max-age=31536000, immutable' : 'no-cache');
    },
  });

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const redirect = withSlash(root, request.url ?? '/');
    if (redirect !== undefined) {
      response.writeHead(308, { Location: redirect }).end();
      return;
    }
    files(request, response, () => notFound(root, request, response));
  });
}

/**
 * Where an address without its last slash should lead, when that is a page.
 *
 * @param {string} root
 * @param {string} address
 */
function withSlash(root, address) {
  // A base other than the machine's own keeps `//host/` from becoming an address elsewhere.
  const { pathname, search } = new URL(address.replace(/^\/+/, '/'), 'http://localhost');
  if (pathname.endsWith('/')) return undefined;
  const isPage = existsSync(join(root, decoded(pathname), 'index.html'));
  return isPage ? `${pathname}/${search}` : undefined;
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
