const words =
  'a about after agency aid air along among an and area army at attack authorities away base been before border bridge building but by call capital ceasefire centre city civilians close coalition command commander council country crossing crew deal defence delegation deputy district drone during east energy envoy evacuated evening export ferry fighting fire first for force foreign forces from front fuel general government governor grain ground group had has have head held help his hospital hours house in injured inquiry into is it its joint killed last later leader line local long major many mayor military minister ministry missile more morning near negotiators new night north not of office official officials on one only operation or other out over parliament part people plant police port power province rail received region repair report residents river road sanctions sea second security several shelter shelling since soldiers south spokesman state station still strike support talks tank than that the their them there they this those to told town trade train troops under units until up village visit was water weapons were west when which while who will with without work would year'.split(
    ' ',
  );
const names = [
  'Marta Kovalenko',
  'Henrik Olsen',
  'General Amadou Keita',
  'Leyla Demir',
  'Prime Minister Ortega',
  'President Novak',
  'the Red Cross',
  'the United Nations',
];
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const sharingLines = ['Share this post', 'Copy this link', 'AFP', 'Read more'];

/** A source of numbers in [0, 1) that a seed decides (mulberry32, by Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The ways in which a page marks its posts. */
const forms = [
  { zone: '', print: (at: Date) => `${clock(at, '')} GMT – `, isInline: true },
  { zone: '', print: (at: Date) => `${clock(at, ':')} GMT`, isInline: false },
  { zone: 'All times are GMT', print: (at: Date) => clock(at, '.'), isInline: false },
  {
    zone: 'All times are GMT',
    print: (at: Date) => `Posted at ${clock(at, ':')}`,
    isInline: false,
  },
  { zone: '', print: (at: Date) => `${longDate(at)}, ${clock(at, ':')} GMT`, isInline: false },
] as const;

/**
 * Generates a live blog of about a given length: a title, a dateline, then posts newest first, each with a
 * headline and one to five paragraphs, with furniture in between. Its prose is random words with names,
 * figures, dates and quotations.
 *
 * @param characters minimum length; the last post exceeds it
 * @param seed the same seed gives the same text
 */
export function generatedLiveBlog(characters: number, seed: number): string {
  const random = seeded(seed);
  const pick = <T>(values: readonly [T, ...T[]] | readonly T[]): T =>
    values[Math.floor(random() * values.length)] as T;
  const form = pick(forms);
  const blank = random() < 0.5 ? '\n\n' : '\n';
  let moment = Date.UTC(2023, 2, 14, 21, 40);
  const parts = [
    'Live blog: what is known of the fighting along the river',
    'Tuesday, March 14, 2023',
    `The day in brief, as it was told. ${form.zone === '' ? '' : `${form.zone}.`}`.trim(),
  ];
  let length = 0;
  const add = (line: string) => {
    parts.push(line);
    length += line.length + blank.length;
  };
  while (length < characters) {
    const headline = capital(wordsOf(random, 5 + Math.floor(random() * 6)));
    const time = form.print(new Date(moment));
    if (form.isInline) add(`${time}${headline}`);
    else {
      add(time);
      add(headline);
    }
    const paragraphs = 1 + Math.floor(random() * 5);
    for (let index = 0; index < paragraphs; index += 1) add(paragraphOf(random, moment));
    if (random() < 0.15) add(pick(sharingLines));
    moment -= (1 + Math.floor(random() * 40)) * 60_000;
  }
  return parts.join(blank);
}

function paragraphOf(random: () => number, moment: number): string {
  const sentences = 1 + Math.floor(random() * 3);
  return Array.from({ length: sentences }, () => sentenceOf(random, moment)).join(' ');
}

function sentenceOf(random: () => number, moment: number): string {
  const middle = wordsOf(random, 6 + Math.floor(random() * 18));
  const name = names[Math.floor(random() * names.length)] ?? '';
  switch (Math.floor(random() * 8)) {
    case 0:
      return `${capital(name)} said ${middle}.`;
    case 1:
      return `“${capital(middle)},” ${name} told reporters.`;
    case 2:
      return `At least ${Math.floor(random() * 900)} ${middle}, ${name} said.`;
    case 3:
      return `On ${longDate(new Date(moment - 86_400_000))} ${middle}.`;
    default:
      return `${capital(middle)}.`;
  }
}

function wordsOf(random: () => number, count: number): string {
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function clock(at: Date, sign: string): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(at.getUTCHours())}${sign}${two(at.getUTCMinutes())}`;
}

function longDate(at: Date): string {
  return `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}
