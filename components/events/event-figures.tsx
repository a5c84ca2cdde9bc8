import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { EntryAccount } from '@/lib/chronology/events';
import { figureRows } from '@/lib/chronology/figure-rows';
import { figureKinds } from '../entry/figure-kinds';
import { AccountsTable } from './accounts-table';

/** Every figure of the accounts, verbatim, beside those of the others that count the same. */
export function EventFigures({
  entryAccounts,
  catalogue,
}: {
  entryAccounts: readonly EntryAccount[];
  catalogue: Catalogue;
}) {
  const rows = figureRows(entryAccounts, catalogue.figures);
  if (rows.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 id="figures" className="strong text-lg">
        Figures in each account
      </h2>
      <p className="remark mt-1 pb-2 max-w-measure">
        Numbers together with what they count, found by rule and not chosen; a rule can miss one.
        Two in one row count the same kind of thing, not always the same things.
      </p>
      <AccountsTable
        rows={rows.map(({ kind, quotesOf }) => ({
          key: kind,
          head: <span className="strong">{figureKinds[kind]}</span>,
          quotesOf,
        }))}
        first="What is counted"
        entryAccounts={entryAccounts}
        catalogue={catalogue}
        label="figures"
      />
    </section>
  );
}
