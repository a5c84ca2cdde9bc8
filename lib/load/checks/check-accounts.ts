import { describeLines } from '@/lib/chronology/describe-accounts';
import type { Article } from '@/lib/schema/article';
import type { Entry, LineRange } from '@/lib/schema/entry';
import type { Account, Point } from '@/lib/schema/event';
import type { IssueCode } from '@/lib/schema/issue-codes';
import { capitalise, formatLineRange } from '@/lib/wording/counts-and-lists';
import { describeNearest, includesVerbatim } from './verbatim';

/** Entries and texts that events refer to, by id. */
export type ContentIndex = {
  entry: (id: string) => Entry | undefined;
  /** Returns the lines of the article that an entry is from. */
  textOf: (id: string) => readonly string[] | undefined;
};

/** A fault with the path of its value in the file of events. */
export type Fault = { code: IssueCode; path: readonly PropertyKey[]; message: string };

type Path = readonly PropertyKey[];

/** Indexes entries, and the texts of their articles, by entry id. */
export function indexContent(
  articles: readonly Article[],
  entries: readonly Entry[],
): ContentIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const texts = new Map(articles.map(({ id, textLines }) => [id, textLines]));
  return {
    entry: (id) => byId.get(id),
    textOf: (id) => {
      const entry = byId.get(id);
      return entry && texts.get(entry.source.article);
    },
  };
}

/** Finds the faults in the accounts and points of an event or storyline. */
export function* findAccountFaults(
  item: { label: string; accounts: readonly Account[]; points: readonly Point[] },
  content: ContentIndex,
  path: Path,
): Generator<Fault> {
  for (const [index, { entry, lines }] of item.accounts.entries()) {
    const at = [...path, 'accounts', index];
    yield* findLineFaults(entry, lines, content, at);
    if (item.accounts.findIndex((other) => other.entry === entry) < index) {
      const message = `“${item.label}” has two accounts of the entry \`${entry}\`.`;
      yield { code: 'event-entry-repeated', path: [...at, 'entry'], message };
    }
  }
  for (const [index, point] of item.points.entries()) {
    yield* findPointFaults(point, item.accounts, content, [...path, 'points', index]);
  }
}

/** Reports an entry that does not exist, or lines that it does not have. */
export function* findLineFaults(
  id: string,
  lines: readonly LineRange[],
  content: ContentIndex,
  path: Path,
): Generator<Fault> {
  const entry = content.entry(id);
  if (entry === undefined) {
    const message = `No entry has the id \`${id}\`.`;
    yield { code: 'event-entry-unknown', path: [...path, 'entry'], message };
    return;
  }
  const [first, last] = entry.source.lines;
  for (const [index, [from, to]] of lines.entries()) {
    if (first <= from && from <= to && to <= last) continue;
    const given = `${formatLineRange([from, to])} ${from === to ? 'is' : 'are'} given`;
    const message = `${capitalise(given)} for \`${id}\`, which has ${formatLineRange([first, last])}.`;
    yield { code: 'event-lines-outside', path: [...path, 'lines', index], message };
  }
}

/** Reports a quotation that is not on its line. */
export function* findQuoteFaults(
  { id, line, quote }: { id: string; line: number; quote: string },
  content: ContentIndex,
  path: Path,
): Generator<Fault> {
  const text = content.textOf(id);
  if (text === undefined || includesVerbatim(text[line - 1] ?? '', quote)) return;
  const message = `“${quote}” is not on line ${line} of the text of \`${id}\`; ${describeNearest(text, quote)}.`;
  yield { code: 'event-quote-not-verbatim', path: [...path, 'quote'], message };
}

function* findPointFaults(
  { label, cells }: Point,
  accounts: readonly Account[],
  content: ContentIndex,
  path: Path,
): Generator<Fault> {
  for (const [index, { account: id, line, quote }] of cells.entries()) {
    const at = [...path, 'cells', index];
    const account = accounts.find(({ entry }) => entry === id);
    if (account === undefined) {
      const message = `\`${id}\` is quoted on “${label}” but is not one of the accounts.`;
      yield { code: 'event-cell-unknown-account', path: [...at, 'account'], message };
    } else if (!account.lines.some(([first, last]) => first <= line && line <= last)) {
      const runs = describeLines(account.lines);
      const message = `Line ${line} is quoted on “${label}”; the account of \`${id}\` has ${runs}.`;
      yield { code: 'event-lines-outside', path: [...at, 'line'], message };
    }
    yield* findQuoteFaults({ id, line, quote }, content, at);
  }
}
