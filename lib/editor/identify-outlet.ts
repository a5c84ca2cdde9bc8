import type { Outlet } from '@/lib/schema/catalogue';

/** Words of a text that name an outlet, and the line they stand on. */
export type PrintedName = { line: number; quote: string };

/**
 * The outlet that a text names: the only one of the catalogue whose name or host is printed in it.
 * @returns null where no outlet is named, or more than one
 */
export function findNamedOutlet(
  textLines: readonly string[],
  outlets: readonly Outlet[],
): Outlet | null {
  const named = outlets.filter((outlet) => findPrintedName(outlet, textLines) !== null);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The first place at which a text prints one of an outlet's names. */
export function findPrintedName(outlet: Outlet, textLines: readonly string[]): PrintedName | null {
  const names = [outlet.name, ...outlet.aliases, hostOf(outlet.url)]
    .flatMap((name) => (name !== null && isTelling(name) ? [name] : []))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  if (names.length === 0) return null;
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  for (const [index, text] of textLines.entries()) {
    const quote = anyName.exec(text)?.[0];
    if (quote !== undefined) return { line: index + 1, quote };
  }
  return null;
}

/** The outlet on whose own site an address is. */
export function findOutletByUrl(url: string, outlets: readonly Outlet[]): Outlet | null {
  const host = hostOf(url);
  if (host === null) return null;
  const found = outlets.find((outlet) => {
    const own = hostOf(outlet.url);
    return own !== null && (host === own || host.endsWith(`.${own}`));
  });
  return found ?? null;
}

/** Host of an address without its `www.`; null where it is no address. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/**
 * Whether a name can be told from ordinary words: it holds something else than letters (`TRT World`,
 * `RFE/RL`, `rferl.org`) or is an abbreviation (`TRT`). `Independent` alone may be any independent.
 */
function isTelling(name: string): boolean {
  return /[^\p{L}]/u.test(name) || /^\p{Lu}{3,}$/u.test(name);
}
