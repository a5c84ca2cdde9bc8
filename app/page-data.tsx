import type { Thing } from 'schema-dts';
import { breadcrumbs } from '@/lib/export/structured-data/breadcrumbs';
import { graphText } from '@/lib/export/structured-data/graph-text';
import { loadLibrary } from '@/lib/load/library';

/** A page’s structured data: the way to it, and what it is about. */
export async function PageData({
  address,
  name,
  about,
}: {
  /** The page’s own address, from the root. */
  address: string;
  /** What the page is called. */
  name: string;
  about?: Thing | null;
}) {
  const { collection } = await loadLibrary();
  const way = breadcrumbs(address, name, collection);
  return <script type="application/ld+json">{graphText(about ? [about, way] : [way])}</script>;
}
