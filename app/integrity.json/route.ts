import { buildManifest } from '@/lib/export/build-manifest';
import { loadLibrary } from '@/lib/load/load-library';

export const dynamic = 'force-static';

/** Serves `/integrity.json`, the checksums of this build's articles and entries, to compare builds. */
export async function GET(): Promise<Response> {
  const manifest = buildManifest(await loadLibrary());
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
