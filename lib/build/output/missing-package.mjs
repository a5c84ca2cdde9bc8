/**
 * Messages by which Node, npm's native packages and bundlers report that a package is missing or incomplete.
 * They do not match a missing file of the project itself.
 */
const messages = [
  /Cannot find package '(?<name>(?!@\/)[^']+)'/,
  /Cannot find module '(?<name>(?!@\/)[^'./\\][^':]*)'/,
  /Cannot find module '[^']*[\\/]node_modules[\\/](?<name>(?:@[^'\\/]+[\\/])?[^'\\/]+)/,
  /Can't resolve '(?<name>(?!@\/)[^'./][^']*)'/,
  /The package "(?<name>[^"]+)" could not be found, and is needed by esbuild/,
  /Could not load the "(?<name>sharp)" module/,
];

/**
 * Returns the package that an error or the output of a tool reports as missing.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function findMissingPackage(error) {
  const text = error instanceof Error ? error.message : String(error);
  for (const message of messages) {
    const name = message.exec(text)?.groups?.name;
    if (name !== undefined) return name;
  }
  return undefined;
}
