import { z } from 'zod';

/** For whom a speaker speaks when it is none of a collection’s parties. */
export const otherParties = ['third', 'unnamed', 'outlet'] as const;

/**
 * A main party of the collection’s conflict, and the words by which a text shows that an office or a
 * spokesman is of it: its name, its people’s, its capital’s (`Ukraine`, `Ukrainian`, `Kyiv`).
 */
export const collectionPartySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens: `ukraine`')
    .refine((id) => !otherParties.some((other) => other === id), {
      message: '`third`, `unnamed` and `outlet` are everybody’s and cannot be a party’s id',
    }),
  label: z.string().min(1),
  words: z.array(z.string().min(1)).min(1),
});
export type CollectionParty = z.infer<typeof collectionPartySchema>;

/** Who asserts something, through whom, and in which words. Every line is a line of the article’s text. */
export const attributionSchema = z.strictObject({
  line: z.int().positive(),
  /** Title and name as the text has them; for a pronoun, those of whom it stands for. */
  speaker: z.string().min(1),
  /** Id of a person or an organisation of the catalogue; null for governments named by a place, and unknown ones. */
  speakerId: z.string().nullable(),
  /**
   * A party of the collection; `third`: somebody else; `unnamed`: a source that the text does not
   * name; `outlet`: the outlet itself, where it says so.
   */
  party: z.string().min(1),
  /** Through whom it reached the outlet, as the text has it: `TASS`, `Telegram`. */
  via: z.string().nullable(),
  /** The words that carry it, verbatim on `line`. */
  quote: z.string().min(1),
  /** The words that show who said it (`said`, `according to`); for a quotation that goes on, those it goes on from. Null where an editor added it. */
  shownBy: z.strictObject({ text: z.string().min(1), line: z.int().positive() }).nullable(),
  /** `text`: found by rules. `editor`: added or changed in the catalogue, with `why`. */
  from: z.enum(['text', 'editor']),
  why: z.string().nullable(),
});
export type Attribution = z.infer<typeof attributionSchema>;

const at = {
  entry: z.string(),
  /** Line of the article’s text. */
  line: z.int().positive(),
  why: z.string().min(1),
};
const corrected = {
  speaker: z.string().min(1),
  speakerId: z.string().nullable().default(null),
  party: z.string().min(1),
  via: z.string().nullable().default(null),
  quote: z.string().min(1),
};

/**
 * An editor’s correction of one entry’s attributions.
 * - `add`: puts in what the rules do not find.
 * - `replace`: puts it in the place of what they find for `of`, a speaker as it stands there.
 * - `remove`: takes out what they find for `of`.
 */
export const attributionOverrideSchema = z.discriminatedUnion('do', [
  z.strictObject({ ...at, do: z.literal('add'), ...corrected }),
  z.strictObject({ ...at, do: z.literal('replace'), of: z.string().min(1), ...corrected }),
  z.strictObject({ ...at, do: z.literal('remove'), of: z.string().min(1) }),
]);
export type AttributionOverride = z.infer<typeof attributionOverrideSchema>;

export const attributionsFileSchema = z.strictObject({
  overrides: z.array(attributionOverrideSchema).default([]),
});
