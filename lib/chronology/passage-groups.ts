import type { AnnotatedEntry, Paragraph, Passage } from '@/lib/schema/entry';

/** A run of paragraphs with its topics. */
export type PassageGroup = { topics: string[]; paragraphs: Paragraph[] };

/** Divides an entry's body into its passages. Paragraphs outside all passages form groups of their own. */
export function groupPassages(entry: Pick<AnnotatedEntry, 'body' | 'passages'>): PassageGroup[] {
  const owner = (index: number) =>
    entry.passages.find(({ paragraphs: [first, last] }) => first <= index && index <= last);
  const groups: (PassageGroup & { of: Passage | undefined })[] = [];
  entry.body.forEach((paragraph, index) => {
    const of = owner(index);
    const group = groups.at(-1);
    if (group && group.of === of) group.paragraphs.push(paragraph);
    else
      groups.push({
        of,
        topics: of?.topics.map((tag) => tag.topic) ?? [],
        paragraphs: [paragraph],
      });
  });
  return groups.map(({ topics, paragraphs }) => ({ topics, paragraphs }));
}
