import type { Attribute, Tag } from './tag';

/** Matches text up to the next start or end tag, and that tag, in the only form that our pages use. */
const token =
  /[^<]*<(?:\/([A-Za-z][\w-]*)>|([A-Za-z][\w-]*)((?: [^\s"'<>/=:]+(?:="[^"]*")?)*)(\/?)>)/y;
const oneAttribute = / ([^\s"'<>/=:]+)(?:="([^"]*)")?/g;

/** Elements that switch the HTML parser to other rules. */
const TURNING = new Set([
  ...['frameset', 'plaintext', 'xmp', 'iframe', 'noembed', 'noframes', 'template'],
  ...['math', 'foreignobject', 'desc', 'image'],
]);
/** Elements whose content is always text. */
const TEXTS = new Set(['script', 'style', 'title', 'textarea']);
/** Elements that the parser treats differently inside a `<select>`. */
const NOT_CHOSEN = new Set([...TEXTS, 'svg']);
/** Elements that matter even without an attribute. */
const VERIFIED = new Set([
  'script',
  'style',
  'body',
  'object',
  'embed',
  'applet',
  'frame',
  'portal',
]);

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/**
 * Returns the start tags of a page written like ours: plain names, attributes in double quotation marks,
 * every `<` begins a tag. The standard's tokeniser reads such a page the same way, and building a tree takes
 * fifty times as long.
 * @returns undefined for every other page, which needs a tree
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function parsePlainTags(html: string): Tag[] | undefined {
  const doctype = '<!DOCTYPE html>';
  if (!html.startsWith(doctype) || html.includes('\0') || html.includes('\r')) return undefined;
  const tags: Tag[] = [];
  let at = doctype.length;
  let drawings = 0;
  let isChoice = false;
  while (at < html.length) {
    token.lastIndex = at;
    const found = token.exec(html);
    if (found === null) return html.includes('<', at) ? undefined : tags;
    const [all, closed, opened = '', written = '', slash = ''] = found;
    const end = at + all.length;
    at = end;
    if (closed !== undefined) {
      if (/^svg$/i.test(closed)) drawings -= 1;
      else if (/^select$/i.test(closed)) isChoice = false;
      continue;
    }
    const name = opened.toLowerCase();
    if (TURNING.has(name) || (isChoice && NOT_CHOSEN.has(name))) return undefined;
    if (name === 'select') isChoice = true;
    if (name === 'svg' && slash === '') drawings += 1;
    let text = '';
    if (TEXTS.has(name)) {
      const content = readTextBefore(name, html, end);
      const isRaw = name === 'script' || name === 'style';
      if (content === undefined || (isRaw ? drawings > 0 : content.includes('<'))) return undefined;
      if (isRaw) text = content;
      at += content.length;
    }
    if (written === '' && !VERIFIED.has(name)) continue;
    const attrs = parseAttributes(written);
    if (attrs === undefined) return undefined;
    tags.push({ name, attrs, text });
  }
  return tags;
}

/** Returns the content of a text element, unless something in it could be read as an end tag or a comment. */
function readTextBefore(name: string, html: string, from: number): string | undefined {
  const end = html.indexOf(`</${name}>`, from);
  const text = html.slice(from, end);
  return end < 0 || /<!--|<\/(?:script|style)/i.test(text) ? undefined : text;
}

function parseAttributes(written: string): Attribute[] | undefined {
  const attrs: Attribute[] = [];
  for (const [, given = '', escaped = ''] of written.matchAll(oneAttribute)) {
    const name = given.toLowerCase();
    const value = decodeEntities(escaped);
    // A browser uses the first of two attributes with one name; none of our pages has two.
    if (value === undefined || attrs.some((other) => other.name === name)) return undefined;
    attrs.push({ name, value });
  }
  return attrs;
}

/** Decodes a value; undefined if it has escapes that our pages do not use. */
function decodeEntities(escaped: string): string | undefined {
  if (!escaped.includes('&')) return escaped;
  if (/&(?!(?:amp|lt|gt|quot|#x27);)/.test(escaped)) return undefined;
  return escaped.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
