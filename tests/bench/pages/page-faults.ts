import type { ExpectedPage } from './page-collections';
import {
  countSurplusWords,
  findMissingParagraphs,
  type Matches,
  matchShingles,
  normaliseBlanks,
} from './page-measures';
import type { PageReading } from './page-reading';

/** The kinds of fault that can be listed. */
export const faultKinds = [
  'title',
  'day',
  'paragraphs',
  'surplus',
  'text',
  'posts',
  'instants',
  'refused',
  'threw',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A page, its reading, and the measures of the one against the other; null if nothing is expected. */
export type ScoredPage = {
  page: ExpectedPage;
  reading: PageReading;
  isTitleRight: boolean | null;
  day: 'right' | 'wrong' | 'none' | null;
  /** Expected paragraphs that the text does not have. */
  missing: string[];
  words: { words: number; surplus: number } | null;
  text: Matches | null;
  /** Each fault in words, by kind. */
  faults: Partial<Record<FaultKind, string>>;
};

/** Surplus words of one in so many are a fault to list. */
const surplusToList = 0.1;
/** A text that matches less than this is a fault to list. */
const matchToList = 0.9;

/** Compares the reading of a page with what its collection expects. */
export function scorePage(page: ExpectedPage, reading: PageReading): ScoredPage {
  const text = reading.texts.join('\n');
  const isTitleRight =
    page.title === null
      ? null
      : reading.title !== null && normaliseBlanks(reading.title) === normaliseBlanks(page.title);
  const day = scoreDay(page, reading);
  const missing = findMissingParagraphs(page.paragraphs, text);
  const expected = [...page.paragraphs, ...page.otherTexts, page.title ?? ''];
  const words = page.paragraphs.length === 0 ? null : countSurplusWords(text, expected);
  const matches = page.text === null ? null : matchShingles(page.text, text);
  const expectation = `expected ${page.title ?? 'none'}, got ${reading.title ?? 'none'}`;
  const faults: ScoredPage['faults'] = {
    ...(isTitleRight === false && { title: expectation }),
    ...((day === 'wrong' || day === 'none') && {
      day: `expected ${page.days.join(' or ')}, got ${reading.day ?? 'none'}`,
    }),
    ...(missing.length > 0 && {
      paragraphs: `${missing.length} of ${page.paragraphs.length} missing: ${missing.map((paragraph) => `“${paragraph.slice(0, 80)}”`).join(' ')}`,
    }),
    ...(words !== null &&
      words.surplus > words.words * surplusToList && {
        surplus: `${words.surplus} of ${words.words} words: ${reading.texts
          .filter((line) => isSurplus(line, expected))
          .map((line) => `“${line.slice(0, 80)}”`)
          .join(' ')}`,
      }),
    ...(matches !== null &&
      matches.right < matchToList && {
        text: `right ${matches.right.toFixed(3)}, surplus ${matches.surplus.toFixed(3)}, missing ${matches.missing.toFixed(3)}`,
      }),
    ...(reading.entries > 1 && { posts: `${reading.entries} entries` }),
    ...(reading.entries > 1 &&
      reading.instants > 0 && { instants: `${reading.instants} of ${reading.entries} entries` }),
    ...(reading.outcome === 'refused' && { refused: reading.reason ?? '' }),
    ...(reading.outcome === 'threw' && { threw: reading.reason ?? '' }),
  };
  return { page, reading, isTitleRight, day, missing, words, text: matches, faults };
}

function scoreDay({ days }: ExpectedPage, { day }: PageReading): ScoredPage['day'] {
  if (days.length === 0) return null;
  if (day === null) return 'none';
  return days.includes(day) ? 'right' : 'wrong';
}

/** Tells if at least half the words of a line are not among those expected. */
function isSurplus(line: string, expected: readonly string[]): boolean {
  const { words, surplus } = countSurplusWords(line, expected);
  return words > 0 && surplus * 2 >= words;
}

/** Lists the pages with a fault of a kind, one a line. */
export function listFaults(scored: readonly ScoredPage[], kind: FaultKind): string {
  return scored
    .flatMap(({ page, faults }) =>
      faults[kind] === undefined ? [] : [`${page.collection}/${page.name}: ${faults[kind]}`],
    )
    .join('\n');
}
