import type { AttributionCatalogue } from '@/lib/annotate/attributions/compile-attributor';
import type { NameCatalogue } from '@/lib/annotate/names/tag-names';
import type { Topic } from '@/lib/schema/catalogue';
import type { Entry, Paragraph } from '@/lib/schema/entry';
import type { ReadDay } from '@/lib/schema/time';

const day: ReadDay = {
  day: '2023-03-14',
  from: 'dateline',
  sure: 'stated',
  because: 'The text prints it.',
  quote: null,
  line: null,
};

/** Paragraphs of prose on every other line, from line 3 on. */
export function paragraphs(...texts: string[]): Paragraph[] {
  return texts.map((text, index) => ({
    text,
    lines: [index * 2 + 3, index * 2 + 3],
    kind: 'prose',
    note: null,
  }));
}

/** An entry with its headline printed on line 1, or with none. */
export function entry(kind: Entry['kind'], headline: string | null, ...texts: string[]): Entry {
  const slug = `${kind}-test`;
  return {
    id: `2023-03-14-${slug}`,
    day: '2023-03-14',
    dayEvidence: day,
    slug,
    kind,
    time: { kind: 'day', day, printed: null },
    headline:
      headline === null
        ? { text: texts[0] ?? 'None', from: 'first-sentence', line: 3 }
        : { text: headline, from: 'source', line: 1 },
    body: paragraphs(...texts),
    source: { outlet: 'test', article: 'test', lines: [1, 99], sha256: '0'.repeat(64) },
  };
}

/** A topic that is named by these words. */
export function topic(id: string, variants: Topic['variants'], falseFriends: string[] = []): Topic {
  return {
    id,
    label: id,
    description: id,
    variants,
    falseFriends: falseFriends.map((text) => ({ text, why: 'another sense' })),
  };
}

/** A collection without parties or corrections, for tests of other things. */
export const noAttributions: AttributionCatalogue = { parties: [], outlets: [], overrides: [] };

/** An empty catalogue, for tests of other things. */
export const noNames: NameCatalogue = {
  people: [],
  organisations: [],
  places: [],
  overrides: { people: [], organisations: [], places: [] },
};
