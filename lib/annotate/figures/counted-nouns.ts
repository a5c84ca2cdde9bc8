import type { FigureKind } from '@/lib/schema/figure';

/**
 * Plural nouns for what reports of a conflict count, by kind. The singular is formed by rule, or given
 * after a slash. They are general English, not words of one collection.
 */
const plurals: readonly [FigureKind, string][] = [
  ['killed', 'deaths fatalities'],
  ['wounded', 'injuries'],
  ['casualties', 'casualties losses'],
  [
    'people',
    'people/person persons civilians residents inhabitants citizens locals refugees evacuees migrants men/man women/woman workers employees miners volunteers prisoners captives hostages detainees seekers passengers patients victims protesters demonstrators journalists medics pensioners survivors families nationals others',
  ],
  ['children', 'children/child minors infants babies toddlers teenagers girls boys orphans pupils'],
  [
    'troops',
    'troops soldiers fighters servicemen/serviceman servicewomen/servicewoman servicemembers conscripts recruits reservists mercenaries militants marines paratroopers policemen/policeman defenders combatants personnel',
  ],
  [
    'buildings',
    'buildings blocks houses homes apartments flats schools hospitals clinics kindergartens factories facilities churches shops stores bridges warehouses substations camps depots high-rises structures cottages',
  ],
  [
    'attacks',
    'attacks strikes shellings assaults raids bombings bombardments explosions blasts airstrikes air-strikes barrages ambushes salvos',
  ],
  [
    'weapons',
    'missiles drones rockets shells rounds bombs grenades mines mortars tanks planes aircraft/aircraft jets warplanes bombers helicopters ships warships vessels boats minesweepers guns howitzers launchers munitions rifles UAVs',
  ],
  ['vehicles', 'cars vehicles trucks lorries buses ambulances trains locomotives wagons'],
  [
    'places',
    'regions cities towns villages settlements streets ports districts provinces oblasts municipalities countries states nations',
  ],
  ['cases', 'cases incidents violations crimes'],
  ['duration', 'seconds minutes hours days weeks months years decades'],
  ['money', 'dollars euros pounds hryvnias/hryvnia hryvnia roubles rubles francs yuan/yuan'],
  [
    'distance',
    'kilometres kilometers km/km metres meters miles yards feet/foot centimetres centimeters',
  ],
  ['weight', 'tonnes tons kilograms kilogrammes kg/kg barrels bushels'],
  ['share', 'percent/percent per-cent/per-cent'],
];

const kinds = new Map<string, { kind: FigureKind; number: 'one' | 'many' | 'either' }>();
for (const [kind, words] of plurals) {
  for (const word of words.split(' ')) {
    const [plural = word, given] = word.toLowerCase().split('/');
    const singular = given ?? toSingular(plural);
    kinds.set(singular, { kind, number: 'one' });
    kinds.set(plural, { kind, number: singular === plural ? 'either' : 'many' });
  }
}
/** `Armoured units` are vehicles and counted; other units are troops of unknown number and not counted. */
const armoured = /^armou?red$/iu;
/** Nationals of a country: `25,000 Ukrainians`. */
const nationals = /^\p{Lu}\p{Ll}+(?:ians|ans|ese)$/u;

/**
 * Returns the kind of figure that a noun makes of a number, or null.
 * @param one whether the number is one, or joined by a hyphen (`60-day`). Only there does a singular
 *   count; elsewhere it qualifies the next noun (`two missile strikes`)
 * @param previous the word before the noun
 */
export function classifyCountedNoun(
  noun: string,
  one: boolean,
  previous: string,
): FigureKind | null {
  if (/^units$/iu.test(noun)) return armoured.test(previous) ? 'weapons' : null;
  const known = kinds.get(noun.toLowerCase());
  if (known === undefined) return nationals.test(noun) ? 'people' : null;
  return known.number === 'either' || (known.number === 'one') === one ? known.kind : null;
}

function toSingular(plural: string): string {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|uses)$/u.test(plural))
    return plural.slice(0, -2).replace(/hous$/u, 'house');
  return plural.replace(/s$/u, '');
}
