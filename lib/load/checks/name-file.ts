import type { NameKind } from '@/lib/annotate/names/find-names';
import type { NameOverride, NameVariant, PlaceOverride } from '@/lib/schema/names-and-places';
import type { Locate } from '../read-yaml';

type Named = {
  id: string;
  name: string;
  variants: readonly NameVariant[];
  expected: readonly string[];
};

/** One file of names, in the same form for each kind. */
export type NameFile = {
  kind: NameKind;
  file: string;
  named: readonly Named[];
  overrides: readonly (NameOverride | PlaceOverride)[];
  at: Locate;
};
