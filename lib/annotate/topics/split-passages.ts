import { filterHitsWithin, listTopics, type ParagraphReading } from './read-paragraphs';

/** A run of paragraphs: indexes of the first and the last, both included. */
export type PassageRun = {
  first: number;
  last: number;
  /** The topic that the run is held together by; null where its paragraphs name none. */
  subject: string | null;
};

/** Paragraphs that are never parted, and the topics that they open on, the first named first. */
type Unit = { first: number; last: number; opening: string[] };

/**
 * Cuts a continuous text into passages, runs of adjacent paragraphs about one thing.
 *
 * 1. A paragraph that opens with a quotation mark, or is a quotation set off as a block, goes on from
 *    the one before: the two are never parted.
 * 2. What a paragraph opens on is what the first of its sentences that names any topic names. That is
 *    where news prose says what comes next.
 * 3. A new passage begins where a paragraph opens without the running passage’s subject, on another
 *    topic. One that names no topic goes on.
 * 4. A paragraph that names both goes with the following ones where those take up what it names first.
 *
 * In: the readings of an entry’s body. Out: runs in order in which every paragraph stands exactly once.
 *
 * Topics alone decide. Who and what is named does not: in the reports at hand 7 of 64 paragraphs name no
 * topic, and a cut where such a one names others than the passage before it would part one of them
 * wrongly and none rightly. What words do not show an editor can cut (content/catalogue/passages.yaml).
 */
export function splitPassages(readings: readonly ParagraphReading[]): PassageRun[] {
  const units = unitsOf(readings);
  const runs: PassageRun[] = [];
  for (const [index, unit] of units.entries()) {
    const running = runs.at(-1);
    if (running === undefined || beginsPassage(unit, running.subject, units[index + 1])) {
      runs.push({
        first: unit.first,
        last: unit.last,
        subject: unit.opening[0] ?? null,
      });
    } else {
      running.last = unit.last;
      running.subject ??= unit.opening[0] ?? null;
    }
  }
  return runs;
}

/** The topic that holds paragraphs together: the first that any of them opens on; null where none does. */
export function findRunSubject(readings: readonly ParagraphReading[]): string | null {
  return unitsOf(readings).flatMap(({ opening }) => opening[0] ?? [])[0] ?? null;
}

function beginsPassage({ opening }: Unit, subject: string | null, next: Unit | undefined): boolean {
  const [leading] = opening;
  if (leading === undefined || subject === null || leading === subject) return false;
  return !opening.includes(subject) || next?.opening[0] === leading;
}

function unitsOf(readings: readonly ParagraphReading[]): Unit[] {
  const units: Unit[] = [];
  for (const [index, reading] of readings.entries()) {
    const unit = units.at(-1);
    const opening = openingTopics(reading);
    if (unit !== undefined && goesOn(reading)) {
      unit.last = index;
      if (unit.opening.length === 0) unit.opening = opening;
    } else {
      units.push({ first: index, last: index, opening });
    }
  }
  return units;
}

function goesOn({ paragraph }: ParagraphReading): boolean {
  return paragraph.kind === 'quotation' || /^\s*["“„«'‘]/u.test(paragraph.text);
}

function openingTopics({ sentences, hits }: ParagraphReading): string[] {
  const [first] = hits;
  const opening = sentences.find(
    ({ start, end }) => first && start <= first.start && first.start < end,
  );
  return opening === undefined ? [] : listTopics(filterHitsWithin(hits, opening));
}
