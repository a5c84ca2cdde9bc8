import { findLiveBlog } from './data/json-ld';
import { findPlainLines } from './page/pasted-lines';

const startsLikeHtml =
  /^[\uFEFF\s]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b/iu;
/** The start of a text that begins with a tag, a comment or a doctype. */
export const startsWithTag = /^[\uFEFF\s]*<[a-z!/]/iu;
/** The end of an element that holds a paragraph or a heading. */
const blockEnd = /<\/(?:p|h[1-6]|div|li|blockquote)\s*>/giu;
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

/** Reports whether a third of the lines are in elements, as when HTML was pasted among plain lines. */
function isPastedHtml(start: string): boolean {
  if ([...start.matchAll(blockEnd)].length <= minTags) return false;
  const lines = start.split('\n').filter((line) => line.trim() !== '');
  const plain = findPlainLines(start).filter((isPlain) => isPlain);
  return plain.length * 3 <= lines.length * 2;
}
