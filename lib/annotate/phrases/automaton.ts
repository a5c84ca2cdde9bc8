/** A sequence of symbols to find. `value` is reported wherever the sequence ends. */
export type Pattern<Value> = { symbols: readonly string[]; value: Value };

/** Scans symbols once and calls `found` for every pattern that ends at each. */
export type Automaton<Value> = (
  symbols: readonly string[],
  found: (value: Value, end: number) => void,
) => void;

type State<Value> = {
  next: Map<string, State<Value>>;
  values: Value[];
  /** The state of the longest proper suffix that is a prefix of some pattern; null for the root. */
  fallback: State<Value> | null;
  /** The nearest state along the fallbacks that ends a pattern. */
  shorter: State<Value> | null;
};

/**
 * Builds an Aho–Corasick automaton. It scans a text once for any number of patterns, in time linear in
 * the text and the matches; building is linear in the patterns’ symbols. Patterns without symbols never
 * match.
 *
 * Own code because its symbols are words: available libraries work on characters, so that word
 * boundaries, folding and mapping back to positions in the text would each need a layer on top.
 */
export function buildAutomaton<Value>(patterns: Iterable<Pattern<Value>>): Automaton<Value> {
  const root = makeState<Value>(null);
  for (const { symbols, value } of patterns) {
    let state = root;
    for (const symbol of symbols) {
      let next = state.next.get(symbol);
      if (next === undefined) {
        next = makeState(root);
        state.next.set(symbol, next);
      }
      state = next;
    }
    if (state !== root) state.values.push(value);
  }
  linkFallbacks(root);
  return (symbols, found) => {
    let state = root;
    let index = -1;
    for (const symbol of symbols) {
      index += 1;
      state = step(state, symbol, root);
      let ending: State<Value> | null = state.values.length > 0 ? state : state.shorter;
      for (; ending !== null; ending = ending.shorter) {
        for (const value of ending.values) found(value, index);
      }
    }
  };
}

function makeState<Value>(fallback: State<Value> | null): State<Value> {
  return { next: new Map(), values: [], fallback, shorter: null };
}

/** Links fallbacks breadth-first, as each depends on those of shorter prefixes. */
function linkFallbacks<Value>(root: State<Value>): void {
  const queue = [...root.next.values()];
  for (const state of queue) {
    for (const [symbol, next] of state.next) {
      const fallback = state.fallback === null ? root : step(state.fallback, symbol, root);
      next.fallback = fallback;
      next.shorter = fallback.values.length > 0 ? fallback : fallback.shorter;
      queue.push(next);
    }
  }
}

/** Returns the state after one more symbol: the longest pattern prefix that the text now ends on. */
function step<Value>(from: State<Value>, symbol: string, root: State<Value>): State<Value> {
  for (let state: State<Value> | null = from; state !== null; state = state.fallback) {
    const next = state.next.get(symbol);
    if (next !== undefined) return next;
  }
  return root;
}
