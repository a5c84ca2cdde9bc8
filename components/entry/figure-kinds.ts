import type { FigureKind } from '@/lib/schema/figure';

/** Labels of the kinds of figures. */
export const figureKinds: Readonly<Record<FigureKind, string>> = {
  killed: 'Killed',
  wounded: 'Wounded',
  missing: 'Missing',
  casualties: 'Casualties',
  people: 'People',
  children: 'Children',
  troops: 'Troops',
  buildings: 'Buildings',
  attacks: 'Attacks',
  weapons: 'Weapons',
  vehicles: 'Vehicles',
  places: 'Places',
  cases: 'Cases',
  duration: 'Length of time',
  money: 'Money',
  distance: 'Distance',
  weight: 'Weight',
  share: 'Share',
};
