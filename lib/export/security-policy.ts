import { createHash } from 'node:crypto';
import type { PageScripts } from '@/lib/schema/page-scripts';
import { embedStyles } from './embed/embed-styles';

/** Sites that may show a page in a frame: none, or any for pages made to be embedded. */
export type Framing = 'nobody' | 'anybody';

/** Returns the hash by which a policy allows one inline script or style sheet: its text, byte for byte. */
export function hashInline(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * Returns the Content-Security-Policy of the pages: nothing from any other site, and of inline scripts only
 * the starters. It is stated twice: in each page, for any host, and as a header for hosts that can send one,
 * because only a header can restrict framing.
 * @param place `page` omits the rule on framing
 * @see https://www.w3.org/TR/CSP3/
 */
export function buildPagePolicy(scripts: PageScripts, place: 'page' | 'header' = 'page'): string {
  return buildPolicy(
    ["'self'", ...formatHashes(Object.values(scripts.starters))],
    ["'self'"],
    place,
    'nobody',
  );
}

/** Returns the policy of embedded pages, which run no script and may be framed by anybody. */
export function buildEmbedPolicy(place: 'page' | 'header' = 'page'): string {
  return buildPolicy(["'none'"], formatHashes(embedStyles), place, 'anybody');
}

function formatHashes(texts: readonly string[]): string[] {
  return texts.map(hashInline).sort();
}

function buildPolicy(
  scripts: readonly string[],
  styles: readonly string[],
  place: 'page' | 'header',
  framing: Framing,
): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(place === 'page' ? [] : [`frame-ancestors ${framing === 'nobody' ? "'none'" : '*'}`]),
  ].join('; ');
}

/** Other sites are not sent the page that a reader came from. */
export const referrerPolicy = 'no-referrer';

/** Browser features that no page uses. */
const unusedFeatures = [
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
 * Headers of every response besides the Content-Security-Policy. Everything served is public and the same for
 * everyone, so any site may read data and feeds.
 */
export const commonHeaders: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', referrerPolicy],
  ['Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Access-Control-Allow-Origin', '*'],
];

/** `Cache-Control` of files named by content hash. */
export const immutable = 'public, max-age=31536000, immutable';
/** `Cache-Control` of every other file: cached and revalidated at each use. */
export const revalidated = 'public, max-age=0, must-revalidate';
