/** Versions of the data files, the newest first, and what changed in each. */
export const dataVersions = [
  {
    version: '1.1',
    changes: [
      '`dayKnown.from` may be `text`: a digest’s post that itself says which day it tells of.',
    ],
  },
  { version: '1.0', changes: ['First version: JSON, JSON Lines and CSV of the same entries.'] },
] as const;

export const dataVersion = dataVersions[0].version;

/** Where the JSON Schema of the data files is; its name has the first number of the version. */
export const schemaAddress = '/schema/entries.v1.json';
