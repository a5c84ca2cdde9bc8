import type { Thing } from 'schema-dts';
import { buildBreadcrumbs } from '@/lib/export/structured-data/breadcrumbs';
import { formatGraph } from '@/lib/export/structured-data/graph-text';
import type { Collection } from '@/lib/schema/collection';

/** Embeds a page's structured data: its breadcrumbs and its main subject. */
export function StructuredData({
  site,
  path,
  name,
  about,
}: {
  site: Collection;
  /** Path of the page, from the root. */
  path: string;
  /** Name of the page. */
  name: string;
  about?: Thing | null;
}) {
  const trail = buildBreadcrumbs(path, name, site);
  return (
    <script type="application/ld+json">{formatGraph(about ? [about, trail] : [trail])}</script>
  );
}
