import { buildDataJsonSchema } from '@/lib/export/data/json-schema';
import { loadLibrary } from '@/lib/load/load-library';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { collection } = await loadLibrary();
  return new Response(buildDataJsonSchema(collection), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
