import { normaliseBasePath } from '../../url/normalise-base-path.mjs';

/**
 * Returns the base path in `BASE_PATH`. Ends the command if it is not a path.
 *
 * @returns {string}
 */
export function readChosenBasePath() {
  try {
    return normaliseBasePath(process.env.BASE_PATH);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
