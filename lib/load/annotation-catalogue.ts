import type { annotateEntries } from '@/lib/annotate/annotate-entries';
import type { SettingsAndCatalogue } from './settings-and-catalogue';

/** The catalogue as annotation takes it. */
export type AnnotationCatalogue = Parameters<typeof annotateEntries>[1];

/** Converts the catalogue’s files to the form in which annotation takes them. */
export function makeAnnotationCatalogue(content: SettingsAndCatalogue): AnnotationCatalogue {
  const { topics, people, organisations, places, attributions, passages, collection, outlets } =
    content;
  return {
    topics: topics.topics,
    overrides: topics.overrides,
    cuts: passages.cuts,
    names: {
      people: people.people,
      organisations: organisations.organisations,
      places: places.places,
      overrides: {
        people: people.overrides,
        organisations: organisations.overrides,
        places: places.overrides,
      },
    },
    attributions: {
      parties: collection?.parties ?? [],
      outlets,
      overrides: attributions.overrides,
    },
  };
}
