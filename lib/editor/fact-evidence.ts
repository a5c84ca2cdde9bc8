import type { Outlet } from '@/lib/schema/catalogue';
import type { Evidence, FactName } from '@/lib/schema/evidence';
import { requireValue } from '@/lib/text/required';
import { findHost, findOutletByUrl, findPrintedName } from './identify-outlet';
import type { InputFactName, InputValues, MissingFact } from './input-facts';

/** Finds evidence that needs no editor: the value is in the text, or the URL is on the outlet’s own site. */
export function findOwnEvidence(
  fact: InputFactName,
  values: InputValues,
  outlet: Outlet | null,
  textLines: readonly string[],
): Evidence | null {
  if (fact !== 'outlet') {
    const value = requireValue(values[fact], 'Evidence is looked for only for facts with a value.');
    const line = textLines.findIndex((text) => text.includes(value)) + 1;
    return line === 0 ? null : { fact, line, quote: value };
  }
  if (outlet === null) return null;
  const { url } = values;
  if (url !== undefined && findOutletByUrl(url, [outlet]) !== null) {
    return {
      fact,
      note: `The URL of the original is at ${findHost(url)}, the outlet’s own site.`,
    };
  }
  const printed = findPrintedName(outlet, textLines);
  return printed === null ? null : { fact, ...printed };
}

/**
 * Makes evidence from the words given for a fact: a quotation if they are on a line, otherwise a note.
 * @returns null if words in quotation marks are nowhere in the text
 */
export function toEvidence(
  { fact, words }: { fact: FactName; words: string },
  textLines: readonly string[],
): Evidence | null {
  const trimmed = words.trim();
  const quoted = /^["“„«](?<inner>.+)["”“»]$/u.exec(trimmed)?.groups?.['inner'];
  const quote = quoted ?? trimmed;
  const line = textLines.findIndex((text) => text.includes(quote)) + 1;
  // A single word is in most texts, so it would prove nothing as a quotation.
  if (line > 0 && (quoted !== undefined || /\s/u.test(quote))) return { fact, line, quote };
  return quoted === undefined && trimmed !== '' ? { fact, note: trimmed } : null;
}

/** Reports a fact without evidence, or with words that are not in the text. */
export function describeMissingEvidence(
  fact: InputFactName,
  value: string,
  given: string | undefined,
): MissingFact {
  return {
    fact,
    need: 'evidence',
    flag: `--evidence "${fact}: words of the text, or where it is stated"`,
    message:
      given === undefined
        ? `\`${fact}: ${value}\` needs evidence: the text does not print it.`
        : `The words given for \`${fact}\`, ${given}, are on no line of the text.`,
  };
}
