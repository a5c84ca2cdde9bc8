/** The form of `BASE_PATH`, for error messages. */
const EXPECTED =
  'a path on the host, such as /archive or /news/archive: no host name, no query, no “..”';

/**
 * Returns the path below which the site is served, as URLs write it: with a leading slash, without a
 * trailing one, percent-encoded; empty at the root of a host. Idempotent. Plain JavaScript, because
 * `next.config.js` and the commands that run before the packages are installed need it as well.
 *
 * @param {string | undefined} given value of the environment variable `BASE_PATH`
 * @returns {string}
 * @throws {Error} with a sentence for people, when it cannot be the path of a site
 */
export function normaliseBasePath(given = '') {
  const path = withoutOuterSlashes(given.trim());
  if (path === '') return '';
  const refuse = () => {
    throw new Error(`BASE_PATH is “${given}”; expected ${EXPECTED}.`);
  };
  // A scheme or a second slash would name a host; a backslash is a slash to browsers.
  if (/^[^/]*:|\/\/|[?#\\\p{Cc}\p{Cf}]/u.test(path) || given.trim().startsWith('//')) refuse();
  const segments = path.split('/').map((segment) => {
    let name = segment;
    try {
      name = decodeURIComponent(segment);
    } catch {
      // A literal per cent sign.
    }
    // Encoded or not, these would lead elsewhere or end a folder name.
    if (name === '.' || name === '..' || /[/\\\p{Cc}\p{Cf}\p{Cs}]/u.test(name)) refuse();
    return encodeURIComponent(name).replace(/[!'()*]/g, percentEncode);
  });
  return `/${segments.join('/')}`;
}

/** @param {string} path */
function withoutOuterSlashes(path) {
  const names = path.split('/');
  const first = names.findIndex((name) => name !== '');
  const last = names.findLastIndex((name) => name !== '');
  return first < 0 ? '' : names.slice(first, last + 1).join('/');
}

/** @param {string} character */
function percentEncode(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
