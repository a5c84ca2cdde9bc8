import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { AnnotatedEntry } from '@/lib/schema/entry';

const noteSchema = z.strictObject({
  use: z.enum(['scene', 'mention', 'metonym', 'name']).optional(),
  words: z.array(z.string()).optional(),
});
const notesSchema = z.record(
  z.enum(['people', 'organisations', 'places']),
  z.record(z.string(), z.record(z.string(), noteSchema)),
);
type Kind = 'people' | 'organisations' | 'places';

/** Numbers of found names in the notes, of others, and of names in the notes that were not found. */
export type NameScore = { right: string[]; surplus: string[]; missed: string[] };

/** Scores of the names of one kind, by entry, id, line and words. */
export function scoreNames(kind: Kind, entries: readonly AnnotatedEntry[]): NameScore {
  const score: NameScore = { right: [], surplus: [], missed: [] };
  const noted = notes()[kind];
  for (const entry of entries) {
    for (const id of new Set([...entry[kind].map((tag) => tag.id), ...Object.keys(noted)])) {
      const found = (entry[kind].find((tag) => tag.id === id)?.words ?? []).map(
        ({ line, text }) => `${line} ${text}`,
      );
      const note = noted[id]?.[entry.id];
      // Of some countries the notes say only in which entries they stand.
      if (note !== undefined && note.words === undefined && found.length > 0) {
        score.right.push(`${entry.id} ${id}`);
        continue;
      }
      const wanted = [...(note?.words ?? [])];
      for (const words of found) {
        const at = wanted.findIndex((want) => sameWords(want, words));
        (at === -1 ? score.surplus : score.right).push(`${entry.id} ${id} ${words}`);
        if (at !== -1) wanted.splice(at, 1);
      }
      score.missed.push(...wanted.map((words) => `${entry.id} ${id} ${words}`));
    }
  }
  return score;
}

/** Scores of the uses of places, among the places that were found. */
export function scoreUses(entries: readonly AnnotatedEntry[]): NameScore {
  const score: NameScore = { right: [], surplus: [], missed: [] };
  for (const [id, byEntry] of Object.entries(notes().places)) {
    for (const [entryId, { use }] of Object.entries(byEntry)) {
      const found = entries
        .find((entry) => entry.id === entryId)
        ?.places.find((place) => place.id === id)?.use;
      const wanted = use === 'name' ? 'mention' : use;
      const name = `${entryId} ${id}: ${wanted}`;
      if (found === wanted) score.right.push(name);
      else if (found === undefined) score.missed.push(name);
      else score.surplus.push(`${name}, found ${found}`);
    }
  }
  return score;
}

function notes() {
  const path = new URL('../../fixtures/names/expected.json', import.meta.url);
  return notesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/**
 * Reports whether two names are on one line, with the words of one within the other’s: `Donetsk` in `Donetsk
 * region`.
 */
function sameWords(noted: string, found: string): boolean {
  const [line, words] = parts(noted);
  const [foundLine, foundWords] = parts(found);
  return line === foundLine && (words.includes(foundWords) || foundWords.includes(words));
}

function parts(noted: string): [string, string] {
  const at = noted.indexOf(' ');
  return [noted.slice(0, at), noted.slice(at + 1).replaceAll('’', "'")];
}
