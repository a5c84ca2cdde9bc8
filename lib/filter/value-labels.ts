import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { EntryKind } from '@/lib/schema/entry';
import type { ValueLabels } from './describe-filters';
import type { FilterRow, PassageFacet } from './filter';

/** The plural names of kinds of entries. */
const kinds: Readonly<Record<EntryKind, string>> = {
  update: 'posts of live blogs',
  lead: 'openings of live blogs',
  original: 'first versions of live blogs',
  report: 'reports',
};

/**
 * Returns the names of the values of every facet, for the sentence that describes the filters. People,
 * organisations and places that no entry names are left out.
 * @param rows of all entries of the collection, also those that the page does not show
 */
export function buildValueLabels(catalogue: Catalogue, rows: readonly FilterRow[]): ValueLabels {
  const labelled = (ids: readonly string[], label: (id: string) => string) =>
    Object.fromEntries([...new Set(ids)].sort().map((id) => [id, label(id)]));
  const named = (facet: PassageFacet, label: (id: string) => string) =>
    labelled(
      rows.flatMap(({ passages }) => passages.flatMap((passage) => passage[facet])),
      label,
    );
  const statements = rows.flatMap(({ passages }) => passages.flatMap((each) => each.statements));
  return {
    topic: Object.fromEntries(catalogue.topics.map(({ id, label }) => [id, label])),
    outlet: Object.fromEntries(catalogue.outlets.map(({ id, name }) => [id, name])),
    kind: kinds,
    party: Object.fromEntries(catalogue.parties.map(({ id, label }) => [id, label])),
    speaker: labelled(
      statements.flatMap(({ speaker }) => speaker ?? []),
      (id) => catalogue.speaker(id).name,
    ),
    person: named('person', (id) => catalogue.person(id).name),
    organisation: named('organisation', (id) => catalogue.organisation(id).name),
    place: named('place', (id) => catalogue.place(id).name),
  };
}
