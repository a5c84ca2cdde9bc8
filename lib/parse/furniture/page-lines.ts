import type { Stamp } from '../stamps/find-stamps';

/** Lines that print a time or a date, but not one that begins a post. All of them are set aside. */
export type PageLines = {
  /** Indexes of their blocks. */
  indexes: ReadonlySet<number>;
  /** Stamps of the page itself (`Updated …`), by block index; lines that repeat a post's time have none. */
  stamps: ReadonlyMap<number, readonly Stamp[]>;
};

export const noPageLines: PageLines = { indexes: new Set(), stamps: new Map() };

/** Returns page lines with further ones, whose times say nothing about the page. */
export function withPageLines(pageLines: PageLines, further: Iterable<number>): PageLines {
  return { ...pageLines, indexes: new Set([...pageLines.indexes, ...further]) };
}
