/** Groups overrides by the entry they name, in the order given. */
export function groupByEntry<Override extends { entry: string }>(
  overrides: readonly Override[],
): Map<string, Override[]> {
  const all = new Map<string, Override[]>();
  for (const override of overrides) {
    const known = all.get(override.entry);
    if (known === undefined) all.set(override.entry, [override]);
    else known.push(override);
  }
  return all;
}
