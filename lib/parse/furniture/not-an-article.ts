import type { Block } from '../text/blocks';

/** What pages say that stand in front of an article: consent, login, subscription, robots. */
const wallWords: readonly RegExp[] = [
  /\bcookies?\b/iu,
  /\b(?:consent|your privacy|privacy policy|personal data)\b/iu,
  /\b(?:our|and our|\d+) partners\b/iu,
  /\b(?:accept|reject|manage) (?:all|options|preferences|cookies)\b/iu,
  /\b(?:log ?in|sign in|create an account|already a subscriber|already have an account)\b/iu,
  /\b(?:subscribe|subscription|free trial|subscriber)\b/iu,
  /\b(?:enable|turn on|disabled?) javascript\b/iu,
  /\b(?:captcha|verify (?:that )?you are (?:a )?human|not a robot|access denied|403 forbidden)\b/iu,
];

const addressesReader = /\b(?:we|our|you|your)\b/iu;

/** Walls are short; a long text that speaks of cookies is about them. */
const longestWall = 4_000;

/**
 * Whether a page without any post is no article at all but what stands in front of one. Three of the
 * signs at least, in a short text whose sentences speak to the reader, as those of news do not.
 */
export function isNoArticle(blocks: readonly Block[]): boolean {
  const text = blocks.map(({ plain }) => plain).join('\n');
  if (blocks.length === 0 || text.length > longestWall) return false;
  const signs = wallWords.filter((pattern) => pattern.test(text)).length;
  const news = blocks.filter(
    ({ plain }) => plain.length > 60 && !addressesReader.test(plain),
  ).length;
  return signs >= 3 && news * 4 <= blocks.length;
}
