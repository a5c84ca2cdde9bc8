import { exportedEntries } from '@/lib/export/data/exported-entry';
import { toJsonLines } from '@/lib/export/data/json-file';
import { loadLibrary } from '@/lib/load/library';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const entries = [...exportedEntries(await loadLibrary()).values()];
  return new Response(toJsonLines(entries), { headers: { 'Content-Type': 'application/jsonl' } });
}
