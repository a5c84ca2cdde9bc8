import type { Citation } from '@/lib/schema/citation';
import { bibtex } from './bibtex';
import type { Cited } from './citation-fields';
import { cslItem } from './csl-item';
import { ris } from './ris';
import { authorDate, footnote } from './text-citations';

/** An entry in every form of citation; the files stand beside the entry’s page. */
export function citations(cited: Cited): Citation[] {
  const item = cslItem(cited);
  return [
    { name: 'Footnote', text: footnote(cited), file: null },
    { name: 'Author and date', text: authorDate(cited), file: null },
    { name: 'BibTeX', text: bibtex(item), file: 'citation.bib' },
    { name: 'RIS', text: ris(item), file: 'citation.ris' },
    { name: 'CSL-JSON', text: `${JSON.stringify([item], null, 2)}\n`, file: 'citation.csl.json' },
  ];
}
