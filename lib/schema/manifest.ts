import { z } from 'zod';
import { daySchema } from './day';
import { entryKindSchema, headlineSchema, lineRangeSchema } from './entry';

/** Version of the manifest's format; raised when a field is removed or changes its meaning. */
export const manifestVersion = 1;

/** Path of the manifest below the site's root. */
export const manifestFile = 'integrity.json';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The manifest of a build: the SHA-256 of every article's text and, for every entry, the facts that must
 * not change unnoticed. Two manifests are enough to find what was added, changed or moved between builds.
 */
export const manifestSchema = z.object({
  version: z.literal(manifestVersion),
  collection: z.string(),
  articles: z.array(
    z.object({
      id: z.string(),
      outlet: z.string(),
      title: z.string().nullable(),
      /** SHA-256 of the article's text in UTF-8, in hexadecimal, as `sha256sum` prints it. */
      sha256: sha256Schema,
    }),
  ),
  entries: z.array(
    z.object({
      id: z.string(),
      /** URL of its page, from the root of the site. */
      address: z.string(),
      article: z.string(),
      lines: lineRangeSchema,
      kind: entryKindSchema,
      /** The day that lists it, in the collection's home zone. */
      day: daySchema,
      /** The time as printed; null if none was. */
      printed: z.string().nullable(),
      /** UTC instant; null if it is unknown. */
      instant: z.string().nullable(),
      headline: headlineSchema.shape.text,
      /** SHA-256 of its paragraphs, each followed by a line feed, in UTF-8. */
      bodySha256: sha256Schema,
    }),
  ),
  /** Old ids of entries and the ids that replace them. */
  aliases: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestEntry = Manifest['entries'][number];
export type ManifestArticle = Manifest['articles'][number];
