import type { MetadataRoute } from 'next';
import { loadLibrary } from '@/lib/load/library';
import { paper } from '../paper-colours';

export const dynamic = 'force-static';

/**
 * The web app manifest, by which the site can be installed. Addresses in it are relative to its own, so
 * that they hold below any base path. It can name one colour only: pages name those of both schemes.
 *
 * Not as Next's own kind of file, which would put a client component, and with it a script, on every page.
 * @see https://www.w3.org/TR/appmanifest/
 */
export async function GET(): Promise<Response> {
  const { collection } = await loadLibrary();
  const manifest: MetadataRoute.Manifest = {
    name: `${collection.title} · Daybook`,
    short_name: 'Daybook',
    description: collection.description,
    lang: 'en-GB',
    start_url: './',
    scope: './',
    // A window that keeps the way back and the address: these are pages to be cited.
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
}
