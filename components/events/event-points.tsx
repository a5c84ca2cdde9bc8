import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { listQuotes, sortPoints } from '@/lib/chronology/compare-points';
import type { EntryAccount } from '@/lib/chronology/events';
import type { Point, Verdict } from '@/lib/schema/event';
import { capitalise } from '@/lib/wording/counts-and-lists';
import { AccountsTable } from './accounts-table';

/** Compares reports detail by detail: one row per point. */
export function EventPoints({
  points,
  entryAccounts,
  catalogue,
  label,
}: {
  points: readonly Point[];
  entryAccounts: readonly EntryAccount[];
  catalogue: Catalogue;
  /** Id of the heading that names the table. */
  label: string;
}) {
  return (
    <AccountsTable
      rows={sortPoints(points).map((point) => ({
        key: point.label,
        head: <PointHead point={point} />,
        quotesOf: (entry) => listQuotes(point, entry),
        note: point.note,
      }))}
      first="Detail"
      entryAccounts={entryAccounts}
      catalogue={catalogue}
      label={label}
    />
  );
}

const verdicts: Readonly<Record<Verdict, { sign: string; words: string }>> = {
  differ: { sign: '≠', words: 'differ' },
  agree: { sign: '=', words: 'agree' },
  'one-only': { sign: '–', words: 'only one report' },
};

/** Names a point and whether reports agree on it, recognisable without colour. */
function PointHead({ point }: { point: Point }) {
  const { sign, words } = verdicts[point.verdict];
  return (
    <>
      <span className="strong">{capitalise(point.label)}</span>
      {point.counts && <span className="counts">number of {point.counts}</span>}
      <span className={`verdict ${point.verdict}`}>
        <span aria-hidden="true">{sign}</span> {words}
      </span>
    </>
  );
}
