/** As much of the package as is used; it brings no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  import type { TextFragment } from './text-fragment';

  /** Status 0 is success, and only then is there a fragment. */
  export function generateFragment(selection: Selection): {
    status: number;
    fragment?: TextFragment;
  };
}
