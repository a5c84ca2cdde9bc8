import { manifestOf } from '@/lib/export/build-manifest';
import { loadLibrary } from '@/lib/load/library';

export const dynamic = 'force-static';

/** `/integrity.json`: what this build holds, to compare with another one’s. */
export async function GET(): Promise<Response> {
  const manifest = manifestOf(await loadLibrary());
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
