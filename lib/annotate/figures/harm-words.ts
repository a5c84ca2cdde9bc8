import type { FigureKind } from '@/lib/schema/figure';

/** Words that say that people were killed or wounded or are missing, with their place. */
export type Harm = { kind: FigureKind; start: number; end: number };

const killed = 'kill(?:ed|ing|s)?|murder(?:ed|ing)|slain|dead|died|die|lost their lives|martyred';
const wounded = '(?:wound|injur|maim)(?:ed|ing|es|s)?|hurt';
const both = `(?:${killed})\\s+(?:and|or)\\s+(?:${wounded})`;
const filler = '(?:at least\\s+)?(?:another|an additional|a further|a total of)?';

const active = new RegExp(
  `\\b(?:(?<both>${both})|(?<killed>kill(?:ed|ing|s)?|murder(?:ed|ing)|(?:deaths?|killing|murder)\\s+of)|(?<wounded>${wounded}))\\s+${filler}\\s*$`,
  'iu',
);
/** `the death toll rose to 12` */
const toll =
  /\b(?:(?<killed>death toll|number of (?:dead|deaths|people killed|civilians killed|killed))|(?<wounded>number of (?:injured|wounded)))(?:\s+\p{L}+){0,6}\s+(?:to|at|is|was|reached|of)\s+$/iu;
const passive = new RegExp(
  `^(?:,?\\s+including\\s[^,.;]{1,40},)?(?:\\s+(?:more|others?|people|were|was|are|is|being|been|be|have|has|had|reported(?:ly)?|also|left|later|feared|confirmed|still))*\\s+(?:(?<both>${both})|(?<killed>${killed})|(?<wounded>wounded|injured|hurt|maimed)|(?<missing>missing|unaccounted for))(?![\\p{L}-])`,
  'iu',
);
/** Characters that a pattern may look at before or after a number, so that a text takes linear time. */
const windowLength = 90;

/** Finds words just before a number that say what happened to those it counts: `killing`, `wounded another`. */
export function findHarmBefore(text: string, at: number): Harm | null {
  const start = Math.max(0, at - windowLength);
  const context = text.slice(start, at);
  const match = active.exec(context) ?? toll.exec(context);
  const kind = match && readKind(match.groups);
  return match && kind ? { kind, start: start + match.index, end: at } : null;
}

/**
 * Finds words just after a number or its noun that say what happened to them: `were killed`, `dead`.
 * @param hasNoun whether a noun comes between; without one only a bare participle counts (`two injured`)
 */
export function findHarmAfter(text: string, at: number, hasNoun: boolean): Harm | null {
  const match = passive.exec(text.slice(at, at + windowLength));
  const kind = match && readKind(match.groups);
  if (!match || !kind) return null;
  // In “two wounded soldiers” the noun follows, so the participle does not end the figure.
  if (
    !hasNoun &&
    /^\s+\p{L}+ed\s+\p{L}+s\b/iu.test(text.slice(at, at + windowLength)) &&
    match[0].trim().includes(' ')
  )
    return null;
  return { kind, start: at, end: at + match[0].length };
}

function readKind(groups: Record<string, string | undefined> = {}): FigureKind | null {
  if (groups['both'] !== undefined) return 'casualties';
  if (groups['killed'] !== undefined) return 'killed';
  if (groups['wounded'] !== undefined) return 'wounded';
  return groups['missing'] === undefined ? null : 'missing';
}
