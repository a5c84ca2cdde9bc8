import { type Aids, aidsFile } from './fill-aids';
import { buildFilterScript } from './filter-script';
import { buildAids, buildLoader, buildWaker } from './loader-source';
import { buildOwnScripts, type OwnScripts } from './own-scripts';

/** The scripts of the pages, as files and as what pages hold of them. */
export type BuiltScripts = {
  aids: Aids;
  /** What filters: its path, its files, and what every page that can be filtered holds of it. */
  filter: { path: string; files: ReadonlyMap<string, string>; loader: string };
  own: OwnScripts;
};

/** Builds every script that pages are given before they are sealed: once for a build, and all at a time. */
export async function buildScripts(): Promise<BuiltScripts> {
  const [aids, waker, filter, loader, own] = await Promise.all([
    buildAids(),
    buildWaker(),
    buildFilterScript(),
    buildLoader(),
    buildOwnScripts(),
  ]);
  return { aids: { ...aidsFile(aids), waker }, filter: { ...filter, loader }, own };
}
