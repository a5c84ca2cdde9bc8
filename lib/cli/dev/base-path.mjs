/** What `BASE_PATH` may be, for those whom it is refused. */
const EXPECTED =
  'a path on the host, such as /archive or /news/archive: no address of a host, no query, no “..”';

/**
 * The path below which the site will stand, as addresses are written: with a first slash, without a last
 * one, odd characters percent-encoded; empty for the root of a host. Given again, it stays as it is.
 *
 * @param {string | undefined} given what the environment’s `BASE_PATH` says
 * @returns {string}
 * @throws {Error} with a sentence for people, where it can be no path of a site
 */
export function normalisedBasePath(given = '') {
  const path = withoutOuterSlashes(given.trim());
  if (path === '') return '';
  const refuse = () => {
    throw new Error(`BASE_PATH is “${given}”; what is expected is ${EXPECTED}.`);
  };
  // A scheme or a second slash would name a host; a backslash is a slash to browsers.
  if (/^[^/]*:|\/\/|[?#\\\p{Cc}\p{Cf}]/u.test(path) || given.trim().startsWith('//')) refuse();
  const segments = path.split('/').map((segment) => {
    let name = segment;
    try {
      name = decodeURIComponent(segment);
    } catch {
      // A per cent sign that stands for itself.
    }
    // Encoded or not, these would lead elsewhere, or end the name of a folder.
    if (name === '.' || name === '..' || /[/\\\p{Cc}\p{Cf}\p{Cs}]/u.test(name)) refuse();
    return encodeURIComponent(name).replace(/[!'()*]/g, percentEncoded);
  });
  return `/${segments.join('/')}`;
}

/**
 * The base path that `BASE_PATH` asks for. Ends the command when it is none.
 *
 * @returns {string}
 */
export function chosenBasePath() {
  try {
    return normalisedBasePath(process.env.BASE_PATH);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** @param {string} path */
function withoutOuterSlashes(path) {
  const names = path.split('/');
  const first = names.findIndex((name) => name !== '');
  const last = names.findLastIndex((name) => name !== '');
  return first < 0 ? '' : names.slice(first, last + 1).join('/');
}

/** @param {string} character */
function percentEncoded(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
