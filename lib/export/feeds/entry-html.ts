import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, serialize } from 'parse5';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { Entry, Paragraph } from '@/lib/schema/entry';
import { formatLineRange } from '@/lib/wording/counts-and-lists';
import { sanitiseText } from '../safe-text';
import { formatPublished } from './feed-time';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/**
 * Renders a whole entry as HTML for feed readers: outlet and time, text, source. A tree is built and
 * serialised by the parser's own serialiser, so no text can become markup.
 */
export function renderEntryHtml(entry: Entry, outlet: Outlet, article: Article): string {
  const root = defaultTreeAdapter.createDocumentFragment();
  append(root, 'p', `${outlet.name}, ${formatPublished(entry)}.`);
  for (const paragraph of entry.body) appendParagraph(root, paragraph);
  const original = article.url ?? article.via?.url;
  const source = append(root, 'p', `Source: ${formatLineRange(entry.source.lines)} of `);
  const title = article.title?.text ?? 'the article';
  if (original === undefined) appendText(source, title);
  else append(source, 'a', title, { href: original });
  appendText(source, '.');
  return serialize(root);
}

function appendParagraph(root: Parent, { text: words, kind, note }: Paragraph) {
  if (kind === 'quotation') append(append(root, 'blockquote'), 'p', words);
  else append(root, 'p', words);
  if (note !== null) append(append(root, 'p'), 'em', `Daybook’s note: ${note}`);
}

function append(parent: Parent, name: string, words = '', attributes: Record<string, string> = {}) {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  defaultTreeAdapter.appendChild(parent, element);
  if (words !== '') appendText(element, words);
  return element;
}

function appendText(parent: Parent, words: string) {
  defaultTreeAdapter.insertText(parent, sanitiseText(words));
}
