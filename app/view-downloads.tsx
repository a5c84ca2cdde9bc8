'use client';

import { useState } from 'react';
import { useFiltering } from '@/components/filter-provider';
import { facets, isFiltered } from '@/lib/chronology/filter';
import { filterSentence } from '@/lib/chronology/filter-sentence';
import type { ExportedFile } from '@/lib/schema/exported-file';

const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;
type Format = keyof typeof types;

/**
 * What the filters show, to take away: made in the browser from the page’s own data file, which is
 * fetched when it is asked for. Nothing where no filter is on: the prebuilt files hold the same.
 */
export function ViewDownloads({
  from = '',
}: {
  /** Way from the page to the folder that its data lies in; empty where that is its own. */
  from?: string;
}) {
  const { filters, shown, labels } = useFiltering();
  const [failed, setFailed] = useState(false);
  if (!isFiltered(filters)) return null;

  async function take(format: Format) {
    setFailed(false);
    try {
      const { filteredText } = await import('@/lib/export/data/filtered-file');
      // Beside the page, whatever folder the site is in.
      const response = await fetch(`${from}entries.json`);
      if (!response.ok) throw new Error(`${response.status}`);
      const file: ExportedFile = await response.json();
      const words = filterSentence(shown, filters, labels, { days: true })
        .map((part) => (part.kind === 'value' ? part.label : part.text))
        .join('');
      const text = filteredText(file, { shown, filters, words }, format);
      const chosen = facets.flatMap((facet) => filters[facet]).join('-');
      save(text, `entries-${chosen.slice(0, 80)}.${format}`, types[format]);
    } catch {
      setFailed(true);
    }
  }

  return (
    <p className="view-downloads remark no-print">
      This view as{' '}
      <button type="button" onClick={() => take('csv')}>
        CSV
      </button>{' '}
      or{' '}
      <button type="button" onClick={() => take('json')}>
        JSON
      </button>
      <span role="alert">
        {failed && ' The data could not be fetched. Try again with a connection.'}
      </span>
    </p>
  );
}

function save(text: string, name: string, type: string) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
