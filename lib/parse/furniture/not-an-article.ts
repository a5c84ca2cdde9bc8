import type { Block } from '../text/blocks';

/** Words of pages in front of an article: consent, login, subscription, bot checks. */
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

/** Words that address the reader, which sentences of news rarely do. */
const addressesReader = /\b(?:we|our|you|your)\b/iu;

/** Longest such page; a longer text about cookies is an article about them. */
const longestWall = 4_000;

/**
 * Returns whether a page without posts is a wall in front of an article, such as a consent form: at least
 * three of the patterns match, in a short text that addresses the reader.
 */
export function isNoArticle(blocks: readonly Block[]): boolean {
  const text = blocks.map(({ plain }) => plain).join('\n');
  if (blocks.length === 0 || text.length > longestWall) return false;
  const matches = wallWords.filter((pattern) => pattern.test(text)).length;
  const news = blocks.filter(
    ({ plain }) => plain.length > 60 && !addressesReader.test(plain),
  ).length;
  return matches >= 3 && news * 4 <= blocks.length;
}
