/** Versions of the data files, newest first, with their changes. */
export const dataVersions = [
  {
    version: '1.1',
    changes: ['`dayKnown.from` may be `text`: a post of a digest that states its day itself.'],
  },
  { version: '1.0', changes: ['First version: JSON, JSON Lines and CSV of the same entries.'] },
] as const;

export const dataVersion = dataVersions[0].version;

/** URL of the JSON Schema of the data files. Its name has the major version. */
export const schemaUrl = '/schema/entries.v1.json';
