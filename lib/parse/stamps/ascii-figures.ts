/** Zeros of the scripts whose figures newsrooms print: Arabic, Persian, Devanagari, Bengali, Burmese, full width … */
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0e50, 0x0ed0, 0x1040,
  0x17e0, 0xff10,
];
const byFigure = new Map(
  zeros.flatMap((zero) =>
    Array.from({ length: 10 }, (_, value) => [String.fromCharCode(zero + value), String(value)]),
  ),
);
/** Signs beside figures that have a full-width form or set the direction of writing. */
const bySign = new Map([
  ['：', ':'],
  ['／', '/'],
  ['．', '.'],
  ['－', '-'],
  ['＋', '+'],
  ['٫', '.'],
]);
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const others = new RegExp(`[${[...byFigure.keys()].join('')}：／．－＋٫]`, 'gu');
/** Cheap test: most lines have none of these. */
const mayHold = /[\u061c\u0660-\u06f9\u0966-\u17e9\u200e-\u2069\uff0b-\uff1a]/u;

/**
 * Returns a text with every figure as an ASCII digit and every direction mark as a blank. Its length is that
 * of the text, so that a place in one is the same place in the other.
 */
export function toAsciiFigures(text: string): string {
  if (!mayHold.test(text)) return text;
  return text
    .replace(others, (sign) => byFigure.get(sign) ?? bySign.get(sign) ?? sign)
    .replace(directionMarks, ' ');
}
