import { findScripts } from '../page/html-scripts';

/** An object of structured data, with its properties. */
export type DataObject = Readonly<Record<string, unknown>>;

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
  return findScripts(html, 'application/ld+json').flatMap(({ text }) => {
    const { value } = parseJson(text);
    return value === undefined ? [] : listObjects(value);
  });
}

/**
 * Parses JSON as templates write it: line breaks within strings, a comma after the last item, character
 * data marks.
 * @returns the value, undefined if it is broken in any other way, and the engine’s message
 */
export function parseJson(text: string): { value: unknown; fault: string } {
  const bare = text
    .replace(/^\uFEFF/u, '')
    .replace(opening, '')
    .trimEnd()
    .replace(closing, '');
  let fault = '';
  for (const candidate of [bare, bare.replace(rawControls, ' ').replace(trailingComma, '')]) {
    try {
      return { value: JSON.parse(candidate), fault };
    } catch (error) {
      // The next reading of it may succeed.
      fault ||= String(error);
    }
  }
  return { value: undefined, fault };
}

function listObjects(root: unknown): DataObject[] {
  const found: DataObject[] = [];
  const open: unknown[] = [root];
  for (let at = 0; at < open.length; at += 1) {
    const value = open[at];
    if (Array.isArray(value)) open.push(...value.slice(0, 1_000));
    if (!isDataObject(value)) continue;
    if (listTypes(value).length > 0) found.push(value);
    for (const [name, part] of Object.entries(value)) {
      if (typeof part === 'object' && !elsewhere.test(name)) open.push(part);
    }
  }
  return found;
}

/** Returns whether a value is an object with properties. */
export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists the types of an object, without the address of schema.org. */
export function listTypes(value: DataObject): string[] {
  return [value['@type']]
    .flat()
    .flatMap((type) =>
      typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, '')] : [],
    );
}

/** Returns a property that is a text, or the first text of a list; null if it is neither. */
export function readTextProperty(value: DataObject, name: string): string | null {
  const [text] = [value[name]].flat();
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** Types of objects that are the page's article. */
const articleType = /(?:Article|Posting|Report|Episode)$/u;

/** Returns the object that describes the page's article; null if there is none. */
export function findArticleObject(objects: readonly DataObject[]): DataObject | null {
  const articles = objects.filter((object) =>
    listTypes(object).some((type) => articleType.test(type)),
  );
  return articles.find((object) => object['headline'] !== undefined) ?? articles[0] ?? null;
}
