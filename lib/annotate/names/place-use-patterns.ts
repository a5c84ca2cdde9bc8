import { monthNames, weekdayNames } from '@/lib/calendar/month-names';

/*
 * Patterns of the words around a place’s name that show its use. They are English; in other languages
 * none matches, so that all places are mentions.
 */

/** Words that may come between a preposition and a name: `in the eastern Ukrainian city of Bakhmut`. */
const fillers = [
  'the|its|their|an?|of',
  'city|town|village|port|capital|region|oblast|province|peninsula|area|districts?',
  'cent(?:re|er)|heart|outskirts|suburbs?|streets|side|rest|parts?|sector',
  '(?:north|south)?-?(?:east|west)(?:ern)?|(?:north|south)(?:ern)?|central',
  '\\p{L}+-(?:occupied|held|controlled)|occupied|besieged|embattled|frontline',
  'nearby|small|industrial|mining|surrounding|Ukrainian|Russian|Crimean',
];

/** Makes a pattern of words right before the name, ignoring fillers. */
function compileBefore(...words: string[]): RegExp {
  const filled = `(?:(?:${fillers.join('|')})\\s+)*`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})\\s+${filled}$`, 'iu');
}

const months = monthNames.join('|');
const days = weekdayNames.join('|');

/** Words before any place where something happens. */
export const sceneBefore: readonly RegExp[] = [
  compileBefore(
    '(?<!(?:trust|faith|confidence|interest) )in',
    'near|around|over|outside|inside|across|above|throughout|within',
    '(?:cent(?:re|er)|side|outskirts|streets|suburbs|parts) of',
  ),
  compileBefore(
    '(?:attacks?|strikes?|assaults?|raids?|missiles?|drones?) (?:on|at|against)',
    '(?:shelling|bombardment|siege|evacuation|liberation) of',
    '(?:battles?|fight|fighting) for',
    'struck|shell(?:ed|s|ing)|bomb(?:ed|s|ing)',
    '(?:re)?captur(?:e|ed|es|ing)|encircl(?:e|ed|es|ing)|besieg(?:e|ed|es|ing)',
  ),
  compileBefore(
    'visit(?:s|ed|ing)?|reach(?:ed|es|ing)?|enter(?:ed|s|ing)?',
    '(?:visits?|trips?|travel(?:s|led|ed|ling)?|went|c[ao]mes?|flew|flies|flights?|journey) to',
    'arriv(?:es?|ed|al|als) (?:in|at)',
  ),
  compileBefore('(?:footage|videos?|images?|pictures?|photos?) from'),
];

/** Words that count only before a place that is not a metonym: not “anger at Moscow”, “hit Moscow with sanctions”. */
export const sceneBeforeTown: readonly RegExp[] = [
  compileBefore(
    'at|hits?|attack(?:ed|s|ing)?|defend(?:ed|s|ing)?|hold(?:s|ing)?|seiz(?:e|ed|es|ing)',
    'tak(?:e|es|ing)|(?:defen[cs]e|fall|capture|control) of',
  ),
];

/** `Dzhankoi, the site of the explosion`; `Kramatorsk, some 50 km away, was the scene`; `Kyiv woke to`. */
export const sceneAfter: readonly RegExp[] = [
  /^,?\s+(?:was\s+)?the\s+(?:site|scene)\s+of(?!\p{L})/iu,
  /^,[^,]{1,80},\s+(?:is|was)\s+the\s+(?:site|scene)(?!\p{L})/iu,
  /^\s+(?:under\s+(?:curfew|attack|fire|siege)|woke\s+to|(?:was|were)\s+(?:hit|struck|shelled|bombed))(?!\p{L})/iu,
];

/** The rest of a dateline after the first word of a text: `Kramatorsk, Ukraine (AP) —`. */
export const datelineAfter = /^(?:,\s[\p{L}\s.]{1,30})?(?:\s\([^)]{2,30}\))?\s*[–—]\s/u;

/** `50 kilometers north of`: only says where another place is. */
export const distanceBefore =
  /(?:kilomet(?:er|re)s?|km|miles?)(?:\s+(?:away|north|south|(?:north|south)?-?(?:east|west)))?\s+(?:from|of)\s+$/iu;

/** The seat of an institution: `the embassy in Kyiv`. */
export const seatBefore = /(?:court|headquarters|embassy|consulate)\s+in\s+$/iu;

/** A sentence that looks back by months or years reports no current scene. */
export const lookingBack = new RegExp(
  `(?<!\\p{L})(?:last\\s+(?:year|spring|summer|autumn|fall|winter|${months})|(?:months|years?|decades?)\\s+(?:ago|earlier)|in\\s+(?:19|20)\\d\\d)(?!\\p{L})`,
  'iu',
);

/** The name continues: `Oxford-Ukraine Summit`, `Donetsk Governor`; a day or month does not continue it. */
export const namePartAfter = new RegExp(
  `^(?:[-–](?=\\p{L})|\\s+(?!(?:${days}|${months})(?!\\p{L}))(?=\\p{Lu}\\p{Ll}))`,
  'u',
);

/** `Moscow-backed`, but not `Moscow-based`. */
export const compoundAfter = /^[-–](?!based)\p{Ll}/u;

/** A headline’s `Kyiv Says`, where every word has a capital. */
export const saysAfter =
  /^\s+(?:Says|Said|Claims|Denies|Vows|Warns|Calls|Accuses|Urges|Wants|Seeks|Rejects|Thinks)(?!\p{L})/u;

/** `5:45 p.m. Moscow time`. */
export const clockAfter = /^\s+time(?!\p{L})/u;

/** `Moscow’s view`, but not `Kyiv’s Podil district` nor `Kyiv’s streets`. */
export const possessiveAfter =
  /^['’]s\s+(?!\p{Lu}|streets|suburbs|outskirts|cent(?:re|er)|airport|residents)/u;
