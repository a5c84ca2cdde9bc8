import { z } from 'zod';
import type { Collection } from '@/lib/schema/collection';
import { exportedFileSchema } from '@/lib/schema/exported-file';
import { publicUrl } from '@/lib/url/public-url';
import { dataVersion, schemaUrl } from './data-versions';

/**
 * Returns the JSON Schema (draft 2020-12) of `entries.json`, generated from the zod schemas. A line of
 * `entries.jsonl` is its `#/$defs/entry`.
 */
export function buildDataJsonSchema(collection: Collection): string {
  const { $schema, ...schema } = z.toJSONSchema(exportedFileSchema);
  const described = {
    $schema,
    // Only an absolute URL identifies a schema; without one, readers use the URL they fetched it from.
    ...(collection.siteUrl && { $id: publicUrl(collection, schemaUrl) }),
    title: `Entries of Daybook, version ${dataVersion}`,
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
