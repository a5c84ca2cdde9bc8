import type { Account } from '@/lib/schema/event';
import type { FigureKind, PlacedFigure } from '@/lib/schema/figure';
import type { EntryAccount } from './events';

/** One kind of thing counted, with the figures that each account gives. */
export type FigureRow = {
  kind: FigureKind;
  /** The words of an entry's account, each once, in the order of its text. */
  quotesOf: (entry: string) => { line: number; quote: string }[];
};

/**
 * Groups the figures of accounts by what they count. Kinds that more accounts give come first, then those
 * that are earlier in the text.
 */
export function buildFigureRows(
  entryAccounts: readonly EntryAccount[],
  figuresOf: (account: Account) => readonly PlacedFigure[],
): FigureRow[] {
  const byKind = new Map<FigureKind, Map<string, PlacedFigure[]>>();
  for (const { account } of entryAccounts) {
    for (const figure of figuresOf(account)) {
      const ofKind = byKind.get(figure.counts.kind) ?? new Map<string, PlacedFigure[]>();
      byKind.set(figure.counts.kind, ofKind);
      ofKind.set(account.entry, [...(ofKind.get(account.entry) ?? []), figure]);
    }
  }
  return [...byKind]
    .toSorted(([, some], [, others]) => others.size - some.size)
    .map(([kind, ofKind]) => ({
      kind,
      quotesOf: (entry) => removeRepeats(ofKind.get(entry) ?? []),
    }));
}

function removeRepeats(figures: readonly PlacedFigure[]): { line: number; quote: string }[] {
  return figures
    .filter(
      ({ line, text }, index) =>
        figures.findIndex((other) => other.line === line && other.text === text) === index,
    )
    .map(({ line, text }) => ({ line, quote: text }));
}
