import { findScripts } from './html-scripts';

/** An object of a page's structured data, with the line of the file on which its script begins. */
export type DataObject = {
  types: string[];
  value: Readonly<Record<string, unknown>>;
  line: number;
};

/** Properties whose objects are about something else than the page. */
const elsewhere =
  /^(?:liveBlogUpdate|comment|itemListElement|hasPart|isPartOf|publisher|author|image|video|about|mentions|citation|relatedLink|review|offers|breadcrumb|potentialAction|associatedMedia)$/u;
/** Marks of a comment or of character data around JSON, as old templates write them. */
const opening = /^\s*(?:(?:\/\*|\/\/)\s?)?(?:<!--|<!\[CDATA\[)(?:\s?\*\/)?/u;
const closing = /(?:(?:\/\*|\/\/)\s?)?(?:-->|\]\]>)(?:\s?\*\/)?;?\s?$/u;
/** Characters that JSON does not allow in strings, and that templates leave in them. */
const rawControls = /\p{Cc}+/gu;
const trailingComma = /,(?=\s{0,20}[}\]])/gu;

/** Lists the objects of a page's JSON-LD, those around others first; scripts that are not JSON are left out. */
export function listDataObjects(html: string): DataObject[] {
  return findScripts(html, 'application/ld+json').flatMap(({ text, line }) => {
    const root = parseJson(text);
    return root === undefined ? [] : listObjects(root, line);
  });
}

/**
 * Parses JSON as templates write it: line breaks within strings, a comma after the last item, character
 * data marks.
 * @returns undefined if it is broken in any other way
 */
export function parseJson(text: string): unknown {
  const bare = text
    .replace(/^\uFEFF/u, '')
    .replace(opening, '')
    .trimEnd()
    .replace(closing, '');
  for (const candidate of [bare, bare.replace(rawControls, ' ').replace(trailingComma, '')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next reading of it may succeed; the caller reports a script that none can.
    }
  }
  return undefined;
}

function listObjects(root: unknown, line: number): DataObject[] {
  const found: DataObject[] = [];
  const open: unknown[] = [root];
  for (let at = 0; at < open.length; at += 1) {
    const value = open[at];
    if (Array.isArray(value)) open.push(...value.slice(0, 1_000));
    if (!isRecord(value)) continue;
    const types = listTypes(value);
    if (types.length > 0) found.push({ types, value, line });
    for (const [name, part] of Object.entries(value)) {
      if (typeof part === 'object' && !elsewhere.test(name)) open.push(part);
    }
  }
  return found;
}

/** Returns whether a value is an object with properties. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listTypes(value: Readonly<Record<string, unknown>>): string[] {
  return [value['@type']]
    .flat()
    .flatMap((type) =>
      typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, '')] : [],
    );
}

/** Returns a property that is a text, or the first text of a list; null if it is neither. */
export function readTextProperty(
  value: Readonly<Record<string, unknown>>,
  name: string,
): string | null {
  const [text] = [value[name]].flat();
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** Types of objects that are the page's article. */
const articleType = /(?:Article|Posting|Report|Episode)$/u;

/** Returns the object that describes the page's article; null if there is none. */
export function findArticleObject(objects: readonly DataObject[]): DataObject | null {
  const articles = objects.filter(({ types }) => types.some((type) => articleType.test(type)));
  return articles.find(({ value }) => value['headline'] !== undefined) ?? articles[0] ?? null;
}
