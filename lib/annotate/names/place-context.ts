import { splitSentences } from '@/lib/text/split-sentences';
import type { NameHit } from './find-names';

/** The text around a place’s name in its sentence. */
export type PlaceContext = {
  id: string;
  /** The sentence before and after the name, as far as rules look. */
  before: string;
  after: string;
  /** A wider part of the sentence around the name. */
  around: string;
  sentenceStart: number;
  /** True if the name is first in the text. */
  opensText: boolean;
  /** True if it is part of an organisation’s name. */
  inOrganisation: boolean;
  /** True if it follows an organisation’s name and `in`: `the Criminal Court in The Hague`. */
  afterOrganisation: boolean;
  /** True if only a comma, `and` or `or` separates it from the place before. */
  continuesList: boolean;
};

/** Most characters that rules look at on either side of a name, so that a text takes linear time. */
const nearWidth = 120;
const wideWidth = 300;

const seatBefore = /^\s*(?:\([^)]*\)\s*)?in\s+$/u;
const listSeparator = /^(?:,|,?\s+and|\s+or)\s+$/u;

/** Reads the text around each place in a text, in text order. */
export function readPlaceContexts(text: string, hits: readonly NameHit[]): PlaceContext[] {
  const sentences = splitSentences(text);
  const organisations = hits.filter(({ kind }) => kind === 'organisations');
  let sentenceAt = 0;
  let organisationAt = 0;
  let placeBefore: NameHit | undefined;
  return hits.flatMap((hit): PlaceContext[] => {
    if (hit.kind !== 'places') return [];
    while ((sentences[sentenceAt]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) sentenceAt += 1;
    while ((organisations[organisationAt]?.end ?? Number.POSITIVE_INFINITY) < hit.end) {
      organisationAt += 1;
    }
    const sentence = sentences[sentenceAt] ?? { start: 0, end: text.length };
    const around = (width: number) =>
      [
        text.slice(Math.max(sentence.start, hit.start - width), hit.start),
        text.slice(hit.end, Math.min(sentence.end, hit.end + width)),
      ] as const;
    const [before, after] = around(nearWidth);
    const next = organisations[organisationAt];
    const previous = organisations[organisationAt - 1];
    const listed = placeBefore;
    placeBefore = hit;
    return [
      {
        id: hit.id,
        before,
        after,
        around: around(wideWidth).join(' '),
        sentenceStart: sentence.start,
        opensText: !/\S/u.test(text.slice(0, hit.start)),
        inOrganisation: next !== undefined && next.start <= hit.start,
        afterOrganisation:
          previous !== undefined && seatBefore.test(sliceBetween(text, previous, hit)),
        continuesList:
          listed !== undefined &&
          listed.end > sentence.start &&
          listSeparator.test(sliceBetween(text, listed, hit)),
      },
    ];
  });
}

/** Returns the text between two hits; empty if it is long. */
function sliceBetween(text: string, { end }: NameHit, { start }: NameHit): string {
  return start - end > 30 ? '' : text.slice(end, start);
}
