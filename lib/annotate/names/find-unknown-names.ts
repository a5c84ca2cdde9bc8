import { monthNames, weekdayNames } from '@/lib/calendar/month-names';
import { makeLineCounter } from '@/lib/text/line-breaks';
import { splitSentences } from '@/lib/text/split-sentences';
import type { EntryText } from '../entry-texts';
import { compilePhrases, makePhraseKey } from '../phrases/compile-phrases';
import { splitWords } from '../phrases/split-words';
import { type CapitalRun, findCapitalRuns } from './capital-runs';

/** A text with its source, in the form that the caller needs to find it again. */
export type SourceText<Source> = EntryText & { source: Source };

/** A capitalised name missing from the catalogue, with its first occurrence. */
export type UnknownName<Source> = {
  text: string;
  count: number;
  first: { source: Source; line: number; excerpt: string };
};

/** Titles, days, months and the like: capitalised, but not names by themselves. */
const capitalisedWords = new Set<string>([
  ...weekdayNames,
  ...monthNames,
  ...'President Vice Prime Minister Ministers Foreign Defence Defense Interior Ministry Deputy Secretary State General Colonel Lieutenant Major Captain Admiral Governor Gov Gen Col Lt Mr Mrs Ms Dr Sir Chief Commander Chairman Spokesman Spokesperson Spokeswoman Ambassador Senator Sen Rep Professor Pope King Queen Mayor Justice Commissioner Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec GMT UTC EST EDT CET EET UPDATE I'.split(
    ' ',
  ),
]);

/** Common first words of a sentence, which no name begins with. */
const openings = new Set(
  'A An The This That These Those It Its He His She Her They Their We Our You Your My In On At By For From Of To With Without About After Before Since Until While When Where Who What Why How If As But And Or Nor So Yet Because Although Though However Meanwhile Also Both Either Neither Not No There Here Some Many Most Several Such Few All Any Each Every Other Another One Two Three Four Five Six Seven Eight Nine Ten More Less Earlier Later Last Next Over Under Between Among During Amid According Despite Instead Speaking Once Only Still Then Thus Earlier Elsewhere Separately Notably'.split(
    ' ',
  ),
);

/**
 * Finds capitalised names that the catalogue lacks, the most frequent first, to help editors; readers never
 * see them. Known names, titles, days and months split a run of capitalised words. The first word of a
 * sentence counts only if the texts capitalise it within sentences too, or if another capitalised word
 * follows and no text has it in lower case. Skips texts in title case, as some headlines are.
 */
export function findUnknownNames<Source>(
  texts: readonly SourceText<Source>[],
  known: readonly string[],
): UnknownName<Source>[] {
  const find = compilePhrases(known.map((text) => ({ text, tag: null })));
  const plain = texts.filter(({ text }) => !isTitleCase(text));
  const usage = readCaseUsage(plain.map(({ text }) => text));
  const names = new Map<string, UnknownName<Source>>();
  for (const { text, line, source } of plain) {
    for (const run of findCapitalRuns(text, find(text))) {
      const name = trimToName(run, usage);
      if (name === null) continue;
      const words = text.slice(name.start, name.end);
      const { exact } = makePhraseKey(words);
      const listed = names.get(exact);
      if (listed !== undefined) listed.count += 1;
      else {
        const at = makeLineCounter(text, line)(name.start);
        const first = { source, line: at, excerpt: cutExcerptAround(text, name) };
        names.set(exact, { text: words, count: 1, first });
      }
    }
  }
  // The sort is stable, so equally frequent names stay in the order of the texts.
  return [...names.values()].sort((a, b) => b.count - a.count);
}

/** Words that texts write in lower case, and words they capitalise within a sentence. */
type CaseUsage = { lower: ReadonlySet<string>; capitalised: ReadonlySet<string> };

function readCaseUsage(texts: readonly string[]): CaseUsage {
  const lower = new Set<string>();
  const capitalised = new Set<string>();
  for (const text of texts) {
    const starts = new Set(splitSentences(text).map(({ start }) => start));
    for (const { start, exact, folded } of splitWords(text)) {
      if (exact === folded) lower.add(exact);
      else if (!starts.has(start) && /[\p{L}\p{N},]\s$/u.test(text.slice(0, start).slice(-2)))
        capitalised.add(exact);
    }
  }
  return { lower, capitalised };
}

/** Returns the part of a run that may be a name, or null if nothing is left. */
function trimToName(
  { words, opensSentence }: CapitalRun,
  { lower, capitalised }: CaseUsage,
): CapitalRun['words'][number] | null {
  let own = [...words];
  const [first] = own;
  if (opensSentence && first !== undefined && !capitalised.has(first.exact)) {
    const isContinued = own.length > 1 && !lower.has(first.folded);
    if (!isContinued || openings.has(first.exact)) own = own.slice(1);
  }
  while (own[0] !== undefined && isNeverName(own[0].exact)) own = own.slice(1);
  for (let last = own.at(-1); last !== undefined && isNeverName(last.exact); last = own.at(-1)) {
    own = own.slice(0, -1);
  }
  const [from, to] = [own[0], own.at(-1)];
  if (from === undefined || to === undefined || (own.length === 1 && from.exact.length < 2))
    return null;
  return { ...from, end: to.end };
}

function isNeverName(word: string): boolean {
  return capitalisedWords.has(word) || openings.has(word) || word === word.toLowerCase();
}

function isTitleCase(text: string): boolean {
  // Headlines have no full stop; a sentence may have many names.
  if (/[.!?…]["'”’»)]*\s*$/u.test(text)) return false;
  const long = splitWords(text).filter(({ exact }) => exact.length > 3);
  const capitals = long.filter(({ exact, folded }) => exact !== folded);
  return long.length >= 4 && capitals.length > 0.7 * long.length;
}

function cutExcerptAround(text: string, { start, end }: { start: number; end: number }): string {
  const [from, to] = [Math.max(0, start - 40), Math.min(text.length, end + 40)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/gu, ' ')}${to < text.length ? '…' : ''}`;
}
