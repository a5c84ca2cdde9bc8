import { findKnownZone } from '@/lib/parse/stamps/printed-zones';
import { frontMatterSchema } from '@/lib/schema/article';
import { daySchema } from '@/lib/schema/day';

/** Facts whose values can be invalid, with the expected form and the flag as it is typed. */
const expected = {
  published: {
    is: (value: string) => daySchema.safeParse(value).success,
    words: 'a day that exists, written YYYY-MM-DD',
    flag: '--published YYYY-MM-DD',
  },
  url: {
    is: (value: string) => frontMatterSchema.shape.url.safeParse(value).success,
    words: 'a URL that begins with http:// or https://',
    flag: '--url URL',
  },
  zone: {
    is: (value: string) => findKnownZone(value) !== null,
    words: 'an IANA name (Europe/Kyiv), an offset (+02:00) or a plain abbreviation (GMT)',
    flag: '--zone ZONE',
  },
} as const;

type CheckedFact = keyof typeof expected;

/** A fact with an invalid value. */
export type InvalidFact = { fact: CheckedFact; value: string; words: string; flag: string };

/** Finds facts with invalid values. */
export function findInvalidFacts(
  values: Readonly<Partial<Record<CheckedFact, string>>>,
): InvalidFact[] {
  return (['published', 'url', 'zone'] as const).flatMap((fact) => {
    const value = values[fact];
    const { is, words, flag } = expected[fact];
    return value === undefined || is(value) ? [] : [{ fact, value, words, flag }];
  });
}

/** The flag for the day of publication. */
export const publishedFlag = expected.published.flag;
