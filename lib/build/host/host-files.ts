import {
  buildEmbedPolicy,
  buildPagePolicy,
  commonHeaders,
  type Framing,
  immutable,
  revalidated,
} from '@/lib/export/security-policy';
import type { PageScripts } from '@/lib/schema/page-scripts';
import type { SiteOutput } from '../output/site-output';

/** Files with the headers that hosts send; hosts that support them do not serve them. */
export const headersFile = '_headers';
export const nginxFile = '_nginx.conf';

/** Folder name of embedded pages. */
const embedFolder = 'embed';

/** Writes the files for hosts. Runs after all pages are written, because the rules name their folders. */
export async function writeHostFiles(
  output: Pick<SiteOutput, 'files' | 'write'>,
  scripts: PageScripts,
  base: string,
): Promise<void> {
  const policy = (framing: Framing) =>
    framing === 'nobody' ? buildPagePolicy(scripts, 'header') : buildEmbedPolicy('header');
  await output.write(headersFile, formatHeaders([...output.files.keys()], policy, base));
  await output.write(nginxFile, formatNginx(policy, base));
}

/**
 * Returns `_headers` as Netlify, Cloudflare Pages and others read it. A header that two rules give to one URL
 * is sent twice, so the rules on framing must not overlap: one rule per depth, and one per folder without
 * embedded pages.
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
function formatHeaders(
  files: readonly string[],
  policy: (framing: Framing) => string,
  base: string,
): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
    [`${base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const framed = (path: string, framing: Framing) =>
    rule(path, [['Content-Security-Policy', policy(framing)]]);
  const pages = files.filter((path) => path.endsWith('/index.html'));
  const deep = pages.filter((path) => path.split('/').length > 3);
  const embeds = deep.filter(isEmbed);
  const embedFolders = new Set(embeds.map(findTopFolder));
  const otherFolders = new Set(
    deep.map(findTopFolder).filter((folder) => !embedFolders.has(folder)),
  );
  return `${[
    '# Written by npm run build. Headers for hosts that read this file.',
    rule('/*', commonHeaders),
    rule('/_next/static/*', [['Cache-Control', immutable]]),
    ...['/', '/:first/', '/:first/:second/'].map((path) => framed(path, 'nobody')),
    ...[...otherFolders].sort().map((folder) => framed(`/${folder}/:second/:third/*`, 'nobody')),
    ...(embeds.length > 0 ? [framed(`/:first/:second/${embedFolder}/`, 'anybody')] : []),
  ].join('\n\n')}\n`;
}

function isEmbed(path: string): boolean {
  return path.split('/').at(-2) === embedFolder;
}

function findTopFolder(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

/**
 * Returns the directives of nginx's `http` context: headers by URL, and the page for missing URLs.
 * `nginx.conf`, which includes this file, configures the server.
 */
function formatNginx(policy: (framing: Framing) => string, base: string): string {
  const quoted = (value: string) => `"${value}"`;
  const pattern = (path: string) => path.replaceAll('.', '\\.');
  // nginx expects this URL decoded, and reads a dollar sign as a variable unless it is in one.
  const missing = decodeURIComponent(`${base}/404.html`)
    .replaceAll('"', '\\"')
    .replaceAll('$', () => `\${daybook_dollar}`);
  return `# Written by npm run build. Included in the http context of nginx, before the server.
geo $daybook_dollar {
  default "$";
}
error_page 404 ${quoted(missing)};
map $request_uri $daybook_policy {
  default ${quoted(policy('nobody'))};
  "~^${pattern(base)}/[^/]+/[^/]+/${embedFolder}/(?:$|[?])" ${quoted(policy('anybody'))};
}
map $request_uri $daybook_cache {
  default ${quoted(revalidated)};
  "~^${pattern(base)}/_next/static/" ${quoted(immutable)};
}
# An answer without the requested file must not be cached for a year.
map $status $daybook_cache_control {
  default ${quoted(revalidated)};
  "~^(?:200|206|304)$" $daybook_cache;
}
add_header Content-Security-Policy $daybook_policy always;
${commonHeaders.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join('\n')}
add_header Cache-Control $daybook_cache_control always;
`;
}
