/**
 * The rooms, from the highest to the lowest. A room may import only from rooms below it in this list, so no
 * two rooms import each other.
 */
export const rooms = [
  'lib/cli',
  'lib/build',
  'app',
  'components',
  'lib/browser',
  'lib/editor',
  'lib/export',
  'lib/load',
  'lib/report',
  'lib/map',
  'lib/filter',
  'lib/extract',
  'lib/chronology',
  'lib/parse',
  'lib/annotate',
  'lib/search',
  'lib/wording',
  'lib/url',
  'lib/calendar',
  'lib/text',
  'lib/schema',
];

/**
 * Rooms that a page's bundle, or the browser's, must not reach although they are on a lower floor.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const closedRooms = {
  app: ['lib/extract', 'lib/parse', 'lib/annotate', 'lib/search', 'lib/editor', 'lib/browser'],
  components: [
    'lib/load',
    'lib/extract',
    'lib/parse',
    'lib/annotate',
    'lib/export',
    'lib/editor',
    'lib/browser',
  ],
  'lib/browser': ['lib/load', 'lib/extract', 'lib/parse', 'lib/annotate', 'lib/editor'],
  'lib/cli': ['lib/extract', 'lib/parse', 'lib/annotate', 'lib/chronology', 'lib/export'],
};

/** Rooms that run in a browser as well as at build time: no part of Node, React or Next. */
const pureRooms = [
  'lib/browser',
  'lib/report',
  'lib/map',
  'lib/filter',
  'lib/chronology',
  'lib/parse',
  'lib/annotate',
  'lib/wording',
  'lib/url',
  'lib/calendar',
  'lib/text',
  'lib/schema',
];

/** Rooms below the pages: whatever they do, they know nothing of React or Next. */
const roomsBelowPages = rooms.slice(rooms.indexOf('components') + 1);

/** @param {readonly string[]} folders */
const inside = (folders) => `^(?:${folders.join('|')})/`;

/**
 * The rules for dependency-cruiser.
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const forbidden = [
  ...rooms.flatMap((room, floor) => {
    const refused = [...rooms.slice(0, floor), ...(closedRooms[room] ?? [])];
    if (refused.length === 0) return [];
    return {
      name: `${room} imports only from the rooms below it`,
      comment: 'Rooms and their order: tests/config/rooms.mjs.',
      severity: /** @type {const} */ ('error'),
      from: { path: inside([room]) },
      to: { path: inside(refused) },
    };
  }),
  {
    name: 'nothing that is published imports a test',
    severity: 'error',
    from: { path: inside(rooms) },
    to: { path: '^tests/' },
  },
  {
    name: 'pure rooms use no part of Node',
    comment: 'They run in browsers too.',
    severity: 'error',
    from: { path: inside(pureRooms) },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'only pages and components know React and Next',
    severity: 'error',
    from: { path: inside(roomsBelowPages) },
    to: { path: '(?:^|/)node_modules/(?:react|react-dom|next)/' },
  },
  {
    name: 'no files import each other in a circle',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types alone count as well: they, too, say which room knows which.
    tsPreCompilationDeps: true,
  },
};
