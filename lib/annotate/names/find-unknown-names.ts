import { splitSentences } from '@/lib/text/split-sentences';
import type { EntryText } from '../entry-texts';
import { compilePhrases, makePhraseKey } from '../phrases/compile-phrases';
import { splitWords } from '../phrases/split-words';
import { type CapitalRun, findCapitalRuns } from './capital-runs';

/** A text with where it comes from: whatever the caller needs to find it again. */
export type SourceText<Source> = EntryText & { source: Source };

/** A capitalised name that the catalogue does not know, and where it stands first. */
export type UnknownName<Source> = {
  text: string;
  count: number;
  first: { source: Source; line: number; excerpt: string };
};

/** Titles, days and months: capitalised, and no name by themselves. */
const generic = new Set(
  'President Vice Prime Minister Ministers Foreign Defence Defense Interior Ministry Deputy Secretary State General Colonel Lieutenant Major Captain Admiral Governor Gov Gen Col Lt Mr Mrs Ms Dr Sir Chief Commander Chairman Spokesman Spokesperson Spokeswoman Ambassador Senator Sen Rep Professor Pope King Queen Mayor Justice Commissioner Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec GMT UTC EST EDT CET EET UPDATE I'.split(
    ' ',
  ),
);

/** Common openings of a sentence, which no name begins with. */
const openings = new Set(
  'A An The This That These Those It Its He His She Her They Their We Our You Your My In On At By For From Of To With Without About After Before Since Until While When Where Who What Why How If As But And Or Nor So Yet Because Although Though However Meanwhile Also Both Either Neither Not No There Here Some Many Most Several Such Few All Any Each Every Other Another One Two Three Four Five Six Seven Eight Nine Ten More Less Earlier Later Last Next Over Under Between Among During Amid According Despite Instead Speaking Once Only Still Then Thus Earlier Elsewhere Separately Notably'.split(
    ' ',
  ),
);

/**
 * Lists the capitalised names in texts that the catalogue does not know, the most frequent first. Words
 * that are known, and titles, days and months, part a run of capitals into what is left. The first word
 * of a sentence counts only where the texts capitalise it within sentences too, or where another capital
 * follows and no text has it in small letters. A text with most words capitalised, as some headlines
 * are, says nothing about names and is left out.
 *
 * Good enough to help an editor; never shown to readers.
 */
export function findUnknownNames<Source>(
  texts: readonly SourceText<Source>[],
  known: readonly string[],
): UnknownName<Source>[] {
  const find = compilePhrases(known.map((text) => ({ text, tag: null })));
  const plain = texts.filter(({ text }) => !isTitleCase(text));
  const usage = usageOf(plain.map(({ text }) => text));
  const names = new Map<string, UnknownName<Source>>();
  for (const { text, line, source } of plain) {
    for (const run of findCapitalRuns(text, find(text))) {
      const name = nameIn(run, usage);
      if (name === null) continue;
      const words = text.slice(name.start, name.end);
      const { exact } = makePhraseKey(words);
      const listed = names.get(exact);
      if (listed !== undefined) listed.count += 1;
      else {
        const breaks = text.slice(0, name.start).match(/\r\n|\n|\r/gu)?.length ?? 0;
        const first = { source, line: line + breaks, excerpt: excerptAround(text, name) };
        names.set(exact, { text: words, count: 1, first });
      }
    }
  }
  // Sorting keeps the order of the texts among those that are as frequent.
  return [...names.values()].sort((a, b) => b.count - a.count);
}

/** How texts write words: in small letters, and with a capital within a sentence. */
type Usage = { small: ReadonlySet<string>; capital: ReadonlySet<string> };

function usageOf(texts: readonly string[]): Usage {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const text of texts) {
    const starts = new Set(splitSentences(text).map(({ start }) => start));
    for (const { start, exact, folded } of splitWords(text)) {
      if (exact === folded) small.add(exact);
      else if (!starts.has(start) && /[\p{L}\p{N},]\s$/u.test(text.slice(0, start).slice(-2)))
        capital.add(exact);
    }
  }
  return { small, capital };
}

/** The part of a run that may be a name; null where nothing is left of it. */
function nameIn(
  { words, opensSentence }: CapitalRun,
  { small, capital }: Usage,
): CapitalRun['words'][number] | null {
  let own = [...words];
  const [first] = own;
  if (opensSentence && first !== undefined && !capital.has(first.exact)) {
    const follows = own.length > 1 && !small.has(first.folded);
    if (!follows || openings.has(first.exact)) own = own.slice(1);
  }
  while (own[0] !== undefined && isNoName(own[0].exact)) own = own.slice(1);
  for (let last = own.at(-1); last !== undefined && isNoName(last.exact); last = own.at(-1)) {
    own = own.slice(0, -1);
  }
  const [from, to] = [own[0], own.at(-1)];
  if (from === undefined || to === undefined || (own.length === 1 && from.exact.length < 2))
    return null;
  return { ...from, end: to.end };
}

function isNoName(word: string): boolean {
  return generic.has(word) || openings.has(word) || word === word.toLowerCase();
}

function isTitleCase(text: string): boolean {
  // Headlines end without a stop; a sentence may hold many names.
  if (/[.!?…]["'”’»)]*\s*$/u.test(text)) return false;
  const long = splitWords(text).filter(({ exact }) => exact.length > 3);
  const capitals = long.filter(({ exact, folded }) => exact !== folded);
  return long.length >= 4 && capitals.length > 0.7 * long.length;
}

function excerptAround(text: string, { start, end }: { start: number; end: number }): string {
  const [from, to] = [Math.max(0, start - 40), Math.min(text.length, end + 40)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/gu, ' ')}${to < text.length ? '…' : ''}`;
}
