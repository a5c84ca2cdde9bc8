import { readDate } from '../stamps/printed-dates';
import { findZones, type PrintedZone, readZone, zoneOfCity } from '../stamps/printed-zones';
import { statedZoneWords } from '../stamps/zone-names';
import type { Block } from '../text/blocks';

/** A zone that a page states for all its times, and where. */
export type StatedZone = { zone: PrintedZone; others: PrintedZone[]; block: Block };

const opening =
  '(?:all (?:the )?times|times (?:are|in|given|shown)(?!\\p{L})|time zone:|time\\s?stamps [^.]{0,20}?(?:refer to|are in|show)|(?:везде )?указано время|tous les horaires|toutes les heures|alle zeiten|alle (?:zeit|uhrzeit)angaben|zeitangaben|todas las horas|todos os horários|tutti gli orari|toate orele|wszystkie godziny|všechny časy|alla tider|alle tider|alle tijden|kaikki ajat|tüm saatler|время (?:везде|указано)|время(?=\\s(?:московск|киевск))|все время|усі? час|час вказано|όλες οι ώρες|جميع الأوقات)';
const statement = new RegExp(`(?<!\\p{L})${opening}(?<rest>[^.]{0,80})`, 'iu');
/** Spares most lines the search: to look for the bounds of words in any case takes four times as long. */
const mayState = new RegExp(opening, 'iu');
const inCity =
  /^(?:\s(?:are|in|given|shown|stated|local|time|in|to|sont|en|heure|hora|de|ora|di|sono))*\s(?<city>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;

/**
 * The zone that a page says its times are in: `All times are Paris time (GMT+1)`, `All times EDT`,
 * `Times in Kyiv`. The first statement counts.
 */
export function findStatedZone(blocks: readonly Block[]): StatedZone | null {
  for (const block of blocks) {
    if (block.plain.length > 2_000) continue;
    const headed = zoneOfHeading(block.plain);
    if (headed !== null) return { zone: headed, others: [], block };
    const columns = zoneOfColumn(block.text);
    if (columns !== null) return { zone: columns, others: [], block };
    if (!mayState.test(block.plain)) continue;
    const rest = statement.exec(block.plain)?.groups?.['rest'];
    if (rest === undefined) continue;
    const [zone, ...others] = findZones(rest).map((found) => found.zone);
    if (zone !== undefined) return { zone, others, block };
    const worded = statedZoneWords.find(({ pattern }) => pattern.test(rest));
    if (worded !== undefined) {
      const named = { printed: rest.trim(), zone: worded.zone, offset: null, isAmbiguous: false };
      return { zone: named, others: [], block };
    }
    const city = inCity.exec(rest)?.groups?.['city'];
    const ofCity = city === undefined ? null : zoneOfCity(city);
    if (city !== undefined && ofCity !== null) {
      const named = { printed: city, zone: ofCity, offset: null, isAmbiguous: false };
      return { zone: named, others: [], block };
    }
  }
  return null;
}

/** The zone that a day heading names in brackets: `Tuesday, Nov. 1 (Tokyo time)`. */
function zoneOfHeading(text: string): PrintedZone | null {
  if (text.length > 80 || !text.endsWith(')')) return null;
  const words = /\((?<zone>[^()]{2,30})\)$/u.exec(text)?.groups?.['zone'];
  const zone = words === undefined ? null : readZone(words);
  return zone !== null && readDate(text) !== null ? zone : null;
}

/** The zone that the head of a table names for its column of times: `| Time (UTC+4) | Event |`. */
function zoneOfColumn(text: string): PrintedZone | null {
  const words = /^\|?\s?(?:date\sand\s)?time\s\((?<zone>[^()]{2,20})\)\s?[|\t]/iu.exec(text)
    ?.groups?.['zone'];
  return words === undefined ? null : readZone(words);
}

/** Whether a line is such a statement and nothing else. */
export function isZoneStatement(text: string): boolean {
  const found = text.length <= 120 && mayState.test(text) ? statement.exec(text) : null;
  return (
    found !== null &&
    /^[([*\s]*$/u.test(text.slice(0, found.index)) &&
    /^[.)\]\s]*$/u.test(text.slice(found.index + found[0].length))
  );
}
