/** A headline on the same line as its text, and that text. */
export type RunIn = { headline: string; text: string };

const longestRunIn = 180;

/** Markup of bold type around the first words, which a copy kept: `**Headline.** Text`. */
const marked = /^(?<mark>\*\*|__)(?<headline>[^*_\n]{3,180})\k<mark>(?<text>.*)$/u;
/**
 * The end of a sentence that the next one runs into, where bold type ended on the page. Markup of the
 * bold type may be left over on either side (`…from Iran.Its envoy`, `…in the port. **Two ships`).
 */
const glued =
  /[\p{Ll}\p{N}][.?!]["'”’»)]?(?:\s?\*{2}\s?|(?=["“‘«]?\p{Lu}\p{L}))(?=["“‘«]?[\p{Lu}\p{N}])/u;

/** Returns the headline that bold type sets off from its text; null if there is none. */
export function findBoldHeadline(line: string): RunIn | null {
  const { headline, text } = marked.exec(line)?.groups ?? {};
  if (headline === undefined || text === undefined) return null;
  const runIn = { headline: headline.trim(), text: text.trim() };
  return runIn.headline !== '' && /^["“‘«(]?[\p{L}\p{N}]/u.test(runIn.text) ? runIn : null;
}

/** A headline and a text, separated by a colon: `Airport opens again: Two lines …`. */
const beforeColon = /^(?<headline>[^.:!?]{12,140}?):\s+(?<text>["“‘«(]?\p{Lu}.{20,})$/u;

/**
 * Returns the headline that a colon separates from its text. Sentences contain colons too: rely on it
 * only if most items of a list begin like this.
 */
export function findHeadlineBeforeColon(line: string): RunIn | null {
  const { headline, text } = beforeColon.exec(line)?.groups ?? {};
  return headline === undefined || text === undefined ? null : { headline, text };
}

/**
 * Returns the headline that a copy has glued to its text, without a space. One such line may be a copying
 * error: rely on it only if most paragraphs of a page begin like this.
 */
export function findGluedHeadline(line: string): RunIn | null {
  const match = glued.exec(line.slice(0, longestRunIn));
  if (match === null) return null;
  const end = match.index + match[0].length;
  return { headline: line.slice(0, end).trimEnd(), text: line.slice(end) };
}
