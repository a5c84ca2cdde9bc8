import { loadLibrary } from '@/lib/load/library';
import { exportFile, fileNames } from '../../../export-files';

type Context = { params: Promise<{ outlet: string; file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { outlets } = await loadLibrary();
  return outlets
    .map(({ id }) => id)
    .flatMap((outlet) => fileNames.map((file) => ({ outlet, file })));
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { outlet, file } = await params;
  return exportFile({ kind: 'outlet', id: outlet }, file);
}
