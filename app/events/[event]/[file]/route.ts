import { loadLibrary } from '@/lib/load/library';
import { exportFile, fileNames } from '../../../export-files';
import { valuesOrNone } from '../../../static-params';

type Context = { params: Promise<{ event: string; file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { events } = await loadLibrary();
  return valuesOrNone(events.map(({ id }) => id)).flatMap((event) =>
    fileNames.map((file) => ({ event, file })),
  );
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { event, file } = await params;
  return exportFile({ kind: 'event', id: event }, file);
}
