import { createIssue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import { settingsFiles } from '../content-bytes';
import type { SettingsAndCatalogue } from '../settings-and-catalogue';

/**
 * Checks the parties of people, organisations and places: a name speaks for a party of the collection, for
 * somebody else (`third`) or, with null, for nobody in particular.
 */
export function checkParties(content: SettingsAndCatalogue): FileIssue[] {
  // Settings that cannot be read are reported by themselves.
  if (content.collection === null) return [];
  const parties = [...content.collection.parties.map(({ id }) => id), 'third'];
  const { people, organisations, places } = content;
  const named = {
    people: people.people,
    organisations: organisations.organisations,
    places: places.places,
  };
  return (['people', 'organisations', 'places'] as const).flatMap((kind) =>
    named[kind].flatMap(({ id, party }, index) => {
      if (party === null || parties.includes(party)) return [];
      const message = `\`${id}\` has the party \`${party}\`; expected one of ${parties.join(', ')}.`;
      const position = content.nameLines[kind]([kind, index, 'party']);
      return [{ ...createIssue('party-unknown', message, position), file: settingsFiles[kind] }];
    }),
  );
}
