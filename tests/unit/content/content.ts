import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = new URL('../../../content/', import.meta.url);

/** Returns the path of a file or folder of the repository's collection. */
export function contentFile(name: string): string {
  return fileURLToPath(new URL(name, root));
}

/** A YAML file of the collection, not yet checked against a schema. */
export function contentYaml(name: string): unknown {
  return parse(readFileSync(contentFile(name), 'utf8'));
}
