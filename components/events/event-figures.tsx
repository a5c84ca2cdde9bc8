import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { EntryAccount } from '@/lib/chronology/events';
import { buildFigureRows } from '@/lib/chronology/figure-rows';
import { figureKinds } from '../entry/figure-kinds';
import { AccountsTable } from './accounts-table';

/** Compares the figures of all reports: one row per kind of figure, quoted verbatim. */
export function EventFigures({
  entryAccounts,
  catalogue,
}: {
  entryAccounts: readonly EntryAccount[];
  catalogue: Catalogue;
}) {
  const rows = buildFigureRows(entryAccounts, catalogue.figures);
  if (rows.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 id="figures" className="strong text-lg">
        Figures in each report
      </h2>
      <p className="remark mt-1 pb-2 max-w-measure">
        Every number we could extract; some may be missing. Figures in one row count the same kind
        of thing, but not always the same things.
      </p>
      <AccountsTable
        rows={rows.map(({ kind, quotesOf }) => ({
          key: kind,
          head: <span className="strong">{figureKinds[kind]}</span>,
          quotesOf,
        }))}
        first="Figure"
        entryAccounts={entryAccounts}
        catalogue={catalogue}
        label="figures"
      />
    </section>
  );
}
