import { publishExport } from '@/lib/build/publish-export';
import { chosenBasePath } from './dev/chosen-base-path.mjs';

/** The last step of a build by itself, for measuring: publishes what `next build` has left in `out/`. */
await publishExport('out', { base: chosenBasePath(), previous: 'out' });
