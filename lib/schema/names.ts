import { z } from 'zod';
import { idSchema } from './catalogue';

/**
 * Whose side somebody speaks for: the id of a party of the collection, or `third`, which is everybody
 * else. Which parties there are the collection says; `lib/load` holds names against it.
 */
const partySchema = idSchema;

/**
 * A spelling of a name. Whole words of any script are matched, accents of Latin letters and kinds of
 * apostrophes aside; of spellings that overlap the longest counts.
 */
export const nameVariantSchema = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    /** `exact`: capitals as written. `any`: in any case. Without it: exact where the text holds a capital. */
    case: z.enum(['exact', 'any']).optional(),
  }),
]);
export type NameVariant = z.infer<typeof nameVariantSchema>;

/** A phrase that holds a spelling but means something else; a spelling inside it does not count. */
const falseFriendSchema = z.strictObject({ text: z.string().min(1), why: z.string().min(1) });

/** What a person, an organisation and a place have in common. */
const namedSchema = z.strictObject({
  id: idSchema,
  /** The name under which Daybook lists it; counts as a spelling of it. */
  name: z.string().min(1),
  /** Spellings beside `name`. No two names of one kind may share a spelling. */
  variants: z.array(nameVariantSchema).default([]),
  falseFriends: z.array(falseFriendSchema).default([]),
  /** A remark for readers. */
  note: z.string().optional(),
  sources: z.array(z.url({ protocol: /^https?$/ })).default([]),
  /** Entries in which an editor has read the name: the build fails where the text does not hold it. */
  expected: z.array(z.string()).default([]),
});

export const personSchema = namedSchema.extend({
  /** Office or part in the events, as of the collection’s days. */
  role: z.string().min(1),
  /** Null where it is not clear for whom the person speaks. */
  party: partySchema.nullable(),
  /** Words by which texts call the person without the name: `Kremlin spokesman`. They are not matched as names. */
  titles: z.array(z.string().min(1)).default([]),
});
export type Person = z.infer<typeof personSchema>;

export const organisationKindSchema = z.enum([
  'government',
  'parliament',
  'military',
  'armed-group',
  'international',
  'court',
  'ngo',
  'news-agency',
  'newspaper',
  'university',
  'trade-body',
]);

export const organisationSchema = namedSchema.extend({
  kind: organisationKindSchema,
  /** What it is, in a few words. */
  description: z.string().min(1),
  /** Null where it is not clear for whom it speaks. */
  party: partySchema.nullable(),
});
export type Organisation = z.infer<typeof organisationSchema>;

export const placeKindSchema = z.enum([
  'village',
  'city',
  'capital',
  'structure',
  'border',
  'region',
  'country',
  'former-country',
  'continent',
  'sea',
]);

export const placeSchema = namedSchema
  .extend({
    kind: placeKindSchema,
    /** What it lies in, in words: `Donetsk region, Ukraine`. Null where nothing holds it. */
    within: z.string().nullable(),
    /** Degrees north and east; null for both where the place is listed and not plotted. */
    lat: z
      .number()
      .min(-90, 'a latitude lies between -90 and 90 degrees')
      .max(90, 'a latitude lies between -90 and 90 degrees')
      .nullable(),
    lon: z
      .number()
      .min(-180, 'a longitude lies between -180 and 180 degrees')
      .max(180, 'a longitude lies between -180 and 180 degrees')
      .nullable(),
    /** Why it is not certain which place is meant. Such a place is listed and never plotted. */
    ambiguous: z.string().min(1).optional(),
    /** What the name often stands for in place of the place: `the government of Ukraine`. */
    metonym: z.string().min(1).optional(),
    /** Adjectives and peoples made from the name: known words, not the place (`Ukrainian`). */
    demonyms: z.array(z.string().min(1)).default([]),
    /** For whom the name speaks where it is said to speak (`Kyiv said`, `Russia denied`). */
    party: partySchema.nullable().default(null),
  })
  .refine(({ lat, lon }) => (lat === null) === (lon === null), {
    message: 'a point needs both `lat` and `lon`, or null for both',
    path: ['lon'],
  })
  .refine(({ ambiguous, lat }) => ambiguous === undefined || lat === null, {
    message: 'a place that may be another is not plotted: expected null for `lat` and `lon`',
    path: ['lat'],
  });
export type Place = z.infer<typeof placeSchema>;

/**
 * How a text uses a place’s name. `scene`: something happens there. `mention`: it says where or what
 * another thing is, or comes up in passing. `metonym`: it stands for a government.
 */
export const placeUseSchema = z.enum(['scene', 'mention', 'metonym']);
export type PlaceUse = z.infer<typeof placeUseSchema>;

/** What every editor’s correction of a name in one entry says. */
const overrideSchema = z.strictObject({
  entry: z.string(),
  id: idSchema,
  /**
   * Words of the entry that name it there though no spelling of the catalogue does (`the ministry`);
   * verbatim. Without them the correction is of what the spellings find.
   */
  words: z.array(z.string().min(1)).min(1).optional(),
  /** Line of the article’s text that alone is meant; without it all of the entry. */
  line: z.int().positive().optional(),
  why: z.string().min(1),
});

/**
 * `name`: the entry’s `words` are a name of this one. `none`: what the spellings find, or of it the
 * `words`, is somebody or something else.
 */
export const nameOverrideSchema = overrideSchema
  .extend({ use: z.enum(['name', 'none']) })
  .refine(({ use, words }) => use === 'none' || words !== undefined, {
    message: 'expected the words of the entry that are this name',
    path: ['words'],
  });
export type NameOverride = z.infer<typeof nameOverrideSchema>;

export const placeOverrideSchema = overrideSchema.extend({
  use: z.enum([...placeUseSchema.options, 'none']),
});
export type PlaceOverride = z.infer<typeof placeOverrideSchema>;

export const peopleFileSchema = z.strictObject({
  people: z.array(personSchema),
  overrides: z.array(nameOverrideSchema).default([]),
});
export const organisationsFileSchema = z.strictObject({
  organisations: z.array(organisationSchema),
  overrides: z.array(nameOverrideSchema).default([]),
  /** Names of things that the catalogue does not list (an award, a weapon): `npm run names` is silent about them. */
  leftOut: z.array(z.strictObject({ text: z.string().min(1), why: z.string().min(1) })).default([]),
});
export const placesFileSchema = z.strictObject({
  places: z.array(placeSchema),
  overrides: z.array(placeOverrideSchema).default([]),
});

/** Words that name somebody or something: verbatim, with their line. */
const nameWordsSchema = z.strictObject({ text: z.string(), line: z.int().positive() });

/** Someone or something that an entry names, with every place where it does, in order. */
export const nameTagSchema = z.strictObject({
  id: z.string(),
  words: z.array(nameWordsSchema).min(1),
  /** `text`: found by its spellings. `editor`: set or changed in the catalogue, with `why`. */
  from: z.enum(['text', 'editor']),
  why: z.string().nullable(),
});
export type NameTag = z.infer<typeof nameTagSchema>;

/** A place that an entry names. Each of its words has its own use. */
export const placeTagSchema = nameTagSchema.extend({
  words: z.array(nameWordsSchema.extend({ use: placeUseSchema })).min(1),
  /** Of the entry as a whole: a scene where any of its words is one, else a metonym where any is one. */
  use: placeUseSchema,
});
export type PlaceTag = z.infer<typeof placeTagSchema>;
