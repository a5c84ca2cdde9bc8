/** The part of citation.js that is used; it has no types of its own. */
declare module '@citation-js/core' {
  import type { CslItem } from './csl-item';

  export const plugins: {
    config: {
      get: (plugin: '@bibtex') => { format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
    output: { format: (format: 'bibtex', items: readonly CslItem[]) => string };
  };
}

declare module '@citation-js/plugin-bibtex';
