import type { Convention } from './convention';

/** RFE/RL's reports: title, caption of the lead picture, text with a promotion box and videos in it. */
export const rfeRl: Convention = {
  outlet: 'rfe-rl',
  markers: [],
  setAside: [
    { reason: 'promo', pattern: /^Live Briefing: /u },
    { reason: 'promo', pattern: /^RFE\/RL['’]s .*Live Briefing gives you\b/u },
  ],
  captionBelowTitle: true,
};
