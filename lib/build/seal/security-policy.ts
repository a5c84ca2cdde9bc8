import { createHash } from 'node:crypto';

/** Hashes of what stands inline in the pages of a site, as a Content-Security-Policy writes them. */
export type InlineHashes = { scripts: ReadonlySet<string>; styles: ReadonlySet<string> };

/** Who may show a page in a frame: nobody, or anybody, for pages made to be embedded. */
export type Framing = 'nobody' | 'anybody';

/** A hash by which a policy allows one inline script or style sheet: its text, byte for byte. */
export function inlineHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The Content-Security-Policy of the pages: nothing from anywhere else, and of what stands inline only
 * what its hash names. One for all pages, so that one header can say it.
 *
 * It is said twice, by an element in each page, which holds on any host, and by a header where the host
 * can send one: only a header can say who may frame a page.
 *
 * @param framing who may show the page in a frame; left out for the element, which cannot say it
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(hashes: InlineHashes, framing?: Framing): string {
  const sources = (inline: ReadonlySet<string>) => ["'self'", ...[...inline].sort()].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(hashes.scripts)}`,
    `style-src ${sources(hashes.styles)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(framing === undefined ? [] : [`frame-ancestors ${framing === 'nobody' ? "'none'" : '*'}`]),
  ].join('; ');
}

/** No page says to another site that a reader came from it, nor from which page. */
export const referrerPolicy = 'no-referrer';

/** Abilities of browsers that no page has a use for. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Headers of every answer, besides the Content-Security-Policy. All that is served is public, and alike
 * for everybody, so that any site may load and read it: data and feeds are there to be used.
 */
export const commonHeaders: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', referrerPolicy],
  ['Permissions-Policy', UNUSED.map((ability) => `${ability}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Access-Control-Allow-Origin', '*'],
];

/** What files whose name changes with what they hold are served with. */
export const immutable = 'public, max-age=31536000, immutable';
/** What everything else is served with: kept, and asked for anew at each use. */
export const revalidated = 'public, max-age=0, must-revalidate';
