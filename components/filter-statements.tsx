'use client';

import { articleAddress } from '@/lib/chronology/address';
import { inSite } from '@/lib/chronology/base-path';
import { matchingStatements } from '@/lib/chronology/match-filters';
import { useFiltering } from './filter-provider';
import { Quotation } from './quotation';

/** While parties or speakers are filtered by: the statements that an entry is shown for. */
export function FilterStatements({ entry, lang }: { entry: string; lang: string | undefined }) {
  const { filters, rowById } = useFiltering();
  const row = rowById.get(entry);
  const statements = row ? matchingStatements(row, filters) : [];
  if (!row || statements.length === 0) return null;
  return (
    <ul className="statements" aria-label="Statements asked for">
      {statements.map(({ who, quote, line }) => (
        <li key={`${line} ${who} ${quote}`}>
          <span className="strong">{who}:</span> <Quotation quote={quote} lang={lang} />{' '}
          <a className="line-link" href={inSite(articleAddress(row.article, line))}>
            line {line}
            <span className="sr-only">{` of the text: ${quote}`}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
