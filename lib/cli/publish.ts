import { chosenBasePath } from './base-path.mjs';
import { publishExport } from './publish-export';

/** The last step of a build by itself, for measuring: publishes what `next build` has left in `out/`. */
await publishExport('out', { base: chosenBasePath(), previous: 'out' });
