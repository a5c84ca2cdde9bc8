import type { ReactNode } from 'react';
import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { EntryAccount } from '@/lib/chronology/events';
import { formatShortDate } from '@/lib/wording/format-date';
import { Clock } from '../entry/clock';
import { QuotedWords } from '../entry/quoted-words';
import { OutletMark } from '../site/outlet-mark';

/** One row of the comparison. */
export type AccountsRow = {
  key: string;
  head: ReactNode;
  /** Returns the quotations of one report with their lines; empty if it says nothing. */
  quotesOf: (entry: string) => readonly { line: number; quote: string }[];
  /** An editor’s note. */
  note?: string | undefined;
};

/** Up to this many reports fit side by side on a medium screen. */
const few = 3;

/**
 * Compares reports: one column per report, with quotations in the cells. On narrow screens each row becomes
 * a block that lists outlets and quotations.
 */
export function AccountsTable({
  rows,
  first,
  entryAccounts,
  catalogue,
  label,
}: {
  rows: readonly AccountsRow[];
  /** Heading of the first column. */
  first: string;
  entryAccounts: readonly EntryAccount[];
  catalogue: Catalogue;
  /** Id of the heading that names the table. */
  label: string;
}) {
  const hasSeveralDays = new Set(entryAccounts.map(({ entry }) => entry.day)).size > 1;
  const sourceOf = (entryAccount: EntryAccount) => (
    <ReportSource entryAccount={entryAccount} catalogue={catalogue} withDay={hasSeveralDays} />
  );
  return (
    <table
      className={entryAccounts.length > few ? 'points many' : 'points'}
      aria-labelledby={label}
    >
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {entryAccounts.map((entryAccount) => (
            <th key={entryAccount.entry.id} scope="col">
              <Link href={`#${entryAccount.entry.id}`}>{sourceOf(entryAccount)}</Link>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ key, head, quotesOf, note }) => (
        <tbody key={key}>
          <tr>
            <th scope="row" rowSpan={note === undefined ? 1 : 2}>
              {head}
            </th>
            {entryAccounts.map((entryAccount) => {
              const words = quotesOf(entryAccount.entry.id);
              return words.length === 0 ? (
                <td key={entryAccount.entry.id} className="no-quote">
                  <span aria-hidden="true">–</span>
                  <span className="sr-only">does not say</span>
                </td>
              ) : (
                <td key={entryAccount.entry.id}>
                  <span className="report-source">{sourceOf(entryAccount)}</span>
                  <ul>
                    {words.map(({ line, quote }) => (
                      <li key={`${line} ${quote}`}>
                        <QuotedWords
                          entry={entryAccount.entry.id}
                          line={line}
                          quote={quote}
                          catalogue={catalogue}
                        />
                      </li>
                    ))}
                  </ul>
                </td>
              );
            })}
          </tr>
          {note !== undefined && (
            <tr>
              <td className="note" colSpan={entryAccounts.length}>
                <span className="strong">Editors’ note:</span> {note}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

/** Shows the time and outlet of a report. */
function ReportSource({
  entryAccount: { entry },
  catalogue,
  withDay,
}: {
  entryAccount: EntryAccount;
  catalogue: Catalogue;
  withDay: boolean;
}) {
  const outlet = catalogue.outlet(entry.source.outlet);
  return (
    <>
      <Clock time={entry.time} />{' '}
      {withDay && <span className="when">{formatShortDate(entry.day)} </span>}
      <span className="byline">
        <OutletMark outlet={outlet} />
        {outlet.name}
      </span>
    </>
  );
}
