import { isElement, type Node, parseHtml, readAttribute, walk } from '@/lib/build/export/html-tree';

/**
 * Reduces a page to one file as a person would write it; its size is the minimum to compare with.
 *
 * It keeps every word that a reader can see or open, every link, heading, list, table and time of the page,
 * and the anchors that links can point at. It leaves out what a person would not have typed: classes, data
 * attributes, wrappers (`div`, `span`), drawings, controls' names and metadata beyond a title, and it carries
 * the one plain sheet below in place of the site's own. So it is a bound to approach, not one to reach:
 * filters, structured data and looks cost something.
 */
export function makeMinimalPage(html: string): string {
  const root = parseHtml(html);
  const body = [...walk(root)].filter(isElement).find(({ tagName }) => tagName === 'body');
  const title = [...walk(root)].filter(isElement).find(({ tagName }) => tagName === 'title');
  const text = body ? inside(body).replace(/\s*\n\s*/g, '\n') : '';
  return `<!doctype html><html lang=en-GB><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${title ? inside(title) : ''}</title><style>${SHEET}</style>${text}`;
}

const SHEET =
  ':root{color-scheme:light dark}body{font:1.15rem/1.5 ui-serif,Charter,Georgia,serif;max-width:68ch;margin:2rem auto;padding:0 1rem}h1,h2,h3{line-height:1.2}h2{margin-top:2.5rem;border-top:1px solid}ol,ul{padding-left:1.2rem}time{font:bold 1rem/1 system-ui,sans-serif;font-variant-numeric:tabular-nums}table{border-collapse:collapse}td,th{border:1px solid;padding:.3rem;text-align:left}nav,footer{font:1rem/1.5 system-ui,sans-serif}';

/** Elements whose content is no text, or text that is not read. */
const DROPPED = new Set(['script', 'style', 'link', 'meta', 'svg', 'template', 'noscript']);

/** Attributes kept of each element that an author would type. */
const KEPT: Record<string, readonly string[]> = {
  a: ['href', 'id'],
  abbr: ['title'],
  article: ['id'],
  blockquote: [],
  button: [],
  dd: [],
  details: ['open'],
  dl: [],
  dt: [],
  em: [],
  footer: [],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  header: [],
  li: ['id'],
  main: [],
  mark: [],
  nav: [],
  ol: [],
  p: [],
  q: [],
  section: ['id'],
  strong: [],
  summary: [],
  table: [],
  tbody: [],
  td: [],
  th: [],
  thead: [],
  time: ['datetime'],
  tr: [],
  ul: [],
};

/** End tags that HTML lets an author leave out. */
const UNCLOSED = new Set(['dd', 'dt', 'li', 'p', 'tbody', 'td', 'th', 'thead', 'tr']);

function inside(node: Node): string {
  return 'childNodes' in node ? node.childNodes.map(outside).join('') : '';
}

function outside(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node)
    return node.value.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (!isElement(node) || DROPPED.has(node.tagName)) return '';
  const kept = KEPT[node.tagName];
  if (!kept) return inside(node);
  const attributes = kept.map((name) => {
    const value = readAttribute(node, name);
    return value === undefined
      ? ''
      : ` ${name}=${/[\s"'=<>`]/.test(value) || value === '' ? `"${value.replaceAll('"', '&quot;')}"` : value}`;
  });
  const open = `<${node.tagName}${attributes.join('')}>`;
  return UNCLOSED.has(node.tagName)
    ? `\n${open}${inside(node)}`
    : `${open}${inside(node)}</${node.tagName}>`;
}
