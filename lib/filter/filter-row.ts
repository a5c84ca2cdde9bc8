import { filterNamesOnLines } from '@/lib/chronology/names-on-lines';
import { groupPassages } from '@/lib/chronology/passage-groups';
import { describeSpeaker } from '@/lib/chronology/quoted-speakers';
import type { Attribution } from '@/lib/schema/attribution';
import type { AnnotatedEntry, LineRange, Paragraph } from '@/lib/schema/entry';
import type { PlaceTag } from '@/lib/schema/names-and-places';
import { requireValue } from '@/lib/text/required';
import type { FilterPassage, FilterRow, FilterStatement } from './filter';

/** Reduces an entry to what filtering needs, so that the page's data repeats little of the page. */
export function toFilterRow(entry: AnnotatedEntry): FilterRow {
  return {
    id: entry.id,
    day: entry.day,
    outlet: entry.source.outlet,
    kind: entry.kind,
    article: entry.source.article,
    about: entry.topics.filter(({ relation }) => relation === 'about').map(({ topic }) => topic),
    passages: toPassages(entry),
  };
}

/**
 * Reduces an entry's passages. A value of the entry that none of them has (from the headline, or set by an
 * editor) applies to all of them.
 */
function toPassages(entry: AnnotatedEntry): FilterPassage[] {
  const groups = groupPassages(entry);
  const whole: FilterPassage = {
    topic: entry.topics.map(({ topic }) => topic),
    person: listTagIds(entry.people),
    organisation: listTagIds(entry.organisations),
    place: listTagIds(asPlaces(entry.places)),
    statements: entry.attributions.map(toStatement),
  };
  if (groups.length < 2) return [whole];
  const passages = groups.map(({ topics, paragraphs }): FilterPassage => {
    const lines = coverLines(paragraphs);
    return {
      topic: topics,
      person: listTagIds(filterNamesOnLines(entry.people, lines)),
      organisation: listTagIds(filterNamesOnLines(entry.organisations, lines)),
      place: listTagIds(asPlaces(filterNamesOnLines(entry.places, lines))),
      statements: whole.statements.filter(({ line }) => lines[0] <= line && line <= lines[1]),
    };
  });
  const beyond = (facet: 'topic' | 'person' | 'organisation' | 'place') =>
    whole[facet].filter((value) => !passages.some((passage) => passage[facet].includes(value)));
  const unplaced = whole.statements.filter(
    ({ party, speaker }) =>
      !passages.some(({ statements }) =>
        statements.some((other) => other.party === party && other.speaker === speaker),
      ),
  );
  return passages.map((passage) => ({
    topic: [...passage.topic, ...beyond('topic')],
    person: [...passage.person, ...beyond('person')],
    organisation: [...passage.organisation, ...beyond('organisation')],
    place: [...passage.place, ...beyond('place')],
    statements: [...unplaced, ...passage.statements],
  }));
}

/** Returns the lines from the first of some paragraphs to the last. */
export function coverLines(paragraphs: readonly Paragraph[]): LineRange {
  const hasParagraphs = 'A passage has paragraphs.';
  const [first] = requireValue(paragraphs[0], hasParagraphs).lines;
  const [, last] = requireValue(paragraphs.at(-1), hasParagraphs).lines;
  return [first, last];
}

function listTagIds(tags: readonly { id: string }[]): string[] {
  return tags.map(({ id }) => id);
}

/** Leaves out places whose name stands for a government in all of its words. */
function asPlaces(tags: readonly PlaceTag[]): PlaceTag[] {
  return tags.filter(({ words }) => words.some(({ use }) => use !== 'metonym'));
}

function toStatement(attribution: Attribution): FilterStatement {
  const { party, speakerId, quote, line } = attribution;
  return { party, speaker: speakerId, who: describeSpeaker(attribution), quote, line };
}
