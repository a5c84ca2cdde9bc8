/** A headline that runs into its text on one line, and that text. */
export type RunIn = { headline: string; text: string };

const longestRunIn = 180;

/** Marks that a copy kept of bold type, around the opening words: `**Headline.** Text`. */
const marked = /^(?<mark>\*\*|__)(?<headline>[^*_\n]{3,180})\k<mark>(?<text>.*)$/u;
/**
 * The end of a sentence that the next one runs into, as copies have it where bold type ended; marks of
 * that type may be left over on either side (`…from Iran.Its envoy`, `…in the port. **Two ships`).
 */
const glued =
  /[\p{Ll}\p{N}][.?!]["'”’»)]?(?:\s?\*{2}\s?|(?=["“‘«]?\p{Lu}\p{L}))(?=["“‘«]?[\p{Lu}\p{N}])/u;

/** The run-in headline that bold type sets off from its text; null where there is none. */
export function markedHeadline(line: string): RunIn | null {
  const { headline, text } = marked.exec(line)?.groups ?? {};
  if (headline === undefined || text === undefined) return null;
  const runIn = { headline: headline.trim(), text: text.trim() };
  return runIn.headline !== '' && /^["“‘«(]?[\p{L}\p{N}]/u.test(runIn.text) ? runIn : null;
}

/** A headline that a colon parts from its text: `Airport opens again: Two lines …`. */
const beforeColon = /^(?<headline>[^.:!?]{12,140}?):\s+(?<text>["“‘«(]?\p{Lu}.{20,})$/u;

/**
 * The headline that a colon parts from its text. Sentences hold colons too: believe it only where most
 * points of a list begin like this.
 */
export function headlineBeforeColon(line: string): RunIn | null {
  const { headline, text } = beforeColon.exec(line)?.groups ?? {};
  return headline === undefined || text === undefined ? null : { headline, text };
}

/**
 * The run-in headline that a copy has run together with its text. A single line of this kind may be a
 * slip of the copy: believe it only where most paragraphs of a page begin like this.
 */
export function gluedHeadline(line: string): RunIn | null {
  const match = glued.exec(line.slice(0, longestRunIn));
  if (match === null) return null;
  const end = match.index + match[0].length;
  return { headline: line.slice(0, end).trimEnd(), text: line.slice(end) };
}
