import type { Place, PlaceUse } from '@/lib/schema/names';
import type { NameHit } from './find-names';
import { type Context, contextsOf } from './place-context';

/** How a place is used, as far as one rule can tell; null where it cannot. */
type Rule = (context: Context, place: Place) => PlaceUse | null;

/** Words that may stand between a preposition and a name: `in the eastern Ukrainian city of Bakhmut`. */
const filler = `(?:(?:the|its|their|an?|of|city|town|village|port|capital|region|oblast|province|peninsula|area|district|districts|centre|center|heart|outskirts|suburbs?|streets|side|rest|parts?|sector|north|south|east|west|northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|\\p{L}+-(?:occupied|held|controlled)|occupied|besieged|embattled|frontline|nearby|small|industrial|mining|surrounding|Ukrainian|Russian|Crimean)\\s+)*`;

/** What must stand right before the name, fillers aside. */
function before(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s+${filler}$`, 'iu');
}

const locative = before(
  'in|at|near|around|over|outside|inside|across|above|throughout|within|(?:centre|center|side|outskirts|streets|suburbs|parts) of',
);
const struck = before(
  '(?:attacks?|strikes?|assaults?|shelling|bombardment|raids?|missiles?|drones?|explosions?) (?:on|at|against|of)|struck|shell(?:ed|s|ing)|bomb(?:ed|s|ing)|captur(?:e|ed|es|ing)|encircl(?:e|ed|es|ing)|besieg(?:e|ed|es|ing)|recaptur(?:e|ed|es|ing)|(?:battles?|fight|fighting) for|(?:siege|evacuation|liberation) of',
);
const fought = before(
  'hits?|attack(?:ed|s|ing)?|defend(?:ed|s|ing)?|hold(?:s|ing)?|seiz(?:e|ed|es|ing)|tak(?:e|es|ing)|(?:defen[cs]e|fall|capture|control) of',
);
const travelled = before(
  'visit(?:s|ed|ing)?|(?:visits?|trips?|travel(?:s|led|ed|ling)?|went|flew|flies|arriv(?:es?|ed|al|als)|flights?|journey) (?:to|in|at)|reach(?:ed|es|ing)?|enter(?:ed|s|ing)?',
);
const shown = before('(?:footage|videos?|images?|pictures?|photos?) from');
const distance =
  /(?:kilomet(?:er|re)s?|km|miles?)(?:\s+(?:away|north|south|east|west|[a-z]+-?(?:east|west)))?\s+(?:from|of)\s+$/iu;
/** Words whose `in X` says where something has its seat. */
const seat = /(?:court|headquarters|embassy|consulate)\s+in\s+$/iu;
const sceneBehind = /^,?\s+(?:was\s+)?the\s+(?:site|scene)\s+of\b/iu;
const sceneBehindApposition = /^,[^,]{1,80},\s+(?:is|was)\s+the\s+(?:site|scene)\b/iu;
/** `KYIV, Ukraine (AP) —` and the like, at the head of a text. */
const datelineBehind = /^(?:,\s[\p{L}\s.]{1,30})?(?:\s\([^)]{2,30}\))?\s*[–—]\s/u;
/** A sentence that looks back by months or years tells of no scene of these days. */
const background =
  /(?<!\p{L})(?:last\s+(?:year|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)|(?:months|years?|decades?)\s+(?:ago|earlier)|in\s+(?:19|20)\d\d)(?!\p{L})/iu;
const namePart = /^(?:[-–](?=\p{L})|\s+(?=\p{Lu}\p{Ll}))/u;
const dayBehind =
  /^\s+(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const possessive = /^['’]s\s+(?!\p{Lu}|streets|suburbs|outskirts|cent(?:re|er)|airport|residents)/u;

/** Kinds of places that are too wide for a point on a map to say anything. */
const wide: ReadonlySet<Place['kind']> = new Set(['country', 'former-country', 'continent', 'sea']);

/**
 * What decides how a place is used, the most telling first; where none does, a name that can stand for
 * a government does, and any other is a mention: a map never shows what the text does not say.
 */
const rules: readonly Rule[] = [
  (_, { kind }) => (wide.has(kind) ? 'mention' : null),
  ({ inOrganisation }) => (inOrganisation ? 'mention' : null),
  // “Moscow-backed” speaks of a government; “Oxford-Ukraine Summit” is a name.
  ({ behind }, { metonym }) =>
    namePart.test(behind) && !dayBehind.test(behind)
      ? metonym !== undefined && /^[-–](?!based)\p{Ll}/u.test(behind)
        ? 'metonym'
        : 'mention'
      : null,
  ({ behind }, { metonym }) =>
    metonym !== undefined && possessive.test(behind) ? 'metonym' : null,
  ({ ahead }) => (distance.test(ahead) ? 'mention' : null),
  ({ ahead, afterOrganisation }) => (seat.test(ahead) || afterOrganisation ? 'mention' : null),
  ({ around }) => (background.test(around) ? 'mention' : null),
  ({ opensText, behind }) => (opensText && datelineBehind.test(behind) ? 'scene' : null),
  ({ ahead }) =>
    [locative, struck, travelled, shown].some((pattern) => pattern.test(ahead)) ? 'scene' : null,
  // Said of a government these verbs mean something else: “hit Moscow with sanctions”.
  ({ ahead }, { metonym }) => (metonym === undefined && fought.test(ahead) ? 'scene' : null),
  ({ behind }) => (sceneBehind.test(behind) || sceneBehindApposition.test(behind) ? 'scene' : null),
];

/**
 * Says of each place that a text names how it is used there.
 * @param hits what the text names, in order of place
 * @returns one use for every hit of a place, in the same order
 */
export function usesOfPlaces(
  text: string,
  hits: readonly NameHit[],
  places: ReadonlyMap<string, Place>,
): PlaceUse[] {
  const uses: { use: PlaceUse; sentenceStart: number; kind: Place['kind'] | undefined }[] = [];
  for (const context of contextsOf(text, hits)) {
    const place = places.get(context.id);
    const listed = uses.at(-1);
    const own = place === undefined ? 'mention' : judge(context, place);
    // “in Lyman, Avdiyivka, and Shakhtarsk”: what is said of the first is said of all.
    const use =
      context.goesOnList && listed?.use === 'scene' && own !== 'scene' && !isWide(place)
        ? 'scene'
        : own;
    uses.push({ use, sentenceStart: context.sentenceStart, kind: place?.kind });
  }
  const narrow = new Set(
    uses.flatMap(({ use, kind, sentenceStart }) =>
      use === 'scene' && kind !== 'region' ? sentenceStart : [],
    ),
  );
  // Beside a scene within it a region only says where that lies.
  return uses.map(({ use, kind, sentenceStart }) =>
    use === 'scene' && kind === 'region' && narrow.has(sentenceStart) ? 'mention' : use,
  );
}

function judge(context: Context, place: Place): PlaceUse {
  for (const rule of rules) {
    const use = rule(context, place);
    if (use !== null) return use;
  }
  return place.metonym === undefined ? 'mention' : 'metonym';
}

function isWide(place: Place | undefined): boolean {
  return place === undefined || wide.has(place.kind);
}

/** Of a whole text: a scene where any of its words is one, else a metonym where any is. */
export function strongestUse(words: readonly { use: PlaceUse }[]): PlaceUse {
  const uses = new Set(words.map(({ use }) => use));
  if (uses.has('scene')) return 'scene';
  return uses.has('metonym') ? 'metonym' : 'mention';
}
