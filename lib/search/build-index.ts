import { createHash } from 'node:crypto';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import { requireValue } from '@/lib/text/required';
import { indexEntry, makeNameKey, nameKinds } from './index-entry';
import {
  entriesPerShard,
  type IndexedName,
  type IndexedText,
  indexVersion,
  makeOutletKey,
  PostingsWriter,
  type SearchManifest,
  type ShardColumns,
  type ShardStarts,
  toSpellingText,
  type WordsFile,
} from './index-format';
import { splitIndexWords } from './index-words';
import { OlderShardsWriter } from './older-shards';
import { splitIntoFiles } from './split-files';

/** The parts of a library that the index is built from. */
export type SearchableLibrary = Pick<
  Library,
  'collection' | 'entries' | 'outlets' | 'topics' | 'people' | 'organisations' | 'places'
>;

/** Characters of a words file and of a texts file: a few kB compressed, so that a search fetches little. */
const wordsFileLength = 24_000;
const textsFileLength = 8_000;

/**
 * Builds the index shard by shard, so that only one is in memory at a time. The same library always gives
 * the same files.
 * @param describeTime formats the time of an entry for a list of results
 * @param perShard the most entries of a shard
 * @returns files by path: those of each shard, oldest first, then the words of all shards but the newest,
 *   and last the manifest
 */
export function* buildIndexParts(
  library: SearchableLibrary,
  describeTime: (time: AnnotatedEntry['time']) => string,
  perShard: number = entriesPerShard,
): Generator<Map<string, string>> {
  const shards: SearchManifest['shards'] = [];
  const olderWords = new OlderShardsWriter();
  const { entries } = library;
  for (let start = 0; start < entries.length; start += perShard) {
    const ofShard = entries.slice(start, start + perShard);
    const { parts, words } = buildShard(ofShard, library, describeTime);
    olderWords.add(words);
    const folder = nameFolder(parts.values());
    yield new Map([...parts].map(([name, text]) => [`${folder}/${name}`, text]));
    const { day: first } = requireValue(ofShard[0], 'A shard has entries.');
    const { day: last } = requireValue(ofShard.at(-1), 'A shard has entries.');
    shards.unshift({ folder, first, last, entries: ofShard.length });
  }
  const files = olderWords.files();
  const older = {
    folder: nameFolder(files.map(({ json }) => json)),
    starts: files.map(({ start }) => start),
  };
  yield new Map(files.map(({ json }, index) => [`${older.folder}/older-${index}.json`, json]));
  yield new Map([['manifest.json', JSON.stringify(buildManifest(library, shards, older))]]);
}

/** Names a folder after a hash of its files. */
function nameFolder(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}

/** Builds the whole index at once, for use in memory; see `buildIndexParts`. */
export function buildIndex(...given: Parameters<typeof buildIndexParts>): Map<string, string> {
  return new Map([...buildIndexParts(...given)].flatMap((files) => [...files]));
}

function buildManifest(
  library: SearchableLibrary,
  shards: SearchManifest['shards'],
  older: SearchManifest['older'],
): SearchManifest {
  return {
    version: indexVersion,
    days: library.collection.days,
    topics: library.topics.map(({ id, label }) => ({ id, label })),
    outlets: library.outlets.map(({ id, name }) => ({ id, label: name })),
    names: [
      ...nameKinds.flatMap((kind) =>
        library[kind].map(({ id, name, variants }) =>
          indexName(makeNameKey(kind, id), name, variants.map(toSpellingText)),
        ),
      ),
      ...library.outlets.map(indexOutletName),
    ],
    shards,
    older,
  };
}

function indexName(key: string, label: string, variants: readonly string[]): IndexedName {
  const all = [label, ...variants].map((text) => ({
    text,
    words: splitIndexWords(text).map(({ word }) => word),
  }));
  const spellings = all.filter(({ words }) => words.length > 0);
  const indexesOf = (test: (text: string) => boolean) =>
    spellings.flatMap(({ text }, index) => (test(text) ? [index] : []));
  return {
    key,
    label,
    spellings: spellings.map(({ words }) => words),
    capitals: indexesOf((text) => !/\p{Ll}/u.test(text)),
    proper: [],
  };
}

/** Indexes an outlet by its names. A name of a single capitalised word is a common word in lower case. */
function indexOutletName({ id, name, aliases }: Library['outlets'][number]): IndexedName {
  const indexed = indexName(makeOutletKey(id), name, aliases);
  const proper = [name, ...aliases].flatMap((text, index) =>
    /^\p{Lu}\p{Ll}+$/u.test(text) ? [index] : [],
  );
  return { ...indexed, proper };
}

function buildShard(
  entries: readonly AnnotatedEntry[],
  library: SearchableLibrary,
  describeTime: (time: AnnotatedEntry['time']) => string,
): { parts: Map<string, string>; words: string[] } {
  const outletIndexes = new Map(library.outlets.map(({ id }, index) => [id, index]));
  const topicIndexes = new Map(library.topics.map(({ id }, index) => [id, index]));
  const postings = new Map<string, PostingsWriter>();
  const days: ShardColumns['days'] = [];
  const texts: IndexedText[] = [];
  const profiles = new Map<string, number>();
  const profileOf: number[] = [];

  entries.forEach((entry, number) => {
    for (const [word, places] of indexEntry(entry)) {
      const writer = postings.get(word) ?? new PostingsWriter();
      writer.add(number, places);
      postings.set(word, writer);
    }
    const run = days.at(-1);
    if (run?.[0] === entry.day) run[1] += 1;
    else days.push([entry.day, 1]);
    const outlet = requireValue(
      outletIndexes.get(entry.source.outlet),
      'The outlet of every entry is listed.',
    );
    const topics = entry.topics
      .map(({ topic }) =>
        requireValue(topicIndexes.get(topic), 'The topics of every entry are listed.'),
      )
      .sort((a, b) => a - b);
    const profile = JSON.stringify([outlet, topics] satisfies ShardColumns['profiles'][number]);
    const profileIndex = profiles.get(profile) ?? profiles.size;
    profiles.set(profile, profileIndex);
    profileOf.push(profileIndex);
    texts.push({
      id: entry.id,
      day: entry.day,
      slug: entry.slug,
      outlet,
      kind: entry.kind,
      time: describeTime(entry.time),
      headline: entry.headline.text,
      made: entry.headline.from === 'first-sentence',
      body: entry.body.map(({ text }) => text),
    });
  });

  const words = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  const wordFiles = splitIntoFiles(
    words.map(([word, { numbers }]): WordsFile[number] => [word, numbers]),
    wordsFileLength,
  );
  const textFiles = splitIntoFiles(texts, textsFileLength);
  const columns: ShardColumns = {
    days,
    profiles: [...profiles.keys()].map((profile) => JSON.parse(profile)),
    entries: profileOf,
  };
  const starts: ShardStarts = {
    words: wordFiles.map(({ first: [word] }) => word),
    texts: textFiles.map(({ start }) => start),
  };
  const list = words.map(([word]) => word);
  const parts = new Map([
    ['columns.json', JSON.stringify(columns)],
    ['starts.json', JSON.stringify(starts)],
    ...wordFiles.map(({ json }, index) => [`words-${index}.json`, json] as const),
    ...textFiles.map(({ json }, index) => [`texts-${index}.json`, json] as const),
    ['list.json', JSON.stringify(list.filter((word) => !word.startsWith('@')))],
  ]);
  return { parts, words: list };
}
