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

/** Returns how a place is used, or null if this rule does not apply. */
type Rule = (context: PlaceContext, place: Place) => PlaceUse | null;

/** Kinds of places that are too large to be shown as a point on a map. */
const wide: ReadonlySet<Place['kind']> = new Set(['country', 'former-country', 'continent', 'sea']);

/**
 * The rules of how a place is used, the most specific first. If none applies, a name that can stand for a
 * government is a metonym and any other a mention, so that a map never shows what the text does not say.
 */
const rules: readonly Rule[] = [
  (_, { kind }) => (wide.has(kind) ? 'mention' : null),
  ({ inOrganisation }) => (inOrganisation ? 'mention' : null),
  // “Moscow-backed” refers to a government; “Oxford-Ukraine Summit” is a name.
  ({ after }, { metonym }) =>
    metonym !== undefined && matchesAny([compoundAfter, saysAfter], after) ? 'metonym' : null,
  ({ after }) => (matchesAny([namePartAfter, clockAfter], after) ? 'mention' : null),
  ({ after }, { metonym }) =>
    metonym !== undefined && possessiveAfter.test(after) ? 'metonym' : null,
  ({ before }) => (distanceBefore.test(before) ? 'mention' : null),
  ({ before, afterOrganisation }) =>
    seatBefore.test(before) || afterOrganisation ? 'mention' : null,
  ({ around }) => (lookingBack.test(around) ? 'mention' : null),
  ({ opensText, after }) => (opensText && datelineAfter.test(after) ? 'scene' : null),
  ({ before }) => (matchesAny(sceneBefore, before) ? 'scene' : null),
  ({ before }, { metonym }) =>
    metonym === undefined && matchesAny(sceneBeforeTown, before) ? 'scene' : null,
  ({ after }) => (matchesAny(sceneAfter, after) ? 'scene' : null),
];

/**
 * Classifies how a text uses each place it names.
 * @param hits the names in the text, in text order
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
    const own = place === undefined ? 'mention' : classifyUse(context, place);
    // “in Lyman, Avdiyivka, and Shakhtarsk”: the use of the first applies to all.
    const use =
      context.continuesList && listed?.use === 'scene' && own !== 'scene' && !isWide(place)
        ? 'scene'
        : own;
    uses.push({ use, sentenceStart: context.sentenceStart, kind: place?.kind });
  }
  const sentencesWithScene = new Set(
    uses.flatMap(({ use, kind, sentenceStart }) =>
      use === 'scene' && kind !== 'region' ? sentenceStart : [],
    ),
  );
  // Next to a scene inside it, a region only says where the scene is.
  return uses.map(({ use, kind, sentenceStart }) =>
    use === 'scene' && kind === 'region' && sentencesWithScene.has(sentenceStart) ? 'mention' : use,
  );
}

function classifyUse(context: PlaceContext, place: Place): PlaceUse {
  for (const rule of rules) {
    const use = rule(context, place);
    if (use !== null) return use;
  }
  return place.metonym === undefined ? 'mention' : 'metonym';
}

function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

function isWide(place: Place | undefined): boolean {
  return place === undefined || wide.has(place.kind);
}

/** Returns the strongest use among a place’s words: scene, then metonym, then mention. */
export function findStrongestUse(words: readonly { use: PlaceUse }[]): PlaceUse {
  const uses = new Set(words.map(({ use }) => use));
  if (uses.has('scene')) return 'scene';
  return uses.has('metonym') ? 'metonym' : 'mention';
}
