import { type ViewRequest, viewOf } from '@/lib/export/data/views';
import { type ViewFileName, viewFormats, viewsOf } from '@/lib/export/view-files';
import { loadLibrary } from '@/lib/load/library';
import { isExport, limitInExport, valuesOrPlaceholder } from './static-params';

/**
 * A file that holds the same as a page; what a missing page gives where there is no such view. In an
 * export it is left empty: the publishing step writes it in its place, piece by piece, however large.
 */
export async function exportFile(request: ViewRequest, name: ViewFileName): Promise<Response> {
  const { type, pieces } = viewFormats[name];
  const headers = { 'Content-Type': type };
  if (isExport()) return new Response('', { headers });
  const library = await loadLibrary();
  const view = viewOf(library, request);
  if (view === null) return new Response('Not found\n', { status: 404 });
  return new Response([...pieces(library, view)].join(''), { headers });
}

/**
 * A file beside every page of a kind: what its route exports. Each file has a route of its own, since
 * `next dev` would take one for any file for the route of all that lies below a page, its months as well.
 */
export function fileBesideEach(kind: keyof typeof viewsOf, name: ViewFileName) {
  return {
    generateStaticParams: async () =>
      limitInExport(valuesOrPlaceholder([...viewsOf[kind](await loadLibrary())])).map((id) => ({
        [kind]: id,
      })),
    GET: async (_request: Request, { params }: { params: Promise<Record<string, string>> }) =>
      exportFile({ kind, id: (await params)[kind] ?? '' }, name),
  };
}
