/** A row of symbols to look for. `value` is handed back wherever it ends. */
export type Pattern<Value> = { symbols: readonly string[]; value: Value };

/** Goes through a row of symbols once and calls `found` for every pattern that ends at each. */
export type Automaton<Value> = (
  symbols: readonly string[],
  found: (value: Value, end: number) => void,
) => void;

type State<Value> = {
  next: Map<string, State<Value>>;
  values: Value[];
  /** The state of the longest other pattern’s beginning that this one’s symbols end on; null for the root. */
  fallback: State<Value> | null;
  /** The nearest state down the fallbacks that ends a pattern. */
  shorter: State<Value> | null;
};

/**
 * Builds an Aho–Corasick automaton: however many patterns there are, a text is gone through once, and
 * the time taken grows with the text and with what is found in it. Building takes time in proportion
 * to the patterns’ symbols. Patterns without symbols are never found.
 *
 * Written here because its symbols are words: the libraries at hand work on characters, and word
 * boundaries, folding and the way back to the text’s own places would each need a layer over them.
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

/** Sets fallbacks level by level, as each rests on those of shorter beginnings. */
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

/** The state after one more symbol: the longest beginning of any pattern that the text now ends on. */
function step<Value>(from: State<Value>, symbol: string, root: State<Value>): State<Value> {
  for (let state: State<Value> | null = from; state !== null; state = state.fallback) {
    const next = state.next.get(symbol);
    if (next !== undefined) return next;
  }
  return root;
}
