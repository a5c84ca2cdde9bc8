import type { Place, PlaceUse } from '@/lib/schema/names-and-places';
import type { NameHit } from './find-names';
import { type PlaceContext, readPlaceContexts } from './place-context';
import {
  clockAfter,
  compoundAfter,
  datelineAfter,
  distanceBefore,
  lookingBack,
  namePartAfter,
  possessiveAfter,
  saysAfter,
  sceneAfter,
  sceneBefore,
  sceneBeforeTown,
  seatBefore,
} from './place-use-patterns';

/** How a place is used, as far as one rule can tell; null where it cannot. */
type Rule = (context: PlaceContext, place: Place) => PlaceUse | null;

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
    metonym !== undefined && anyOf([compoundAfter, saysAfter], behind) ? 'metonym' : null,
  ({ behind }) => (anyOf([namePartAfter, clockAfter], behind) ? 'mention' : null),
  ({ behind }, { metonym }) =>
    metonym !== undefined && possessiveAfter.test(behind) ? 'metonym' : null,
  ({ ahead }) => (distanceBefore.test(ahead) ? 'mention' : null),
  ({ ahead, afterOrganisation }) =>
    seatBefore.test(ahead) || afterOrganisation ? 'mention' : null,
  ({ around }) => (lookingBack.test(around) ? 'mention' : null),
  ({ opensText, behind }) => (opensText && datelineAfter.test(behind) ? 'scene' : null),
  ({ ahead }) => (anyOf(sceneBefore, ahead) ? 'scene' : null),
  ({ ahead }, { metonym }) =>
    metonym === undefined && anyOf(sceneBeforeTown, ahead) ? 'scene' : null,
  ({ behind }) => (anyOf(sceneAfter, behind) ? 'scene' : null),
];

/**
 * Says of each place that a text names how it is used there.
 * @param hits what the text names, in order of place
 * @returns one use for every hit of a place, in the same order
 */
export function classifyPlaceUses(
  text: string,
  hits: readonly NameHit[],
  places: ReadonlyMap<string, Place>,
): PlaceUse[] {
  const uses: { use: PlaceUse; sentenceStart: number; kind: Place['kind'] | undefined }[] = [];
  for (const context of readPlaceContexts(text, hits)) {
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

function judge(context: PlaceContext, place: Place): PlaceUse {
  for (const rule of rules) {
    const use = rule(context, place);
    if (use !== null) return use;
  }
  return place.metonym === undefined ? 'mention' : 'metonym';
}

function anyOf(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
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
