import fc from 'fast-check';
import { monthNames } from '@/lib/calendar/month-names';

/** A post of a generated live blog. */
export type GeneratedPost = { instant: number; headline: string; body: string[] };

/** A generated live blog: its posts in page order, and the page that prints them. */
export type GeneratedBlog = {
  posts: GeneratedPost[];
  text: string;
  day: string;
  hasHeadlines: boolean;
};

const words =
  'bridge convoy depot envoy ferry garrison harbour inquiry ministry negotiator outpost parliament quarry river shelter treaty village warehouse border council delegation'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 5, maxLength: 14 })
  .map((parts) => `The ${parts.join(' ')}.`);
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '));
const headline = fc
  .array(fc.constantFrom(...words), { minLength: 4, maxLength: 9 })
  .map((parts) => {
    const text = parts.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  });

const two = (number: number) => String(number).padStart(2, '0');

type Clock = { hour: number; minute: number; date: Date };
/** A way to print a post's time. `headline` is its place relative to the time. */
type Form = {
  name: string;
  print: (clock: Clock) => string;
  headline: 'before' | 'after' | 'below' | 'none';
};

const twelveHour = ({ hour, minute }: Clock) =>
  `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)}`;
const amOrPm = ({ hour }: Clock) => (hour < 12 ? 'a.m.' : 'p.m.');
const longDate = ({ date }: Clock) =>
  `${monthNames[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;

/** Forms that newsrooms use. All print GMT, or the page states it. */
const forms: readonly Form[] = [
  { name: 'HHMM GMT –', print: (c) => `${two(c.hour)}${two(c.minute)} GMT – `, headline: 'after' },
  {
    name: 'HH:MM GMT —',
    print: (c) => `${two(c.hour)}:${two(c.minute)} GMT — `,
    headline: 'after',
  },
  { name: 'h:mm p.m.:', print: (c) => `${twelveHour(c)} ${amOrPm(c)}: `, headline: 'after' },
  { name: '• HH:MM |', print: (c) => `• ${two(c.hour)}:${two(c.minute)} | `, headline: 'after' },
  { name: 'UPDATE', print: (c) => `UPDATE ${two(c.hour)}${two(c.minute)} GMT:`, headline: 'none' },
  { name: 'HH:MM alone', print: (c) => `${two(c.hour)}:${two(c.minute)}`, headline: 'below' },
  {
    name: 'HH.MM GMT alone',
    print: (c) => `${two(c.hour)}.${two(c.minute)} GMT`,
    headline: 'none',
  },
  {
    name: 'dated',
    print: (c) => `${twelveHour(c)} ${amOrPm(c)} GMT, ${longDate(c)}`,
    headline: 'below',
  },
  { name: 'in brackets', print: (c) => ` (${twelveHour(c)} ${amOrPm(c)})`, headline: 'before' },
];

const aboveText = [
  'AFP',
  'Soldiers near the river, on March 12, 2023.',
  'Skip to main content',
  'Spread the love',
];
const belowText = [
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'For our live updates from Monday, click here.',
  '##',
];

/**
 * Generates live blogs: posts at most 11 hours apart, newest or oldest first, in one of the forms, with or
 * without furniture around them and blank lines between.
 */
export const generatedBlog: fc.Arbitrary<GeneratedBlog> = fc
  .record({
    first: fc.integer({ min: 0, max: 1439 }),
    gaps: fc.array(fc.integer({ min: 1, max: 660 }), { minLength: 3, maxLength: 12 }),
    texts: fc.array(
      fc.record({ headline, body: fc.array(paragraph, { minLength: 1, maxLength: 4 }) }),
      {
        minLength: 13,
        maxLength: 13,
      },
    ),
    form: fc.constantFrom(...forms),
    newestFirst: fc.boolean(),
    blankLines: fc.boolean(),
    furniture: fc.boolean(),
  })
  .map(({ first, gaps, texts, form, newestFirst, blankLines, furniture }) => {
    const dayStart = Date.UTC(2023, 2, 14);
    const forward = newestFirst ? -1 : 1;
    let moment = first;
    const moments = [first, ...gaps.map((gap) => (moment += gap * forward))];
    const posts = moments.map((minutes, index): GeneratedPost => {
      const text = texts[index] ?? { headline: 'A headline of four', body: ['The text.'] };
      return { instant: dayStart + minutes * 60_000, ...text };
    });
    const lines = [
      'Live blog: the title of the page',
      ...(furniture ? aboveText : []),
      'Tuesday, March 14, 2023',
      'The lead says in a sentence what the page is about. All times are GMT.',
      ...posts.flatMap((post) => printPost(post, form)),
      ...(furniture ? belowText : []),
    ];
    return {
      posts,
      day: '2023-03-14',
      hasHeadlines: form.headline !== 'none',
      text: lines.join(blankLines ? '\n\n' : '\n'),
    };
  });

function printPost(post: GeneratedPost, form: Form): string[] {
  const date = new Date(post.instant);
  const time = form.print({ hour: date.getUTCHours(), minute: date.getUTCMinutes(), date });
  switch (form.headline) {
    case 'after':
      return [`${time}${post.headline}`, ...post.body];
    case 'before':
      return [`${post.headline}${time}`, ...post.body];
    case 'below':
      return [time, post.headline, ...post.body];
    default:
      return [time, ...post.body];
  }
}
