import { z } from 'zod';
import { clockSchema, daySchema, instantSchema } from './day';
import { entryKindSchema, lineRangeSchema, paragraphSchema } from './entry';
import { placedFigureSchema } from './figure';
import { placeUseSchema } from './names-and-places';
import { readDaySchema } from './time';

/*
 * An entry as published in `entries.json`, `entries.jsonl` and, as columns, `entries.csv`. The published
 * JSON Schema is generated from this file, descriptions included. A change of the data needs a new version:
 * see lib/export/data/data-versions.ts.
 */

const lines = lineRangeSchema.describe(
  'First and last line, both included; line 1 is the first line of the article’s text.',
);
const lineNumbers = z
  .array(z.int().positive())
  .describe('Lines of the article’s text that have the words.');
const named = { id: z.string(), name: z.string(), lines: lineNumbers };

const exportedDaySchema = readDaySchema
  .omit({ day: true })
  .extend({
    sureness: z
      .enum(['printed', 'derived', 'inferred', 'given', 'unknown'])
      .describe(
        'Confidence in the day of this entry: printed for it, derived by a fixed rule, inferred, or given by Daybook’s editors.',
      ),
  })
  .describe('Evidence for the day, with the words and their line if the text has them.');

const exportedTimeSchema = z
  .strictObject({
    kind: z
      .enum(['instant', 'local', 'day', 'before', 'after', 'none'])
      .describe(
        '`instant`: clock, day and zone are known. `local`: a clock without a known zone or day, never converted. `day`: only the day is known. `before`, `after`: no time of its own; posted before or after the post of `bound`. `none`: nothing is known.',
      ),
    printed: z.string().nullable().describe('The time as the outlet printed it, verbatim.'),
    clock: clockSchema
      .nullable()
      .describe('The printed clock in 24-hour form; null if none was printed.'),
    zone: z.string().nullable().describe('Zone of the printed clock: an IANA name or an offset.'),
    instant: instantSchema.nullable().describe('UTC instant; only if `kind` is `instant`.'),
    precision: z
      .enum(['second', 'minute', 'hour'])
      .nullable()
      .describe('Precision of the printed clock.'),
    localDay: daySchema.nullable().describe('The day in the printed zone.'),
    bound: instantSchema
      .nullable()
      .describe('UTC instant of the neighbouring post; only if `kind` is `before` or `after`.'),
  })
  .describe('What was printed and what it resolves to. No clock is made up.');

const exportedSourceSchema = z.strictObject({
  outlet: z.strictObject({ id: z.string(), name: z.string() }).describe('The publisher.'),
  article: z
    .strictObject({
      id: z.string(),
      title: z.string().nullable(),
      url: z.string().nullable().describe('URL of the original, if known.'),
      via: z
        .strictObject({ name: z.string(), url: z.string().nullable() })
        .nullable()
        .describe(
          'The site that republished the article, if the copy is not from the outlet itself.',
        ),
    })
    .describe('The article that contains the entry.'),
  lines,
  sha256: z.string().length(64).describe('SHA-256 of the article’s text, in hexadecimal.'),
});

const statementSchema = z.strictObject({
  line: z.int().positive(),
  speaker: z.string().describe('The speaker, as the text has it.'),
  speakerId: z.string().nullable().describe('Id of a person or an organisation, if known.'),
  party: z
    .string()
    .describe(
      'The party spoken for: a party of the collection, `third`, `unnamed`, or `outlet` for the outlet itself.',
    ),
  via: z
    .string()
    .nullable()
    .describe('The intermediary through which it reached the outlet, as the text has it.'),
  quote: z.string().describe('The words of the statement, verbatim on `line`.'),
  from: z.enum(['text', 'editor']).describe('Found by rules, or added or changed by editors.'),
});

/** One entry of a published data file. */
export const exportedEntrySchema = z
  .strictObject({
    id: z.string().describe('Never changes. Made of day, printed clock and outlet.'),
    permalink: z
      .string()
      .describe(
        'URL of the entry’s page: absolute if the URL of this site is known, otherwise from its root.',
      ),
    kind: entryKindSchema.describe(
      '`update`: a post of a live blog. `lead`: its opening text. `original`: its first version, below the updates. `report`: an ordinary article, whole.',
    ),
    day: daySchema.describe('The day that lists the entry, in UTC.'),
    dayKnown: exportedDaySchema,
    time: exportedTimeSchema,
    headline: z.strictObject({
      text: z.string(),
      from: z
        .enum(['source', 'first-sentence'])
        .describe(
          '`source`: the outlet’s headline. `first-sentence`: the outlet gave none, so the first sentence is used.',
        ),
      line: z
        .int()
        .positive()
        .nullable()
        .describe('Line of the headline; null if editors gave it.'),
    }),
    body: z
      .array(
        paragraphSchema.extend({
          lines,
          note: paragraphSchema.shape.note.describe(
            'A remark by Daybook on the paragraph; never the outlet’s words.',
          ),
        }),
      )
      .describe('The text, verbatim, paragraph by paragraph.'),
    passages: z
      .array(z.strictObject({ lines, topics: z.array(z.string()) }))
      .describe('Runs of paragraphs about one thing, with the ids of their topics.'),
    matchingLines: z
      .array(lines)
      .nullable()
      .describe(
        'The parts of the entry that match this file’s view: the passages on a topic, the lines of an account of an event. Null if the view has whole entries.',
      ),
    source: exportedSourceSchema,
    topics: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        relation: z
          .enum(['about', 'mentions'])
          .describe('Relation to the topic: its subject, or only mentioned.'),
        lines: lineNumbers,
      }),
    ),
    people: z.array(z.strictObject(named)),
    organisations: z.array(z.strictObject(named)),
    places: z.array(
      z.strictObject({
        ...named,
        use: placeUseSchema.describe(
          '`scene`: something happens there. `mention`: it is only mentioned. `metonym`: it stands for a government.',
        ),
      }),
    ),
    statements: z.array(statementSchema).describe('Statements attributed to somebody.'),
    figures: z
      .array(placedFigureSchema.omit({ start: true, end: true }))
      .describe('Numbers with the things they count, in the words of the text.'),
    events: z.array(z.string()).describe('Ids of the events that the entry has an account of.'),
  })
  .meta({ id: 'entry' });
export type ExportedEntry = z.infer<typeof exportedEntrySchema>;
