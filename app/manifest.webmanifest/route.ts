import type { MetadataRoute } from 'next';
import { loadLibrary } from '@/lib/load/load-library';
import { paper } from '../paper-colours';

export const dynamic = 'force-static';

/**
 * Serves the web app manifest. Its URLs are relative, so that they work below any base path. Not Next's own
 * `manifest.ts`, which would add a client component and its script to every page.
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
    // A window with a back button and a URL, because these pages are to be cited.
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
