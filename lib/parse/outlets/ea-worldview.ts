import type { Convention } from './convention';

/**
 * EA WorldView's daily live blogs: `UPDATE 1553 GMT:` on a line of its own, newest first, above the
 * `ORIGINAL ENTRY:` of the day. Posts have no headlines.
 */
export const eaWorldview: Convention = {
  outlet: 'ea-worldview',
  markers: [{ pattern: /^UPDATE\s(?<clock>\d{4})\s(?<zone>GMT):\s*(?<text>.*)$/u }],
  original: /^ORIGINAL\sENTRY:\s*(?<text>.*)$/u,
  setAside: [],
  linksAbovePosts: true,
  blockQuotations: true,
};
