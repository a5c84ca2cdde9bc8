import { loadLibrary } from '@/lib/load/library';
import { exportFile } from '../../export-files';

type Context = { params: Promise<{ day: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { days } = await loadLibrary();
  return days.map((day) => ({ day }));
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return exportFile({ kind: 'day', id: (await params).day }, 'entries.csv');
}
