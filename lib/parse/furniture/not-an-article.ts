import type { Block } from '../text/blocks';

/** Words of pages in front of an article: consent, login, subscription. One pattern for each subject. */
const wallWords: readonly RegExp[] = [
  /\bcookies?\b/iu,
  /(?<!\p{L})(?:consent|your privacy|privacy policy|personal data|datenschutz\p{L}*|einwilligung|zustimm\p{L}+|confidentialité|vie privée|consentement|privacidad|consentimiento|privacy)(?!\p{L})/iu,
  /\b(?:our|and our|\d+) partners\b|\b\d*\s?(?:partenaires|partner|socios)\b/iu,
  /\b(?:accept|reject|manage) (?:all|options|preferences|cookies)\b|(?<!\p{L})(?:akzeptieren|ablehnen|tout accepter|accepter et|aceptar|rechazar|accetta)(?!\p{L})/iu,
  /(?<!\p{L})(?:log ?in|sign in|create an account|already a subscriber|already have an account|anmelden|einloggen|se connecter|connectez-vous|créer un compte|inici\p{L}+ sesión|accedi|войти|войдите|увійти|увійдіть|зарегистриру\p{L}+|giriş yap\p{L}*|تسجيل الدخول)(?!\p{L})/iu,
  /(?<!\p{L})(?:subscribe|subscription|free trial|subscriber|abonn\p{L}+|abbonat\p{L}+|suscr[ií]\p{L}+|подпи[сш]\p{L}+|передпла\p{L}+|abone ol\p{L}*|اشترك)(?!\p{L})/iu,
  /\b(?:enable|turn on|disabled?|activez|aktivieren sie) javascript\b/iu,
];

/** Sentences of pages that ask whether a reader is a robot, or refuse one. One of them is enough. */
const botCheck =
  /\bcaptcha\b|\bverify(?:ing)? (?:that )?you are (?:a )?human\b|\bnot a robot\b|\bare you a robot\b|\bchecking (?:your browser|if the site connection is secure)\b|\breview the security of your connection\b|\benable (?:javascript|js) and (?:cookies|disable any ad blocker)\b|\bunusual traffic from your\b|\bpardon our interruption\b|\baccess (?:to this page has been )?denied\b|\byou have been blocked\b|\bcloudflare ray id\b|\b(?:40[134]|50[234]) (?:forbidden|unauthorized|not found|bad gateway|service unavailable|gateway time-?out)\b/iu;

/** Words that address the reader, which sentences of news rarely do. */
const addressesReader =
  /\b(?:we|our|you|your|wir|uns|unsere[nrs]?|Ihre[nmrs]?|nous|nos|vous|votre|vos|nuestr[ao]s?|usted|voi|vostr[aeio])\b|(?<!\p{L})(?:мы|наш\p{L}*|вы|вас|ваш\p{L}*|ми|ви)(?!\p{L})/iu;

/** Longest such page; a longer text about cookies is an article about them. */
const longestWall = 4_000;
/** Longest page that only checks its reader. */
const longestBotCheck = 1_500;

/** Most lines of some length that do not address the reader: a saved page has menus beside its news. */
const mostNews = 1;

/**
 * Returns whether a page without posts is a wall in front of an article, such as a consent form: it matches
 * at least three subjects, or checks for robots, in a short text that addresses the reader.
 */
export function isNoArticle(blocks: readonly Block[]): boolean {
  const text = blocks.map(({ plain }) => plain).join('\n');
  if (blocks.length === 0 || text.length > longestWall) return false;
  const matches = wallWords.filter((pattern) => pattern.test(text)).length;
  const isCheck = text.length <= longestBotCheck && botCheck.test(text);
  const news = blocks.filter(
    ({ plain }) => plain.length > 60 && !addressesReader.test(plain) && !botCheck.test(plain),
  ).length;
  return (matches >= 3 || isCheck) && news * 4 <= blocks.length && news <= mostNews;
}
