import { z } from 'zod';
import type { Collection } from '@/lib/schema/collection';
import { exportedFileSchema } from '@/lib/schema/exported-file';
import { publicUrl } from '@/lib/url/public-url';
import { dataVersion, schemaAddress } from './data-versions';

/**
 * The JSON Schema (draft 2020-12) of `entries.json`, made from the zod schemas. A line of
 * `entries.jsonl` is its `#/$defs/entry`.
 */
export function dataJsonSchema(collection: Collection): string {
  const { $schema, ...schema } = z.toJSONSchema(exportedFileSchema);
  const described = {
    $schema,
    // Only a whole address identifies a schema; without one it goes by where it was found.
    ...(collection.siteUrl && { $id: publicUrl(collection, schemaAddress) }),
    title: `Entries of Daybook, version ${dataVersion}`,
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
