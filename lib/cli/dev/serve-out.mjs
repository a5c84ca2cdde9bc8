import { serve } from './serve.mjs';

/** Serves what is in `out/` and builds nothing: for the tests, and to look at a build once more. */
await serve();
