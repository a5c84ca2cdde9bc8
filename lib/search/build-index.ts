import { createHash } from 'node:crypto';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
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
  spellingText,
  type WordsFile,
} from './index-format';
import { splitIndexWords } from './index-words';
import { OlderShardsWriter } from './older-shards';
import { splitIntoFiles } from './split-files';

/** What of a library is searched. */
export type SearchableLibrary = Pick<
  Library,
  'collection' | 'entries' | 'outlets' | 'topics' | 'people' | 'organisations' | 'places'
>;

/** Characters of a file of words, and of texts: a few kB compressed, so that a search fetches little. */
const wordsFileLength = 24_000;
const textsFileLength = 8_000;

/**
 * Builds the index, shard by shard, so that no more than one has to be held: pure, the same library giving
 * the same files.
 * @param timeInWords how the time of an entry is told in a list of results
 * @param perShard entries of a shard, at most
 * @returns the files of each shard, oldest first, then those of the words of all but the newest, and at
 *   last the manifest: texts by their paths
 */
export function* buildIndexParts(
  library: SearchableLibrary,
  timeInWords: (time: AnnotatedEntry['time']) => string,
  perShard: number = entriesPerShard,
): Generator<Map<string, string>> {
  const shards: SearchManifest['shards'] = [];
  const olderWords = new OlderShardsWriter();
  const { entries } = library;
  for (let start = 0; start < entries.length; start += perShard) {
    const held = entries.slice(start, start + perShard);
    const { parts, words } = buildShard(held, library, timeInWords);
    olderWords.add(words);
    const folder = folderOf(parts.values());
    yield new Map([...parts].map(([name, text]) => [`${folder}/${name}`, text]));
    const first = held[0]?.day ?? '';
    shards.unshift({ folder, first, last: held.at(-1)?.day ?? first, entries: held.length });
  }
  const files = olderWords.files();
  const older = {
    folder: folderOf(files.map(({ json }) => json)),
    starts: files.map(({ start }) => start),
  };
  yield new Map(files.map(({ json }, index) => [`${older.folder}/older-${index}.json`, json]));
  yield new Map([['manifest.json', JSON.stringify(manifestOf(library, shards, older))]]);
}

/** A folder is named after what is in it. */
function folderOf(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}

/** The whole index at once, for where it stays in memory: see `buildIndexParts`. */
export function buildIndex(...given: Parameters<typeof buildIndexParts>): Map<string, string> {
  return new Map([...buildIndexParts(...given)].flatMap((files) => [...files]));
}

function manifestOf(
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
          indexedName(makeNameKey(kind, id), name, variants.map(spellingText)),
        ),
      ),
      ...library.outlets.map(outletName),
    ],
    shards,
    older,
  };
}

function indexedName(key: string, label: string, variants: readonly string[]): IndexedName {
  const known = [label, ...variants].map((text) => ({
    text,
    words: splitIndexWords(text).map(({ word }) => word),
  }));
  const spelled = known.filter(({ words }) => words.length > 0);
  const numbersOf = (test: (text: string) => boolean) =>
    spelled.flatMap(({ text }, index) => (test(text) ? [index] : []));
  return {
    key,
    label,
    spellings: spelled.map(({ words }) => words),
    capitals: numbersOf((text) => !/\p{Ll}/u.test(text)),
    proper: [],
  };
}

/** An outlet by its names; one that is a single word with a capital is a common word without it. */
function outletName({ id, name, aliases }: Library['outlets'][number]): IndexedName {
  const indexed = indexedName(makeOutletKey(id), name, aliases);
  const proper = [name, ...aliases].flatMap((text, index) =>
    /^\p{Lu}\p{Ll}+$/u.test(text) ? [index] : [],
  );
  return { ...indexed, proper };
}

function buildShard(
  entries: readonly AnnotatedEntry[],
  library: SearchableLibrary,
  timeInWords: (time: AnnotatedEntry['time']) => string,
): { parts: Map<string, string>; words: string[] } {
  const outletAt = new Map(library.outlets.map(({ id }, index) => [id, index]));
  const topicAt = new Map(library.topics.map(({ id }, index) => [id, index]));
  const postings = new Map<string, PostingsWriter>();
  const days: ShardColumns['days'] = [];
  const texts: IndexedText[] = [];
  const profiles = new Map<string, number>();
  const profileOf: number[] = [];

  entries.forEach((entry, number) => {
    for (const [word, places] of indexEntry(entry)) {
      const ofWord = postings.get(word) ?? new PostingsWriter();
      ofWord.add(number, places);
      postings.set(word, ofWord);
    }
    const run = days.at(-1);
    if (run?.[0] === entry.day) run[1] += 1;
    else days.push([entry.day, 1]);
    const outlet = outletAt.get(entry.source.outlet) ?? -1;
    const topics = entry.topics.map(({ topic }) => topicAt.get(topic) ?? -1).sort((a, b) => a - b);
    const profile = JSON.stringify([outlet, topics] satisfies ShardColumns['profiles'][number]);
    if (!profiles.has(profile)) profiles.set(profile, profiles.size);
    profileOf.push(profiles.get(profile) ?? -1);
    texts.push({
      id: entry.id,
      day: entry.day,
      slug: entry.slug,
      outlet,
      kind: entry.kind,
      time: timeInWords(entry.time),
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
    words: wordFiles.map(({ items }) => items[0]?.[0] ?? ''),
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
