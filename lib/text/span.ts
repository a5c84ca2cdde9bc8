/** A part of a text: `text.slice(start, end)`. */
export type Span = { start: number; end: number };
