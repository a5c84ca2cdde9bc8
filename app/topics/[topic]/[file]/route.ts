import { loadLibrary } from '@/lib/load/library';
import { exportFile, fileNames } from '../../../export-files';
import { valuesOrNone } from '../../../static-params';

type Context = { params: Promise<{ topic: string; file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { topics } = await loadLibrary();
  return valuesOrNone(topics.map(({ id }) => id)).flatMap((topic) =>
    fileNames.map((file) => ({ topic, file })),
  );
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { topic, file } = await params;
  return exportFile({ kind: 'topic', id: topic }, file);
}
