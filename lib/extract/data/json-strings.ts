/** The place of a string in JSON: its offset, and its line from 1. */
export type StringPlace = { at: number; line: number };

const literal = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/gu;

/**
 * Indexes the strings of a JSON text, so that many can be looked up in linear time.
 * @returns a function that finds the first place of a string at or after an offset. The offsets that it is
 *   given for one string must not decrease.
 */
export function indexJsonStrings(json: string): (text: string, from: number) => StringPlace | null {
  const places = new Map<string, { all: StringPlace[]; next: number }>();
  let line = 1;
  let counted = 0;
  for (const { 0: raw, index } of json.matchAll(literal)) {
    line += json.slice(counted, index).split('\n').length - 1;
    counted = index;
    const text = raw.includes('\\') ? decode(raw) : raw.slice(1, -1);
    const known = places.get(text);
    if (known === undefined) places.set(text, { all: [{ at: index, line }], next: 0 });
    else known.all.push({ at: index, line });
  }
  return (text, from) => {
    const known = places.get(text);
    if (known === undefined) return null;
    while ((known.all[known.next]?.at ?? from) < from) known.next += 1;
    return known.all[known.next] ?? null;
  };
}

/** Decodes a string literal; one that JSON does not allow stays as it is. */
function decode(raw: string): string {
  try {
    return String(JSON.parse(raw));
  } catch {
    return raw.slice(1, -1);
  }
}
