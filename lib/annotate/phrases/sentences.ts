/** A sentence’s place in its text: `text.slice(start, end)`. */
export type Span = { start: number; end: number };

/**
 * The end of a sentence: its stop, what closes behind it, white space, and then what may begin another.
 * The look-behind lets only the first of several stops try, so that a row of dots takes linear time.
 */
const boundary = /(?<![.!?…])[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu;

/** Short forms that a full stop follows without ending the sentence, and initials. */
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gov|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|St|No|vs|approx)$/u;

/**
 * Cuts a text into sentences. In: any text. Out: spans in order that cover it whole; an empty text has
 * none. A plain reading of stops and capitals, good enough for counting and for finding the first one.
 */
export function sentencesOf(text: string): Span[] {
  if (text === '') return [];
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(boundary)) {
    if (stop.startsWith('.') && abbreviation.test(text.slice(Math.max(0, index - 8), index)))
      continue;
    const end = index + stop.length;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/**
 * The part of a text’s first sentence that says what it is about: up to a relative clause set off by a
 * comma (“…, which …”). Such clauses hold background, by the usual build of a news sentence.
 */
export function mainClause(text: string): Span {
  const end = sentencesOf(text)[0]?.end ?? 0;
  const clause = /,\s(?:which|who|whose|whom|where)\s/u.exec(text.slice(0, end));
  return { start: 0, end: clause?.index ?? end };
}
