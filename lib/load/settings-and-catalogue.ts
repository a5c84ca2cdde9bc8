import type { z } from 'zod';
import { decodeFile, type FileBytes } from '@/lib/extract/files/read-text';
import { attributionsFileSchema } from '@/lib/schema/attribution';
import { outletsFileSchema, topicsFileSchema } from '@/lib/schema/catalogue';
import { changesFileSchema } from '@/lib/schema/changes';
import { collectionSchema, permalinksSchema } from '@/lib/schema/collection';
import { type EventsFile, eventsFileSchema } from '@/lib/schema/event';
import { createIssue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import {
  organisationsFileSchema,
  peopleFileSchema,
  placesFileSchema,
} from '@/lib/schema/names-and-places';
import { passagesFileSchema } from '@/lib/schema/passage-cut';
import { requireValue } from '@/lib/text/required';
import { readFiles, settingsFiles } from './content-bytes';
import { type Locate, readYaml } from './read-yaml';

/** Settings and catalogue of a collection; the settings are null when their file cannot be used. */
export type SettingsAndCatalogue = {
  collection: z.output<typeof collectionSchema> | null;
  outlets: z.output<typeof outletsFileSchema>['outlets'];
  topics: z.output<typeof topicsFileSchema>;
  people: z.output<typeof peopleFileSchema>;
  organisations: z.output<typeof organisationsFileSchema>;
  places: z.output<typeof placesFileSchema>;
  /** Positions of values in the files of names. */
  nameLines: Record<'people' | 'organisations' | 'places', Locate>;
  /** Events, and the positions of values in their file. */
  events: { file: EventsFile; locate: Locate };
  attributions: z.output<typeof attributionsFileSchema>;
  /** Positions of values in the corrections of attributions. */
  attributionLines: Locate;
  passages: z.output<typeof passagesFileSchema>;
  /** Positions of values in the passage cuts. */
  passageLines: Locate;
  changes: z.output<typeof changesFileSchema>;
  /** Positions of values in the log of changes. */
  changeLines: Locate;
  permalinks: z.output<typeof permalinksSchema>;
  issues: FileIssue[];
};

/** Reads settings and catalogue from disk. Only the settings and the outlets are required. */
export function readSettingsAndCatalogue(folder: string): SettingsAndCatalogue {
  return parseSettingsAndCatalogue(readFiles(folder, Object.values(settingsFiles)));
}

/** Parses the files of settings and catalogue, by path below the content folder. */
export function parseSettingsAndCatalogue(
  files: ReadonlyMap<string, FileBytes>,
): SettingsAndCatalogue {
  const collection = parseFile(files, settingsFiles.collection, collectionSchema, 'required');
  const outlets = parseFile(files, settingsFiles.outlets, outletsFileSchema, 'required');
  const topics = parseFile(files, settingsFiles.topics, topicsFileSchema, 'optional');
  const people = parseFile(files, settingsFiles.people, peopleFileSchema, 'optional');
  const organisations = parseFile(
    files,
    settingsFiles.organisations,
    organisationsFileSchema,
    'optional',
  );
  const places = parseFile(files, settingsFiles.places, placesFileSchema, 'optional');
  const events = parseFile(files, settingsFiles.events, eventsFileSchema, 'optional');
  const attributions = parseFile(
    files,
    settingsFiles.attributions,
    attributionsFileSchema,
    'optional',
  );
  const passages = parseFile(files, settingsFiles.passages, passagesFileSchema, 'optional');
  const changes = parseFile(files, settingsFiles.changes, changesFileSchema, 'optional');
  // JSON is YAML: the ledger needs no parser of its own.
  const permalinks = parseFile(files, settingsFiles.permalinks, permalinksSchema, 'optional');
  const outletList = outlets.value?.outlets ?? [];
  const topicFile = topics.value ?? { topics: [], overrides: [] };
  return {
    collection: collection.value,
    outlets: outletList,
    topics: topicFile,
    people: people.value ?? { people: [], overrides: [] },
    organisations: organisations.value ?? { organisations: [], overrides: [], leftOut: [] },
    places: places.value ?? { places: [], overrides: [] },
    nameLines: { people: people.at, organisations: organisations.at, places: places.at },
    events: {
      file: events.value ?? { events: [], storylines: [], notes: [] },
      locate: events.at,
    },
    attributions: attributions.value ?? { overrides: [] },
    attributionLines: attributions.at,
    passages: passages.value ?? { cuts: [] },
    passageLines: passages.at,
    changes: changes.value ?? { changes: [] },
    changeLines: changes.at,
    permalinks: permalinks.value ?? { ids: [], aliases: {} },
    issues: [
      ...collection.issues,
      ...outlets.issues,
      ...topics.issues,
      ...people.issues,
      ...organisations.issues,
      ...places.issues,
      ...events.issues,
      ...attributions.issues,
      ...passages.issues,
      ...changes.issues,
      ...permalinks.issues,
      ...reportRepeatedIds(outletList, settingsFiles.outlets, 'outlets'),
      ...reportRepeatedIds(topicFile.topics, settingsFiles.topics, 'topics'),
    ],
  };
}

function parseFile<T extends z.ZodType>(
  files: ReadonlyMap<string, FileBytes>,
  file: string,
  schema: T,
  need: 'required' | 'optional',
): { value: z.output<T> | null; issues: FileIssue[]; at: Locate } {
  const bytes = requireValue(files.get(file), 'Every file of the settings has been read.');
  const { text, issues, isMissing } = decodeFile(bytes);
  if (text === null) {
    const at: Locate = () => ({ line: 1, column: null });
    if (isMissing && need === 'optional') return { value: null, issues: [], at };
    return { value: null, issues: issues.map((found) => ({ ...found, file })), at };
  }
  const read = readYaml(text, schema, {
    broken: 'content-invalid',
    invalid: 'content-invalid',
  });
  return {
    value: read.value,
    at: read.at,
    issues: read.issues.map((found) => ({ ...found, file })),
  };
}

function reportRepeatedIds(
  items: readonly { id: string }[],
  file: string,
  kind: string,
): FileIssue[] {
  const ids = items.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({
    ...createIssue('duplicate-id', `Two ${kind} have the id \`${id}\`.`),
    file,
  }));
}
