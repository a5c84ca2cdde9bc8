import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { DataObject } from '../data/structured-data';
import type { HtmlLine } from './html-line';
import type { PageHead } from './page-head';

/** A page in the forms in which its parts are read. */
export type Page = {
  html: string;
  document: Tree.Document;
  head: PageHead;
  /** Objects of its structured data. */
  objects: readonly DataObject[];
  lines: readonly HtmlLine[];
};
