import { splitSentences } from '@/lib/text/split-sentences';
import type { NameHit } from './find-names';

/** What stands around a place’s name in its sentence. */
export type PlaceContext = {
  id: string;
  /** The sentence up to the name and from its end on, as much as rules look at. */
  ahead: string;
  behind: string;
  /** A wider part of the sentence, the name in its midst. */
  around: string;
  sentenceStart: number;
  /** Whether the name is the first word of the text. */
  opensText: boolean;
  /** Whether it stands inside the name of an organisation. */
  inOrganisation: boolean;
  /** Whether it follows on an organisation’s name and `in`: `the Criminal Court in The Hague`. */
  afterOrganisation: boolean;
  /** Whether only a comma or `and` parts it from the place named before it. */
  goesOnList: boolean;
};

/** Most characters before and behind a name that rules look at, so that a text takes linear time. */
const nearWidth = 120;
const wideWidth = 300;

const seatAhead = /^\s*(?:\([^)]*\)\s*)?in\s+$/u;
const listGoesOn = /^(?:,|,?\s+and|\s+or)\s+$/u;

/** The places that a text names, in order, each with what stands around it. */
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
    const cut = (ahead: number, behind: number) =>
      [
        text.slice(Math.max(sentence.start, hit.start - ahead), hit.start),
        text.slice(hit.end, Math.min(sentence.end, hit.end + behind)),
      ] as const;
    const [ahead, behind] = cut(nearWidth, nearWidth);
    const holder = organisations[organisationAt];
    const passed = organisations[organisationAt - 1];
    const listed = placeBefore;
    placeBefore = hit;
    return [
      {
        id: hit.id,
        ahead,
        behind,
        around: cut(wideWidth, wideWidth).join(' '),
        sentenceStart: sentence.start,
        opensText: !/\S/u.test(text.slice(0, hit.start)),
        inOrganisation: holder !== undefined && holder.start <= hit.start,
        afterOrganisation: passed !== undefined && seatAhead.test(between(text, passed, hit)),
        goesOnList:
          listed !== undefined &&
          listed.end > sentence.start &&
          listGoesOn.test(between(text, listed, hit)),
      },
    ];
  });
}

/** What stands between two hits; empty where that is much, or nothing. */
function between(text: string, { end }: NameHit, { start }: NameHit): string {
  return start - end > 30 ? '' : text.slice(end, start);
}
