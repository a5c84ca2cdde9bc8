import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './csl-item';

// The label is the permalink’s id as it is: unique for good, and of letters, digits and hyphens only.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** An item as BibTeX, its signs escaped for TeX. `@misc` has no field for what holds it: the note says. */
export function bibtex(item: CslItem): string {
  const within = item['container-title'];
  const note = within === undefined ? item.note : `In “${within}”. ${item.note}`;
  return `${plugins.output.format('bibtex', [{ ...item, note }]).trim()}\n`;
}
