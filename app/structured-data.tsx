import type { Thing } from 'schema-dts';
import { breadcrumbs } from '@/lib/export/structured-data/breadcrumbs';
import { graphText } from '@/lib/export/structured-data/graph-text';
import type { Collection } from '@/lib/schema/collection';

/** A page’s structured data: the way to it, and what it is about. */
export function StructuredData({
  site,
  address,
  name,
  about,
}: {
  site: Collection;
  /** The page’s own address, from the root. */
  address: string;
  /** What the page is called. */
  name: string;
  about?: Thing | null;
}) {
  const way = breadcrumbs(address, name, site);
  return <script type="application/ld+json">{graphText(about ? [about, way] : [way])}</script>;
}
