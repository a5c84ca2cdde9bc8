import fc from 'fast-check';

/** One post of a made-up live blog. */
export type MadePost = { instant: number; headline: string; body: string[] };

/** A made-up live blog: its posts, newest first, and the page that prints them. */
export type MadeBlog = { posts: MadePost[]; text: string; day: string; hasHeadlines: boolean };

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
/** A way to print a post's time; `inline` says that the headline follows on the same line. */
type Form = {
  name: string;
  print: (clock: Clock) => string;
  inline: 'before' | 'after' | 'below' | 'none';
};

const halfDay = ({ hour, minute }: Clock) => `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)}`;
const half = ({ hour }: Clock) => (hour < 12 ? 'a.m.' : 'p.m.');
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const longDate = ({ date }: Clock) =>
  `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;

/** Forms that newsrooms use. All print GMT, or the page says that its times are. */
const forms: readonly Form[] = [
  { name: 'HHMM GMT –', print: (c) => `${two(c.hour)}${two(c.minute)} GMT – `, inline: 'after' },
  { name: 'HH:MM GMT —', print: (c) => `${two(c.hour)}:${two(c.minute)} GMT — `, inline: 'after' },
  { name: 'h:mm p.m.:', print: (c) => `${halfDay(c)} ${half(c)}: `, inline: 'after' },
  { name: '• HH:MM |', print: (c) => `• ${two(c.hour)}:${two(c.minute)} | `, inline: 'after' },
  { name: 'UPDATE', print: (c) => `UPDATE ${two(c.hour)}${two(c.minute)} GMT:`, inline: 'none' },
  { name: 'HH:MM alone', print: (c) => `${two(c.hour)}:${two(c.minute)}`, inline: 'below' },
  { name: 'HH.MM GMT alone', print: (c) => `${two(c.hour)}.${two(c.minute)} GMT`, inline: 'none' },
  { name: 'dated', print: (c) => `${halfDay(c)} ${half(c)} GMT, ${longDate(c)}`, inline: 'below' },
  { name: 'in brackets', print: (c) => ` (${halfDay(c)} ${half(c)})`, inline: 'before' },
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
 * Live blogs printed at random: posts at most 11 hours apart, newest or oldest first, in one of the
 * forms, with lines around them that are not content, with or without blank lines.
 */
export const madeBlog: fc.Arbitrary<MadeBlog> = fc
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
    const posts = moments.map((minutes, index): MadePost => {
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
      hasHeadlines: form.inline !== 'none',
      text: lines.join(blankLines ? '\n\n' : '\n'),
    };
  });

function printPost(post: MadePost, form: Form): string[] {
  const date = new Date(post.instant);
  const time = form.print({ hour: date.getUTCHours(), minute: date.getUTCMinutes(), date });
  switch (form.inline) {
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
