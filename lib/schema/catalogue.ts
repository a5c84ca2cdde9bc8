import { z } from 'zod';

/** Names of devices, which cannot be folders on a Windows machine to which a site is copied. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Ids become parts of URLs: lower-case words of letters and digits, joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens: `grain-deal`')
  .max(80, 'an id has at most 80 characters')
  .refine(
    (id) => !deviceName.test(id),
    'an id cannot be a device name of Windows, which cannot be a folder there; add a word',
  );

/**
 * A placeholder id for routes without pages in a collection, because the framework requires one page per
 * route. Ids have no underscore, so no real id equals it. Its pages are not published.
 */
export const noId = '_none';

/** Funding of an outlet: a fact readers should see, with its source. */
const fundingSchema = z.strictObject({
  kind: z.enum(['state-funded', 'public', 'private']),
  /** One sentence for readers. */
  note: z.string(),
  /** Source that a reader can check. */
  source: z.string(),
});

/** Shapes that distinguish outlets where colour cannot. */
export const outletMarkShapeSchema = z.enum([
  'square',
  'circle',
  'triangle',
  'diamond',
  'bars',
  'cross',
  'ring',
  'chevron',
]);

/** A publisher of articles. */
export const outletSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  /** Other names, to recognise it on the command line. */
  aliases: z.array(z.string()).default([]),
  country: z.string(),
  /** IANA zone of its newsroom. Never used to resolve a printed clock. */
  homeZone: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  /** Language variety of its texts (BCP 47), for screen readers and hyphenation. */
  lang: z.string().default('en'),
  /** Absent if nothing is known for certain. */
  funding: fundingSchema.optional(),
  mark: z.strictObject({
    shape: outletMarkShapeSchema,
    hue: z.enum(['amber', 'teal', 'violet', 'red', 'blue', 'olive', 'rose', 'slate']),
  }),
});
export type Outlet = z.infer<typeof outletSchema>;

/**
 * A spelling that shows a topic. A plain string matches whole words, case-sensitively where it has a
 * capital letter. `with` requires one of several further words in the same paragraph, for words too
 * common to count alone (`children`).
 */
export const topicVariantSchema = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    with: z.array(z.string().min(1)).min(1),
  }),
]);
export type TopicVariant = z.infer<typeof topicVariantSchema>;

/** A phrase that contains a variant but means something else; a variant inside it does not count. */
export const falseFriendSchema = z.strictObject({
  text: z.string().min(1),
  why: z.string(),
});

export const topicSchema = z.strictObject({
  id: idSchema,
  label: z.string(),
  /** One sentence: what the topic is. */
  description: z.string(),
  variants: z.array(topicVariantSchema).min(1),
  falseFriends: z.array(falseFriendSchema).default([]),
});
export type Topic = z.infer<typeof topicSchema>;

/** An editor's correction of one entry's relation to one topic; `none` removes the topic. */
export const topicOverrideSchema = z.strictObject({
  entry: z.string(),
  topic: idSchema,
  relation: z.enum(['about', 'mentions', 'none']),
  why: z.string().min(1),
});
export type TopicOverride = z.infer<typeof topicOverrideSchema>;

export const outletsFileSchema = z.strictObject({
  outlets: z.array(outletSchema).min(1),
});
export const topicsFileSchema = z.strictObject({
  topics: z.array(topicSchema),
  overrides: z.array(topicOverrideSchema).default([]),
});
