import fc from 'fast-check';
import { atDepth } from './depth';

/**
 * Property tests try the same inputs on every run, so that a change that fails is the change’s fault.
 * `SEED=123` tries others.
 */
fc.configureGlobal({
  seed: Number(process.env['SEED'] ?? 20230314),
  numRuns: atDepth(100),
});
