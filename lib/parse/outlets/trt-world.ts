import type { Convention } from './convention';

/** TRT World's live blogs: `1617 GMT – Headline`, with any of three dashes, newest first. */
export const trtWorld: Convention = {
  outlet: 'trt-world',
  // The headline begins after the first dash after the zone, and may have further dashes.
  markers: [{ pattern: /^(?<clock>\d{4})\s(?<zone>GMT)\s*[–—-]\s*(?<headline>\S.*)$/u }],
  setAside: [
    // Name of a page template, printed below the text.
    { reason: 'template-residue', pattern: /^Route \d+$/u },
  ],
};
