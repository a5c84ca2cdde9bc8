import type { BuiltScripts } from './built-scripts';
import { fillFilters } from './filter-script';
import { nameScripts } from './own-scripts';

/** What bodies hold of the scripts of pages: plain data, to be handed to processes that draw pages. */
export type BodyScripts = {
  names: readonly (readonly [asked: string, file: string])[];
  filter: { path: string; loader: string };
};

/** Of the scripts of pages, what bodies hold. */
export function bodyScripts({ own, filter: { path, loader } }: BuiltScripts): BodyScripts {
  return { names: [...own.names], filter: { path, loader } };
}

/**
 * Prepares to do to the bodies of drawn pages what `publish` does to those of exported ones: scripts get
 * their names, and what is filtered by goes to a file of its own.
 * @returns the body as published, and that file
 */
export function bodyFiller({
  names,
  filter,
}: BodyScripts): (body: string) => ReturnType<typeof fillFilters> {
  const named = { names: new Map(names) };
  return (body) => fillFilters(nameScripts(body, named), filter);
}
