import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { readTextFile } from '@/lib/extract/read-text';
import { attributionsFileSchema } from '@/lib/schema/attribution';
import { outletsFileSchema, topicsFileSchema } from '@/lib/schema/catalogue';
import { changesFileSchema } from '@/lib/schema/changes';
import { collectionSchema, permalinksSchema } from '@/lib/schema/collection';
import { type EventsFile, eventsFileSchema } from '@/lib/schema/event';
import { issue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import {
  organisationsFileSchema,
  peopleFileSchema,
  placesFileSchema,
} from '@/lib/schema/names-and-places';
import { passagesFileSchema } from '@/lib/schema/passage-cut';
import { type Locate, readYaml } from './yaml';

/** Files of the catalogue that hold names, below the content folder. */
export const nameFiles = {
  people: 'catalogue/people.yaml',
  organisations: 'catalogue/organisations.yaml',
  places: 'catalogue/places.yaml',
} as const;

/** Path of the events below the content folder. */
export const eventsFile = 'catalogue/events.yaml';
/** Editors’ corrections of who says what, below the content folder. */
export const attributionsFile = 'catalogue/attributions.yaml';
/** The log of changes that editors keep, below the content folder. */
export const changesFile = 'changes.yaml';
/** Editors’ cuts of passages, below the content folder. */
export const passagesFile = 'catalogue/passages.yaml';

/** The settings and the catalogue of a collection; null where a file could not be used. */
export type ContentFiles = {
  collection: z.output<typeof collectionSchema> | null;
  outlets: z.output<typeof outletsFileSchema>['outlets'];
  topics: z.output<typeof topicsFileSchema>;
  people: z.output<typeof peopleFileSchema>;
  organisations: z.output<typeof organisationsFileSchema>;
  places: z.output<typeof placesFileSchema>;
  /** Where values of the files of names stand. */
  nameLines: Record<keyof typeof nameFiles, Locate>;
  /** Events, and where in their file each value stands. */
  events: { file: EventsFile; locate: Locate };
  attributions: z.output<typeof attributionsFileSchema>;
  /** Where values of the corrections of attributions stand. */
  attributionLines: Locate;
  passages: z.output<typeof passagesFileSchema>;
  /** Where values of the cuts of passages stand. */
  passageLines: Locate;
  changes: z.output<typeof changesFileSchema>;
  /** Where values of the log of changes stand. */
  changeLines: Locate;
  permalinks: z.output<typeof permalinksSchema>;
  issues: FileIssue[];
};

/** The content folder: `CONTENT_DIR`, else `content` below the working directory. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');
}

/** Reads everything in the content folder but the articles. All but the settings and the outlets may be missing. */
export async function readContentFiles(folder: string): Promise<ContentFiles> {
  const [
    collection,
    outlets,
    topics,
    people,
    organisations,
    places,
    events,
    attributions,
    passages,
    changes,
    permalinks,
  ] = await Promise.all([
    readContentFile(folder, 'collection.yaml', collectionSchema, 'required'),
    readContentFile(folder, 'catalogue/outlets.yaml', outletsFileSchema, 'required'),
    readContentFile(folder, 'catalogue/topics.yaml', topicsFileSchema, 'optional'),
    readContentFile(folder, nameFiles.people, peopleFileSchema, 'optional'),
    readContentFile(folder, nameFiles.organisations, organisationsFileSchema, 'optional'),
    readContentFile(folder, nameFiles.places, placesFileSchema, 'optional'),
    readContentFile(folder, eventsFile, eventsFileSchema, 'optional'),
    readContentFile(folder, attributionsFile, attributionsFileSchema, 'optional'),
    readContentFile(folder, passagesFile, passagesFileSchema, 'optional'),
    readContentFile(folder, changesFile, changesFileSchema, 'optional'),
    // JSON is YAML: the ledger needs no reader of its own.
    readContentFile(folder, 'permalinks.json', permalinksSchema, 'optional'),
  ]);
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
      ...repeatedIds(outletList, 'catalogue/outlets.yaml', 'outlets'),
      ...repeatedIds(topicFile.topics, 'catalogue/topics.yaml', 'topics'),
    ],
  };
}

/** Paths of all article files below the content folder, sorted, so that reading order never matters. */
export async function articlePaths(folder: string): Promise<string[]> {
  const articles = join(folder, 'articles');
  const found = await readdir(articles, {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return found
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) =>
      relative(folder, join(item.parentPath ?? item.path, item.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

async function readContentFile<T extends z.ZodType>(
  folder: string,
  file: string,
  schema: T,
  need: 'required' | 'optional',
): Promise<{ value: z.output<T> | null; issues: FileIssue[]; at: Locate }> {
  const { text, issues, isMissing } = await readTextFile(join(folder, file));
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

function repeatedIds(items: readonly { id: string }[], file: string, kind: string): FileIssue[] {
  const ids = items.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({
    ...issue('duplicate-id', `Two ${kind} have the id \`${id}\`.`),
    file,
  }));
}
