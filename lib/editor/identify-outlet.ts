import type { Outlet } from '@/lib/schema/catalogue';

/** Words of a text that name an outlet, with their line. */
export type PrintedName = { line: number; quote: string };

/**
 * Finds the only outlet of the catalogue whose name or host is printed in a text.
 * @returns null if the text names no outlet, or more than one
 */
export function findNamedOutlet(
  textLines: readonly string[],
  outlets: readonly Outlet[],
): Outlet | null {
  const named = outlets.filter((outlet) => findPrintedName(outlet, textLines) !== null);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Finds the first place where a text prints a name of an outlet. */
export function findPrintedName(outlet: Outlet, textLines: readonly string[]): PrintedName | null {
  const names = [outlet.name, ...outlet.aliases, findHost(outlet.url)]
    .flatMap((name) => (name !== null && isDistinctive(name) ? [name] : []))
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

/** Finds the outlet on whose own site a URL is. */
export function findOutletByUrl(url: string, outlets: readonly Outlet[]): Outlet | null {
  const host = findHost(url);
  if (host === null) return null;
  const found = outlets.find((outlet) => {
    const own = findHost(outlet.url);
    return own !== null && (host === own || host.endsWith(`.${own}`));
  });
  return found ?? null;
}

/** Returns the host of a URL without `www.`; null if it is not a URL. */
export function findHost(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/**
 * Reports whether a name is distinct from ordinary words: it has more than letters (`TRT World`, `RFE/RL`,
 * `rferl.org`) or is an abbreviation (`TRT`). `Independent` alone may be an ordinary word.
 */
function isDistinctive(name: string): boolean {
  return /[^\p{L}]/u.test(name) || /^\p{Lu}{3,}$/u.test(name);
}
