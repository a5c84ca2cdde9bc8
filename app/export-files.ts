import { findView, type ViewRequest } from '@/lib/export/data/views';
import { type ViewFileName, viewFormats, viewsOf } from '@/lib/export/view-files';
import { loadLibrary } from '@/lib/load/load-library';
import { requireValue } from '@/lib/text/required';
import { isExport, limitInExport, orPlaceholder } from './static-params';

/**
 * Responds with the data file of a page, or 404 if there is no such view. Empty in an export, where the
 * build writes the file piece by piece, however large.
 */
export async function exportFile(request: ViewRequest, name: ViewFileName): Promise<Response> {
  const { type, pieces } = viewFormats[name];
  const headers = { 'Content-Type': type };
  if (isExport()) return new Response('', { headers });
  const library = await loadLibrary();
  const view = findView(library, request);
  if (view === null) return new Response('Not found\n', { status: 404 });
  return new Response([...pieces(library, view)].join(''), { headers });
}

/**
 * Returns the exports of a route for one data file beside every page of a kind. Each file needs a route of
 * its own: with a dynamic one, `next dev` would also match the pages below, such as months.
 */
export function createFileRoute(kind: keyof typeof viewsOf, name: ViewFileName) {
  return {
    generateStaticParams: async () =>
      limitInExport(orPlaceholder([...viewsOf[kind](await loadLibrary())])).map((id) => ({
        [kind]: id,
      })),
    GET: async (_request: Request, { params }: { params: Promise<Record<string, string>> }) =>
      exportFile(
        { kind, id: requireValue((await params)[kind], 'A route has its parameter.') },
        name,
      ),
  };
}
