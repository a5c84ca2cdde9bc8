import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, resolve } from 'node:path';
import sirv from 'sirv';
import { findHeaders, readHeaderRules } from './host-headers.mjs';

/**
 * Content types that the library does not set: text is UTF-8, and a feed states its own encoding.
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

/** Files that only hosts read, as paths below the site's folder. */
const HIDDEN = new Set(['_headers', '_nginx.conf']);

/**
 * Creates an HTTP server that treats an exported site as static hosts do: `404.html` for a missing page,
 * `/day` redirected to `/day/`, headers from `_headers`. Only for this machine and for tests.
 *
 * @param {string} folder the export
 * @param {string} [base] the path below which the site is served, as `/archive`
 * @returns {import('node:http').Server}
 */
export function createStaticServer(folder, base = '') {
  const root = resolve(folder);
  const files = sirv(root, {
    // Reads the folder on every request, so a rebuild is served without a restart.
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
    // The file is opened after the headers are sent; by then the file or the connection may be gone.
    response.once('pipe', (file) => {
      file.once('error', () => response.destroy());
      response.once('close', () => file.destroy());
    });
    try {
      answer(root, base, files, request, response);
    } catch {
      // A build may remove the file between two calls.
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    }
  });
}

/**
 * @param {string} root
 * @param {string} base
 * @param {import('sirv').RequestHandler} serveFile
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(root, base, serveFile, request, response) {
  const target = request.url ?? '/';
  // The host is fixed, so that a target such as `//host/` cannot redirect to another site.
  const url = target.startsWith('/') ? `http://localhost${target}` : target;
  if (!URL.canParse(url, 'http://localhost')) {
    refuse(response, 400);
    return;
  }
  const { pathname, search } = new URL(url, 'http://localhost');
  const whole = pathname.replace(/^\/+/, '/');
  for (const [name, value] of findHeaders(readHeaderRules(root), whole))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405);
    return;
  }
  const path = whole === base ? '' : whole.slice(base.length);
  const isInside = whole === base || whole.startsWith(`${base}/`);
  const file = join(root, decodePath(path));
  if (!isInside || isHidden(root, file)) {
    answerNotFound(root, request, response);
    return;
  }
  if (!path.endsWith('/') && existsSync(join(file, 'index.html'))) {
    response.writeHead(308, { Location: `${whole}/${search}` }).end();
    return;
  }
  const range = chooseRange(request);
  if (range === 'unsatisfiable') {
    refuse(response, 416);
    return;
  }
  if (range === 'ignored') delete request.headers.range;
  request.url = path + search;
  serveFile(request, response, () => answerNotFound(root, request, response));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.statusCode = status;
  response.end();
}

/**
 * Returns a path as the library decodes it, so that both mean the same file.
 *
 * @param {string} path
 */
function decodePath(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Ignores case, as some file systems do.
 *
 * @param {string} root
 * @param {string} file
 */
function isHidden(root, file) {
  return HIDDEN.has(relative(root, file).toLowerCase());
}

/**
 * Classifies a `Range` header. The library reads only `first-last` and `first-`, and throws where the last
 * byte is before the first or no safe integer. RFC 9110 allows a server to ignore all other forms.
 *
 * @param {import('node:http').IncomingMessage} request
 * @returns {'satisfiable' | 'unsatisfiable' | 'ignored'}
 */
function chooseRange({ method, headers: { range = '' } }) {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  if (method !== 'GET' || first === undefined) return 'ignored';
  const [start, end] = [Number(first), Number(last || first)];
  return start <= end && end <= Number.MAX_SAFE_INTEGER ? 'satisfiable' : 'unsatisfiable';
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answerNotFound(root, request, response) {
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
    // `on`, not `once`: a later error, such as too many open files, must not end the process.
    server.on('error', (error) => {
      const isBusy = 'code' in error && error.code === 'EADDRINUSE';
      fail(
        new Error(
          isBusy
            ? `Port ${port} is in use. Choose another one, such as PORT=${port + 1}.`
            : `The server could not start on port ${port}: ${error.message}`,
        ),
      );
    });
    server.listen(port, '127.0.0.1', () => done());
  });
}
