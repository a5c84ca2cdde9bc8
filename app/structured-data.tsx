import type { Thing } from 'schema-dts';
import { breadcrumbs } from '@/lib/export/structured-data/breadcrumbs';
import { graphText } from '@/lib/export/structured-data/graph-text';
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
  const trail = breadcrumbs(path, name, site);
  return <script type="application/ld+json">{graphText(about ? [about, trail] : [trail])}</script>;
}
