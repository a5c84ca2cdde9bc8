import { filterHitsWithin, listTopics, type ParagraphReading } from './read-paragraphs';

/** A run of paragraphs: the indexes of the first and the last, both included. */
export type PassageRun = {
  first: number;
  last: number;
  /** The topic that the run’s paragraphs share; null if they name none. */
  subject: string | null;
};

/** Paragraphs that are never split, and the topics they open on, in text order. */
type Unit = { first: number; last: number; opening: string[] };

/**
 * Splits a continuous text into passages: runs of adjacent paragraphs about one thing.
 *
 * 1. A paragraph that opens with a quotation mark, or is a block quotation, continues the one before it
 *    and is never split from it.
 * 2. A paragraph opens on the topics of its first sentence that names any. News prose says there what
 *    comes next.
 * 3. A new passage begins where a paragraph opens on another topic and not on the current passage’s
 *    subject. A paragraph that names no topic continues the passage.
 * 4. A paragraph that names both joins the following ones if they continue the topic it names first.
 *
 * Only topics count, not names: in the reports in this collection 7 of 64 paragraphs name no topic, and
 * splitting where such a paragraph changes names would be wrong once and never right. Editors can add
 * splits that the words do not show (content/catalogue/passages.yaml).
 * @returns runs in order; every paragraph is in exactly one
 */
export function splitPassages(readings: readonly ParagraphReading[]): PassageRun[] {
  const units = listUnits(readings);
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

/** Returns the subject of paragraphs: the first topic that any of them opens on, or null. */
export function findRunSubject(readings: readonly ParagraphReading[]): string | null {
  return listUnits(readings).flatMap(({ opening }) => opening[0] ?? [])[0] ?? null;
}

function beginsPassage({ opening }: Unit, subject: string | null, next: Unit | undefined): boolean {
  const [leading] = opening;
  if (leading === undefined || subject === null || leading === subject) return false;
  return !opening.includes(subject) || next?.opening[0] === leading;
}

function listUnits(readings: readonly ParagraphReading[]): Unit[] {
  const units: Unit[] = [];
  for (const [index, reading] of readings.entries()) {
    const unit = units.at(-1);
    const opening = listOpeningTopics(reading);
    if (unit !== undefined && continuesQuotation(reading)) {
      unit.last = index;
      if (unit.opening.length === 0) unit.opening = opening;
    } else {
      units.push({ first: index, last: index, opening });
    }
  }
  return units;
}

function continuesQuotation({ paragraph }: ParagraphReading): boolean {
  return paragraph.kind === 'quotation' || /^\s*["“„«'‘]/u.test(paragraph.text);
}

function listOpeningTopics({ sentences, hits }: ParagraphReading): string[] {
  const [first] = hits;
  const opening = sentences.find(
    ({ start, end }) => first && start <= first.start && first.start < end,
  );
  return opening === undefined ? [] : listTopics(filterHitsWithin(hits, opening));
}
