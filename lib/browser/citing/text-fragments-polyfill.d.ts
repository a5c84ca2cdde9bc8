/** The part of the package that is used; it has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  import type { TextFragment } from './text-fragment';

  /** Returns status 0 for success; only then is there a fragment. */
  export function generateFragment(selection: Selection): {
    status: number;
    fragment?: TextFragment;
  };
}
