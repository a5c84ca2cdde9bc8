import { serve } from './serve.mjs';

/** Serves `out/` without building it, for the tests and to view a build again. */
await serve();
