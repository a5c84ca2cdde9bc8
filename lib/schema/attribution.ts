import { z } from 'zod';

/** Ids for speakers who speak for none of a collection's parties. */
export const otherParties = ['third', 'unnamed', 'outlet'] as const;

/**
 * A main party to the collection's conflict, and the words by which a text shows that an office or a
 * spokesman belongs to it: its name, its people, its capital (`Ukraine`, `Ukrainian`, `Kyiv`).
 */
export const collectionPartySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens: `ukraine`')
    .refine((id) => !otherParties.some((other) => other === id), {
      message: '`third`, `unnamed` and `outlet` are reserved and cannot be the id of a party',
    }),
  label: z.string().min(1),
  words: z.array(z.string().min(1)).min(1),
});
export type CollectionParty = z.infer<typeof collectionPartySchema>;

/** A statement with its speaker and intermediary. Lines are those of the article's text. */
export const attributionSchema = z.strictObject({
  line: z.int().positive(),
  /** Title and name as the text has them; for a pronoun, those of the person it stands for. */
  speaker: z.string().min(1),
  /** Id of a person or an organisation of the catalogue; null for others, and for governments named by a place. */
  speakerId: z.string().nullable(),
  /**
   * A party of the collection; `third`: somebody else; `unnamed`: a source that the text does not name;
   * `outlet`: the outlet itself, if the text says so.
   */
  party: z.string().min(1),
  /** The intermediary through which it reached the outlet, as the text has it: `TASS`, `Telegram`. */
  via: z.string().nullable(),
  /** The words of the statement, verbatim on `line`. */
  quote: z.string().min(1),
  /**
   * The words that show the speaker (`said`, `according to`). A continued quotation has those of its
   * beginning. Null if an editor added the statement.
   */
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
 * An editor's correction of one entry's attributions.
 * - `add`: adds an attribution that the rules do not find.
 * - `replace`: replaces the one that they find for `of`, a speaker as the text has it.
 * - `remove`: removes the one that they find for `of`.
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
