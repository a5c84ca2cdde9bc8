import { z } from 'zod';
import { daySchema } from './day';
import { entryKindSchema, headlineSchema, lineRangeSchema } from './entry';

/** Version of the manifest's shape; raised when a field is taken out or changes its meaning. */
export const manifestVersion = 1;

/** Where it lies below the site's root. */
export const manifestFile = 'integrity.json';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What one build held: the SHA-256 of every article’s text and, for every entry, what must not change
 * unnoticed. Two of them are enough to say what was added, changed or moved between two builds.
 */
export const manifestSchema = z.object({
  version: z.literal(manifestVersion),
  collection: z.string(),
  articles: z.array(
    z.object({
      id: z.string(),
      outlet: z.string(),
      title: z.string().nullable(),
      /** SHA-256 of the article’s text in UTF-8, in hexadecimal: what `sha256sum` prints of it. */
      sha256: sha256Schema,
    }),
  ),
  entries: z.array(
    z.object({
      id: z.string(),
      /** Address of its page below the site’s root. */
      address: z.string(),
      article: z.string(),
      lines: lineRangeSchema,
      kind: entryKindSchema,
      /** Day page it stands on, in the collection’s home zone. */
      day: daySchema,
      /** The time as printed; null where none was. */
      printed: z.string().nullable(),
      /** UTC instant; null where it is not known. */
      instant: z.string().nullable(),
      headline: headlineSchema.shape.text,
      /** SHA-256 of its paragraphs, each followed by a line feed, in UTF-8. */
      bodySha256: sha256Schema,
    }),
  ),
  /** Ids that entries had before, and the ids they lead to now. */
  aliases: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestEntry = Manifest['entries'][number];
export type ManifestArticle = Manifest['articles'][number];
