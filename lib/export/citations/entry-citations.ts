import type { Citation } from '@/lib/schema/citation';
import { formatBibtex } from './bibtex';
import type { CitationFields } from './citation-fields';
import { toCslItem } from './csl-item';
import { formatRis } from './ris';
import { formatAuthorDate, formatFootnote } from './text-citations';

/** Cites an entry in every format. `file` names the file beside the entry's page. */
export function citeEntry(fields: CitationFields): Citation[] {
  const item = toCslItem(fields);
  return [
    { name: 'Footnote', text: formatFootnote(fields), file: null },
    { name: 'Author–date', text: formatAuthorDate(fields), file: null },
    { name: 'BibTeX', text: formatBibtex(item), file: 'citation.bib' },
    { name: 'RIS', text: formatRis(item), file: 'citation.ris' },
    { name: 'CSL-JSON', text: `${JSON.stringify([item], null, 2)}\n`, file: 'citation.csl.json' },
  ];
}
