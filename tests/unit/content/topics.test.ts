import { beforeAll, describe, expect, test } from 'vitest';
import { loadLibrary } from '@/lib/load/load-library';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import expected from '../../fixtures/topics/expected.json';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

function ids({ topics }: Pick<AnnotatedEntry, 'topics'>, relation: string): string[] {
  return topics
    .filter((tag) => tag.relation === relation)
    .map(({ topic }) => topic)
    .sort();
}

/** Returns the line numbers of the paragraphs in an entry's passages on a topic. */
function passagesOn(entryId: string, topic: string): string[] {
  const entry = library.entries.find(({ id }) => id === entryId);
  return (entry?.passages ?? [])
    .filter(({ topics }) => topics.some((tag) => tag.topic === topic))
    .map(({ lines }) => lines.join('–'));
}

test('the expected table has exactly the entries', () => {
  expect(library.entries.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort());
});

test.each(Object.entries(expected))('%s is about and mentions its topics', (id, topics) => {
  const entry = library.entries.find((candidate) => candidate.id === id);
  expect(entry && { about: ids(entry, 'about'), mentions: ids(entry, 'mentions') }).toEqual({
    about: [...topics.about].sort(),
    mentions: [...topics.mentions].sort(),
  });
});

test('every word that shows a topic is on its line, and on none that is set aside', () => {
  for (const entry of library.entries) {
    const article = library.articles.find(({ id }) => id === entry.source.article);
    for (const { text, line } of entry.topics.flatMap(({ words }) => words)) {
      expect(article?.textLines[line - 1]).toContain(text);
      const aside = article?.setAside.filter(({ lines: [from, to] }) => from <= line && line <= to);
      expect(aside).toEqual([]);
    }
  }
});

describe('a report has passages on a topic, not the whole text', () => {
  test.each([
    ['2023-03-14-report-rfe-rl', 'grain-deal', ['57–61']],
    ['2023-03-14-report-rfe-rl', 'strikes', ['9–11', '14–14', '53–55']],
    ['2023-03-13-report-independent', 'grain-deal', ['29–31']],
    ['2023-03-13-report-independent', 'volunteers-honours', ['25–25']],
    ['2023-03-13-report-al-jazeera', 'china-diplomacy', ['12–18']],
    ['2023-03-13-report-al-jazeera', 'icc-warrants', ['19–22']],
  ])('%s on %s', (entry, topic, lines) => {
    expect(passagesOn(entry, topic)).toEqual(lines);
  });
});

test('an editor’s decision is marked as such, with its reason', () => {
  const set = library.entries.flatMap(({ id, topics }) =>
    topics
      .filter(({ from }) => from === 'editor')
      .map(({ topic, why }) => [id, topic, why !== null]),
  );
  expect(set.sort()).toEqual([
    ['2023-03-13-report-independent', 'strikes', true],
    ['2023-03-14-0300-trt-world', 'eastern-front', true],
  ]);
});
