import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './csl-item';

// The id of the permalink serves as label: it is unique for good, and only letters, digits and hyphens.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** Formats an item as BibTeX, escaped for TeX. `@misc` has no field for the container, so the note names it. */
export function formatBibtex(item: CslItem): string {
  const container = item['container-title'];
  const note = container === undefined ? item.note : `In “${container}”. ${item.note}`;
  return `${plugins.output.format('bibtex', [{ ...item, note }]).trim()}\n`;
}
