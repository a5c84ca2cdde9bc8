import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { HtmlLine } from './html-line';

/** A page in the forms in which its parts are read. */
export type Page = {
  html: string;
  document: Tree.Document;
  lines: readonly HtmlLine[];
  url: string | null;
};
