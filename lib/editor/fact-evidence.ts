import type { Outlet } from '@/lib/schema/catalogue';
import type { Evidence, FactName } from '@/lib/schema/evidence';
import { findOutletByUrl, findPrintedName, hostOf } from './identify-outlet';
import type { InputFactName, InputValues, MissingFact } from './input-facts';

/** Evidence that needs nobody's word: the value stands in the text, or the address is the outlet's. */
export function findOwnEvidence(
  fact: InputFactName,
  values: InputValues,
  outlet: Outlet | null,
  textLines: readonly string[],
): Evidence | null {
  if (fact !== 'outlet') {
    const value = values[fact] ?? '';
    const line = textLines.findIndex((text) => text.includes(value)) + 1;
    return line === 0 ? null : { fact, line, quote: value };
  }
  if (outlet === null) return null;
  const { url } = values;
  if (url !== undefined && findOutletByUrl(url, [outlet]) !== null) {
    return {
      fact,
      note: `The address of the original is at ${hostOf(url)}, the outlet’s own site.`,
    };
  }
  const printed = findPrintedName(outlet, textLines);
  return printed === null ? null : { fact, ...printed };
}

/**
 * What was said of a fact, as evidence: a quotation where the words stand on a line, else a note.
 * @returns null where words in quotation marks stand nowhere in the text
 */
export function toEvidence(
  { fact, words }: { fact: FactName; words: string },
  textLines: readonly string[],
): Evidence | null {
  const said = words.trim();
  const quoted = /^["“„«](?<inner>.+)["”“»]$/u.exec(said)?.groups?.['inner'];
  const quote = quoted ?? said;
  const line = textLines.findIndex((text) => text.includes(quote)) + 1;
  // A single word stands in most texts: as a quotation it would prove nothing.
  if (line > 0 && (quoted !== undefined || /\s/u.test(quote))) return { fact, line, quote };
  return quoted === undefined && said !== '' ? { fact, note: said } : null;
}

/** That nothing says how a fact is known, or that the words given for it are not there. */
export function describeMissingEvidence(
  fact: InputFactName,
  value: string,
  said: string | undefined,
): MissingFact {
  return {
    fact,
    need: 'evidence',
    flag: `--evidence "${fact}: words of the text, or where it is stated"`,
    message:
      said === undefined
        ? `Nothing says how \`${fact}: ${value}\` is known: the text does not print it.`
        : `The words given for \`${fact}\`, ${said}, stand on no line of the text.`,
  };
}
