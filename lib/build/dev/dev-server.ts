import {
  createServer,
  request as forward,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { text } from 'node:stream/consumers';
import { reloadPath } from '@/lib/schema/page-scripts';
import { basePath } from '@/lib/url/base-path';
import type { SiteInDevelopment } from './site-in-development';
import { stripDevelopmentScripts } from './strip-development-scripts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript;charset=utf-8',
  json: 'application/json',
};

/**
 * Creates the development server. It serves files of the site that Next does not have and forwards all other
 * requests to Next; the framework's scripts are stripped from pages, as in a build.
 * @param nextPort port of `next dev`
 * @returns the server, and a function that makes every open page reload
 */
export function createDevServer(
  site: SiteInDevelopment,
  nextPort: number,
): { server: Server; reload: () => void } {
  const open = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    try {
      const path = findSitePath(request.url ?? '/');
      if (path === reloadPath) return keepOpen(request, response, open);
      const isRead = request.method === 'GET' || request.method === 'HEAD';
      const file = isRead && path !== undefined ? await site.file(path.slice(1)) : undefined;
      if (file === undefined) return await passOn(request, response, nextPort);
      const type = types[/\.(\w+)$/.exec(path ?? '')?.[1] ?? ''] ?? 'text/plain;charset=utf-8';
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(file);
    } catch (error) {
      if (!response.headersSent)
        response.writeHead(502, { 'Content-Type': 'text/plain;charset=utf-8' });
      response.end(`${error instanceof Error ? error.message : error}\n`);
    }
  });
  return {
    server,
    reload: () => {
      for (const page of open) page.write('data: reload\n\n');
    },
  };
}

/** Returns the path of a request below the base path; undefined for a path outside the site. */
function findSitePath(target: string): string | undefined {
  const path = target.slice(0, target.search(/[?#]|$/));
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined;
}

/** Keeps the connection that tells an open page to reload. */
function keepOpen(
  request: IncomingMessage,
  response: ServerResponse,
  open: Set<ServerResponse>,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': watching\n\n');
  open.add(response);
  request.once('close', () => open.delete(response));
}

/** A path without a route, for which Next answers with the whole page for missing URLs. */
const missingPath = `${basePath}/_dev/no/such/page/`;

/** Forwards a request to Next. Strips a page to a document; streams any other answer unchanged. */
async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
): Promise<void> {
  const answer = await askNext(request, request.url ?? '/', port);
  const isPage = answer.headers['content-type']?.startsWith('text/html') ?? false;
  const status = answer.statusCode ?? 502;
  if (!isPage) {
    response.writeHead(status, answer.headers);
    answer.pipe(response);
    return;
  }
  // If a route finds nothing, Next renders the page for missing URLs with its scripts, which are stripped.
  const whole = status === 404 ? await askNext(request, missingPath, port) : answer;
  if (whole !== answer) answer.resume();
  const page = stripDevelopmentScripts(await text(whole));
  const { 'content-length': _, 'transfer-encoding': __, ...headers } = whole.headers;
  response.writeHead(status, headers).end(page);
}

function askNext(request: IncomingMessage, path: string, port: number): Promise<IncomingMessage> {
  // Next answers only requests to its own host, and compressed pages could not be stripped.
  const headers = {
    ...request.headers,
    host: `127.0.0.1:${port}`,
    'accept-encoding': 'identity',
  };
  return new Promise((done, fail) => {
    const forwarded = forward(
      { host: '127.0.0.1', port, method: request.method, path, headers },
      done,
    );
    forwarded.once('error', fail);
    if (request.readableEnded) forwarded.end();
    else request.pipe(forwarded);
  });
}
