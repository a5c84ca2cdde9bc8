import fc from 'fast-check';

/**
 * Property tests try the same inputs on every run, so that a change that fails is the change’s fault.
 * `SEED=123` tries others.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20230314) });
