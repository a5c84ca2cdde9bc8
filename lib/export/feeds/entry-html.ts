import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, serialize } from 'parse5';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { Entry, Paragraph } from '@/lib/schema/entry';
import { lineRange } from '@/lib/wording/counts-and-lists';
import { plainText } from '../safe-text';
import { whenInWords } from './feed-time';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/**
 * An entry whole, as HTML for feed readers: who and when, the text, where it is from. Texts are put into
 * a tree and written by the parser’s own serializer, so none of them can become markup.
 */
export function entryHtml(entry: Entry, outlet: Outlet, article: Article): string {
  const root = defaultTreeAdapter.createDocumentFragment();
  put(root, 'p', `${outlet.name}, ${whenInWords(entry)}.`);
  for (const paragraph of entry.body) putParagraph(root, paragraph);
  const original = article.url ?? article.via?.url;
  const source = put(root, 'p', `Source: ${lineRange(entry.source.lines)} of `);
  const title = article.title?.text ?? 'the article';
  if (original === undefined) text(source, title);
  else put(source, 'a', title, { href: original });
  text(source, '.');
  return serialize(root);
}

function putParagraph(root: Parent, { text: words, kind, note }: Paragraph) {
  if (kind === 'quotation') put(put(root, 'blockquote'), 'p', words);
  else put(root, 'p', words);
  if (note !== null) put(put(root, 'p'), 'em', `Daybook’s note: ${note}`);
}

function put(parent: Parent, name: string, words = '', attributes: Record<string, string> = {}) {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  defaultTreeAdapter.appendChild(parent, element);
  if (words !== '') text(element, words);
  return element;
}

function text(parent: Parent, words: string) {
  defaultTreeAdapter.insertText(parent, plainText(words));
}
