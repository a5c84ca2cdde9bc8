import { exportFile } from '../export-files';

export const dynamic = 'force-static';

export function GET(): Promise<Response> {
  return exportFile({ kind: 'all' }, 'entries.jsonl');
}
