import { normaliseBasePath } from '../../url/normalise-base-path.mjs';

/**
 * Returns the base path that `BASE_PATH` asks for. Ends the command when it is not a path.
 *
 * @returns {string}
 */
export function chosenBasePath() {
  try {
    return normaliseBasePath(process.env.BASE_PATH);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
