const small = new Map<string, number>(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);
const scales = new Map<string, number>(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1000,
    million: 1_000_000,
    bn: 1_000_000_000,
    billion: 1_000_000_000,
    trillion: 1_000_000_000_000,
  }),
);

const digits = String.raw`\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const scale = `(?:${[...scales.keys()].join('|')})`;
const word = `(?:${[...small.keys()].join('|')})`;
const spelled = `(?:${word}(?:[\\s-]${word})?|an?|half a)`;

/** Pattern of a number in digits or words, with an optional scale: `25,000`, `3 million`, `a dozen`. */
export const numberPattern = `(?:(?:${digits})(?:[\\s-]?${scale}(?![\\p{L}]))?|${spelled}[\\s-]${scale}(?:\\s(?:and\\s)?${word}(?:[\\s-]${word})?)?|${word}(?:[\\s-]${word})?)`;

/** Pattern of words that give only an order of magnitude: `dozens of`, `hundreds of thousands of`. */
export const vaguePattern =
  '(?:(?:tens|scores)\\sof|(?:tens\\sof\\s|hundreds\\sof\\s)?(?:dozens|hundreds|thousands|millions|billions)(?:\\sof)?)';

/** Returns the value of words that `numberPattern` matched, or null if they give none. */
export function parseNumber(text: string): number | null {
  const parts = text
    .toLowerCase()
    .replace(/(?<=\d)[,\u00A0\u202F](?=\d{3})/gu, '')
    .replace(/(?<=\d)(?=\p{L})/gu, ' ')
    .split(/[\s-]+/u);
  let total = 0;
  let running = 0;
  let hasValue = false;
  for (const part of parts) {
    const factor = scales.get(part);
    if (factor !== undefined) {
      total += (hasValue ? running : 1) * factor;
      running = 0;
      hasValue = true;
      continue;
    }
    const value = small.get(part) ?? (/^\d/u.test(part) ? Number(part) : undefined);
    if (value !== undefined) {
      running += value;
      hasValue = true;
    } else if (part === 'half') {
      running = 0.5;
      hasValue = true;
    }
  }
  return hasValue ? Number((total + running).toPrecision(12)) : null;
}
