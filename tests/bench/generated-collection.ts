import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Library } from '@/lib/schema/library';
import { seeded } from './generated-live-blog';

/** Number of words in a generated collection beside those of the real articles. */
const vocabularySize = 30_000;
/** Days of a collection: a month for a thousand entries, three years at most. */
const entriesPerDay = 33;
const mostDays = 1_096;
const firstDay = Date.UTC(2023, 0, 1);

/** Catalogue files whose values are copied, without editors' remarks on single entries. */
const catalogueFiles = ['outlets', 'topics', 'people', 'organisations', 'places'] as const;
const catalogueSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
const settingsSchema = z.record(z.string(), z.unknown());

/**
 * Writes a content folder of about a number of entries for a real build: settings, the real catalogue without
 * remarks on single entries, and articles, mostly live blogs of one outlet and day, some reports. Their
 * sentences are those of the real articles with every third word replaced by one of a generated vocabulary;
 * days have different numbers of entries, as in reality.
 *
 * @param folder emptied first
 * @param real the collection whose sentences and catalogue are used
 * @param content its content folder
 */
export function writeGeneratedCollection(
  folder: string,
  real: Library,
  content: string,
  size: number,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'catalogue'), { recursive: true });
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const random = seeded(20230314);
  const dayCount = Math.min(mostDays, Math.max(1, Math.round(size / entriesPerDay)));
  const days = Array.from({ length: dayCount }, (_, index) =>
    new Date(firstDay + index * 86_400_000).toISOString().slice(0, 10),
  );
  writeSettings(folder, content, days);
  for (const file of catalogueFiles) {
    const lists = catalogueSchema.parse(
      parse(readFileSync(join(content, 'catalogue', `${file}.yaml`), 'utf8')),
    );
    const kept = (lists[file] ?? []).map(({ expected: _, ...item }) => item);
    writeFileSync(join(folder, 'catalogue', `${file}.yaml`), stringify({ [file]: kept }));
  }
  const sentence = sentenceMaker(real, random);
  const outlets = real.outlets.map(({ id }) => id);
  for (const { day, entries } of shares(days, size, random)) {
    let left = entries;
    for (let turn = 0; left > 0; turn += 1) {
      const outlet = outlets[turn % outlets.length] ?? '';
      const posts = turn % 5 === 3 ? 1 : Math.min(left, 8 + Math.floor(random() * 24));
      const text = posts < 4 ? report(sentence, random) : liveBlog(day, posts, sentence, random);
      const head = `---\noutlet: ${outlet}\npublished: ${day}\nevidence:\n  - { fact: outlet, note: Made for a measurement. }\n  - { fact: published, note: Made for a measurement. }\n---\n`;
      writeFileSync(join(folder, 'articles', `${day}-${turn}-${outlet}.txt`), head + text);
      left -= posts < 4 ? 1 : posts;
    }
  }
}

function writeSettings(folder: string, content: string, days: readonly string[]): void {
  const settings = settingsSchema.parse(
    parse(readFileSync(join(content, 'collection.yaml'), 'utf8')),
  );
  writeFileSync(
    join(folder, 'collection.yaml'),
    stringify({
      ...settings,
      title: 'A made collection',
      description: 'Made by a generator, to measure with.',
      days: { first: days[0], last: days.at(-1) },
    }),
  );
}

/** Returns the number of entries of each day: one in fifty is a day of great news with eight times as many. */
function shares(days: readonly string[], size: number, random: () => number) {
  const weights = days.map(() => (random() < 0.02 ? 8 : 0.4 + random() * 1.2));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return days.map((day, index) => ({
    day,
    entries: Math.max(1, Math.round(((weights[index] ?? 0) / sum) * size)),
  }));
}

/** Writes a live blog, newest first, in a common form: clock, zone, dash, headline. */
function liveBlog(
  day: string,
  posts: number,
  sentence: () => string,
  random: () => number,
): string {
  // Sorted minutes without repetition, so that no post is out of order by chance.
  const minutes = Array.from({ length: posts }, (_, index) =>
    Math.floor(((index + random() * 0.8) * 1_430) / posts),
  ).reverse();
  const blocks = minutes.map((minute) => {
    const clock = [Math.floor(minute / 60), minute % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join('');
    return [`${clock} GMT – ${headline(sentence)}`, ...paragraphs(sentence, random, 3)].join(
      '\n\n',
    );
  });
  return [`Live blog: ${headline(sentence)}`, longDate(day), ...blocks].join('\n\n');
}

function report(sentence: () => string, random: () => number): string {
  return [headline(sentence), ...paragraphs(sentence, random, 12)].join('\n\n');
}

function paragraphs(sentence: () => string, random: () => number, most: number): string[] {
  const some = (count: number) => 1 + Math.floor(random() * count);
  return Array.from({ length: some(most) }, () =>
    Array.from({ length: some(3) }, sentence).join(' '),
  );
}

/** Returns the first words of a sentence, without punctuation that has a meaning for the parser. */
function headline(sentence: () => string): string {
  return sentence()
    .replace(/[^\p{L}\p{N} ’-]/gu, '')
    .split(' ')
    .slice(0, 9)
    .join(' ');
}

function sentenceMaker(real: Library, random: () => number): () => string {
  const sentences = real.entries
    .flatMap(({ body }) => body.flatMap(({ text }) => text.split(/(?<=[.!?]) (?=\p{Lu})/u)))
    .filter((text) => text.length > 40 && text.length < 400 && /^\p{Lu}.*\.$/u.test(text))
    // A day named in a text would be taken for the day of the article.
    .filter((text) => !/\b(?:\w+day|January|February|March|April)\b/.test(text));
  const vocabulary = Array.from({ length: vocabularySize }, () => madeUp(random));
  return () => {
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
    return sentence.replace(/(?<= )[a-z]{4,}/g, (word) =>
      // Earlier words of the vocabulary are more frequent.
      random() > 1 / 3 ? word : (vocabulary[Math.floor(random() ** 3 * vocabularySize)] ?? word),
    );
  };
}

function madeUp(random: () => number): string {
  const pick = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
  const syllable = () => pick('bcdfghklmnprstvz') + pick('aeiou') + pick('lnrst');
  return Array.from({ length: 2 + Math.floor(random() * 2) }, syllable).join('');
}

function longDate(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
