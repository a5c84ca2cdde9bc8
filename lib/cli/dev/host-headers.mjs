import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ form: RegExp, headers: [string, string][] }} HeaderRule */

/**
 * Reads the rules of the `_headers` that a build wrote, so that the site is tested with the headers that
 * hosts will send. Returns none if the file is missing.
 *
 * @param {string} folder
 * @returns {HeaderRule[]}
 */
export function readHeaderRules(folder) {
  let text;
  try {
    text = readFileSync(join(folder, '_headers'), 'utf8');
  } catch {
    return [];
  }
  return parseHeaderRules(text);
}

/**
 * Parses one block per path, with its headers indented below it; `*` matches anything, `:name` one segment.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaderRules(text) {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter(([path = '#']) => !path.startsWith('#'))
    .map(([path = '', ...lines]) => ({
      form: compilePathForm(path),
      headers: lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      }),
    }));
}

/**
 * Returns the headers of a URL by name; those of several rules are joined, as hosts do.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {Map<string, string>}
 */
export function findHeaders(rules, path) {
  const found = new Map();
  for (const { form, headers } of rules) {
    if (!form.test(path)) continue;
    for (const [name, value] of headers)
      found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
  }
  return found;
}

/** @param {string} path */
function compilePathForm(path) {
  const parts = path
    .split(/(\*|:[a-z]+)/)
    .map((part) =>
      part === '*'
        ? '.*'
        : part.startsWith(':')
          ? '[^/]+'
          : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
    );
  return new RegExp(`^${parts.join('')}$`);
}
