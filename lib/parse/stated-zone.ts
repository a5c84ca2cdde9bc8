import type { Block } from './blocks';
import { findZones, type PrintedZone, zoneOfCity } from './zones';

/** A zone that a page states for all its times, and where. */
export type StatedZone = { zone: PrintedZone; others: PrintedZone[]; block: Block };

const opening =
  '(?:all times|times (?:are|in|given|shown)\\b|time zone:|tous les horaires|alle zeiten|zeitangaben|todas las horas|tutti gli orari)';
const statement = new RegExp(`\\b${opening}(?<rest>[^.]{0,80})`, 'iu');
/** Spares most lines the search: to look for the bounds of words in any case takes four times as long. */
const mayState = new RegExp(opening, 'iu');
const inCity =
  /^(?:\s(?:are|in|given|shown|stated|local|to|sont|en|heure|hora|de|ora|di|sono))*\s(?<city>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;

/**
 * The zone that a page says its times are in: `All times are Paris time (GMT+1)`, `All times EDT`,
 * `Times in Kyiv`. The first statement counts.
 */
export function findStatedZone(blocks: readonly Block[]): StatedZone | null {
  for (const block of blocks) {
    if (block.plain.length > 2_000 || !mayState.test(block.plain)) continue;
    const rest = statement.exec(block.plain)?.groups?.['rest'];
    if (rest === undefined) continue;
    const [zone, ...others] = findZones(rest).map((found) => found.zone);
    if (zone !== undefined) return { zone, others, block };
    const city = inCity.exec(rest)?.groups?.['city'];
    const ofCity = city === undefined ? null : zoneOfCity(city);
    if (city !== undefined && ofCity !== null) {
      const named = { printed: city, zone: ofCity, offset: null, isAmbiguous: false };
      return { zone: named, others: [], block };
    }
  }
  return null;
}

const nothingElse =
  /^[([]?(?:all times|times (?:are|in)|tous les horaires|alle zeiten|zeitangaben|todas las horas|tutti gli orari)\b[^.]{0,60}[)\]]?\.?$/iu;

/** Whether a line is such a statement and nothing else. */
export function isZoneStatement(text: string): boolean {
  return nothingElse.test(text);
}
