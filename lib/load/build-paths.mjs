/** The snapshot of the library that the first step of a build writes and the later ones read. */
export const snapshotFile = '.next/cache/library-snapshot';

/** The snapshot of the last library without errors that `npm run dev` has read. */
export const developmentSnapshotFile = '.next/cache/library-snapshot-development';

/** The folder that `next build` exports to, before the export is published. */
export const exportFolder = '.next/export';
