import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { listElements, readAttribute, readElementText } from './page-tree';

/** Statements in the head of a page. */
export type PageHead = {
  /** Contents of `<meta>` elements by `property` or `name`, in lower case; the first of each name. */
  metas: ReadonlyMap<string, string>;
  /** The `<title>`; null if there is none. */
  title: string | null;
  /** The address that the page gives for itself; null if it gives none. */
  url: string | null;
};

/** Reads the head of a page. Damaged pages have parts of it anywhere. */
export function readPageHead(document: Tree.Document): PageHead {
  const metas = new Map<string, string>();
  let title: string | null = null;
  let canonical: string | null = null;
  for (const element of listElements(document)) {
    if (element.tagName === 'title') title ??= readElementText(element) || null;
    if (element.tagName === 'link' && readAttribute(element, 'rel') === 'canonical')
      canonical ??= readAttribute(element, 'href') || null;
    if (element.tagName !== 'meta') continue;
    const name = readAttribute(element, 'property') ?? readAttribute(element, 'name') ?? '';
    const content = readAttribute(element, 'content')?.trim() ?? '';
    if (content !== '' && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return { metas, title, url: canonical ?? metas.get('og:url') ?? null };
}
