import type { NameCatalogue } from '@/lib/annotate/names/tag-names';
import {
  type NameOverride,
  type Organisation,
  organisationSchema,
  type Person,
  type Place,
  type PlaceOverride,
  personSchema,
  placeSchema,
} from '@/lib/schema/names-and-places';
import { noNames } from './entries';

type Spelled = Partial<Pick<Person, 'variants'>> & { notThis?: string[] };

function named(id: string, name: string, { variants = [], notThis = [] }: Spelled) {
  return { id, name, variants, falseFriends: notThis.map((text) => ({ text, why: 'Test.' })) };
}

export function person(id: string, name: string, spelled: Spelled = {}): Person {
  return personSchema.parse({ ...named(id, name, spelled), role: 'Test', party: null });
}

export function organisation(id: string, name: string, spelled: Spelled = {}): Organisation {
  const rest = { kind: 'ngo', description: 'Test', party: null };
  return organisationSchema.parse({ ...named(id, name, spelled), ...rest });
}

export function place(
  id: string,
  name: string,
  kind: Place['kind'] = 'city',
  { metonym, ...spelled }: Spelled & Partial<Pick<Place, 'metonym'>> = {},
): Place {
  const rest = { kind, within: null, lat: 48, lon: 38, metonym };
  return placeSchema.parse({ ...named(id, name, spelled), ...rest });
}

/** A catalogue of these names and corrections, and no others. */
export function names(
  given: Partial<Omit<NameCatalogue, 'overrides'>> & {
    overrides?: {
      people?: NameOverride[];
      organisations?: NameOverride[];
      places?: PlaceOverride[];
    };
  },
): NameCatalogue {
  return { ...noNames, ...given, overrides: { ...noNames.overrides, ...given.overrides } };
}
