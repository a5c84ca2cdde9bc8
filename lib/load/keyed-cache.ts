/**
 * Keeps the latest result for each name with the values it was made from, and returns it only while those
 * are the same (`Object.is`).
 */
export class KeyedCache<T> {
  #kept = new Map<string, { key: readonly unknown[]; result: T }>();

  /** Returns the result kept under a name if it was made from these values. */
  find(name: string, key: readonly unknown[]): T | undefined {
    const kept = this.#kept.get(name);
    return kept?.key.length === key.length &&
      kept.key.every((value, index) => Object.is(value, key[index]))
      ? kept.result
      : undefined;
  }

  keep(name: string, key: readonly unknown[], result: T): T {
    this.#kept.set(name, { key, result });
    return result;
  }

  /** Returns the kept result, or makes and keeps a new one. */
  findOrMake(name: string, key: readonly unknown[], make: () => T): T {
    return this.find(name, key) ?? this.keep(name, key, make());
  }

  /** Forgets every name that is not in use. */
  retain(inUse: ReadonlySet<string>): void {
    for (const name of this.#kept.keys()) if (!inUse.has(name)) this.#kept.delete(name);
  }
}
