import { findLiveBlog } from './json-ld';

const startsLikeHtml =
  /^[\uFEFF\s]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b/iu;
/** The start of a text that begins with a tag, a comment or a doctype. */
export const startsWithTag = /^[\uFEFF\s]*<[a-z!/]/iu;
/** A line that begins with the start tag of a block element and ends with an end tag. */
const wholeBlock =
  /^<(?:p|h[1-6]|div|li|blockquote)\b[^<>]*>.*<\/(?:p|h[1-6]|div|li|blockquote)>$/iu;
const anyTag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/giu;
/** Number of characters of a file that are read to detect its format. */
const sampleLength = 20_000;
/** A text that begins with a tag is HTML if its sample has more tags than this. */
const minTags = 3;

/**
 * Reports whether a file is JSON: by its extension, or if it starts like JSON and has a live blog.
 * @param name the file's name; null if it has none
 */
export function isJson(content: string, name: string | null): boolean {
  if (/\.json(?:ld)?$/iu.test(name ?? '')) return true;
  return /^[\uFEFF\s]*[{[]/u.test(content) && findLiveBlog(content).fault === null;
}

/**
 * Reports whether a file is HTML: by its start, its extension, or its share of whole elements.
 * @param name the file's name; null if it has none
 */
export function isHtml(content: string, name: string | null): boolean {
  const start = content.slice(0, sampleLength);
  if (startsLikeHtml.test(start)) return true;
  const tags = [...start.matchAll(anyTag)].length;
  if (/\.(?:x?html?)$/iu.test(name ?? '')) return tags > 0;
  return (startsWithTag.test(start) && tags > minTags) || isPastedHtml(start);
}

/** Reports whether most lines are whole block elements, as when HTML was pasted among plain lines. */
function isPastedHtml(start: string): boolean {
  const lines = start.split('\n').filter((line) => line.trim() !== '');
  const elements = lines.filter((line) => wholeBlock.test(line.trim())).length;
  return elements > minTags && elements * 2 > lines.length;
}
