import { z } from 'zod';
import { idSchema } from './catalogue';

/**
 * The party that somebody speaks for: the id of a party of the collection, or `third` for everybody else.
 * The collection defines the parties; `lib/load` checks names against them.
 */
const partySchema = idSchema;

/**
 * A spelling of a name. It matches whole words of any script, ignoring accents of Latin letters and kinds
 * of apostrophe. The longest of overlapping spellings counts.
 */
export const nameVariantSchema = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    /** `exact`: capitals as written. `any`: in any case. By default exact if the text has a capital. */
    case: z.enum(['exact', 'any']).optional(),
  }),
]);
export type NameVariant = z.infer<typeof nameVariantSchema>;

/** A phrase that contains a spelling but means something else; a spelling inside it does not count. */
const falseFriendSchema = z.strictObject({ text: z.string().min(1), why: z.string().min(1) });

/** The fields that people, organisations and places share. */
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
  /** Entries in which an editor has read the name. The build fails where the text does not have it. */
  expected: z.array(z.string()).default([]),
});

export const personSchema = namedSchema.extend({
  /** Office or part in the events, as of the collection's days. */
  role: z.string().min(1),
  /** Null if it is not clear which party the person speaks for. */
  party: partySchema.nullable(),
  /** Titles that texts use instead of the name: `Kremlin spokesman`. They are not matched as names. */
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
  /** A description in a few words. */
  description: z.string().min(1),
  /** Null if it is not clear which party it speaks for. */
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
    /** The area that contains it, in words: `Donetsk region, Ukraine`. Null if there is none. */
    within: z.string().nullable(),
    /** Degrees north and east; both null if the place is listed but not on the map. */
    lat: z
      .number()
      .min(-90, 'a latitude is between -90 and 90 degrees')
      .max(90, 'a latitude is between -90 and 90 degrees')
      .nullable(),
    lon: z
      .number()
      .min(-180, 'a longitude is between -180 and 180 degrees')
      .max(180, 'a longitude is between -180 and 180 degrees')
      .nullable(),
    /** Why it is not certain which place is meant. Such a place is listed but never on the map. */
    ambiguous: z.string().min(1).optional(),
    /** Frequent meaning of the name besides the place: `the government of Ukraine`. */
    metonym: z.string().min(1).optional(),
    /** Adjectives and peoples derived from the name, which are not the place (`Ukrainian`). */
    demonyms: z.array(z.string().min(1)).default([]),
    /** The party that the name stands for where it is quoted (`Kyiv said`, `Russia denied`). */
    party: partySchema.nullable().default(null),
  })
  .refine(({ lat, lon }) => (lat === null) === (lon === null), {
    message: 'a point needs both `lat` and `lon`, or null for both',
    path: ['lon'],
  })
  .refine(({ ambiguous, lat }) => ambiguous === undefined || lat === null, {
    message: 'an ambiguous place is not on the map: expected null for `lat` and `lon`',
    path: ['lat'],
  });
export type Place = z.infer<typeof placeSchema>;

/**
 * The use of a place's name in a text. `scene`: something happens there. `mention`: it describes something
 * else or comes up in passing. `metonym`: it stands for a government.
 */
export const placeUseSchema = z.enum(['scene', 'mention', 'metonym']);
export type PlaceUse = z.infer<typeof placeUseSchema>;

/** The fields of every correction of a name in one entry. */
const overrideSchema = z.strictObject({
  entry: z.string(),
  id: idSchema,
  /**
   * Words of the entry, verbatim, that name it although no spelling of the catalogue does (`the ministry`).
   * Without them, the correction applies to the words that the spellings find.
   */
  words: z.array(z.string().min(1)).min(1).optional(),
  /** The only line of the article's text that it applies to; by default the whole entry. */
  line: z.int().positive().optional(),
  why: z.string().min(1),
});

/**
 * A correction of a person or an organisation. `name`: the entry's `words` name this one. `none`: the words
 * that the spellings find, or only `words`, are somebody or something else.
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
  /** Names of things that the catalogue does not list (an award, a weapon); `npm run names` skips them. */
  leftOut: z.array(z.strictObject({ text: z.string().min(1), why: z.string().min(1) })).default([]),
});
export const placesFileSchema = z.strictObject({
  places: z.array(placeSchema),
  overrides: z.array(placeOverrideSchema).default([]),
});

/** Words that name somebody or something, verbatim, with their line. */
const nameWordsSchema = z.strictObject({ text: z.string(), line: z.int().positive() });

/** A name in an entry, with all its mentions in order. */
export const nameTagSchema = z.strictObject({
  id: z.string(),
  words: z.array(nameWordsSchema).min(1),
  /** `text`: found by its spellings. `editor`: set or changed in the catalogue, with `why`. */
  from: z.enum(['text', 'editor']),
  why: z.string().nullable(),
});
export type NameTag = z.infer<typeof nameTagSchema>;

/** A place that an entry names. Each mention has its own use. */
export const placeTagSchema = nameTagSchema.extend({
  words: z.array(nameWordsSchema.extend({ use: placeUseSchema })).min(1),
  /** Use in the entry as a whole: scene where any mention is one, otherwise metonym where any is one. */
  use: placeUseSchema,
});
export type PlaceTag = z.infer<typeof placeTagSchema>;
