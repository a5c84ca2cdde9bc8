/**
 * Words about a site and its services, which news uses rarely and never many at a time: subscription,
 * newsletters, apps, accounts, comments, consent, rights.
 */
const siteWords =
  /(?<![\p{L}\p{N}])(?:newsletters?|inbox|sign(?:ing)? (?:up|in)|log ?in|subscri\p{L}+|unsubscribe|(?:our|the|an?) app|download|cookies?|privacy|terms (?:and|&) conditions|terms of (?:use|service)|all rights reserved|copyright|donat\p{L}+|independent journalism|journalism|readers?|paywall|become a \p{L}*\s?(?:member|patron|subscriber)|membership|comments?|commenting|e-?mails?|feedback|your (?:account|experience|browser|device)|log out|register|registering|follow us|podcasts?|advertis\p{L}+|ads?|ad-free|javascript|browser|free trial|recaptcha|licen[sc]ing|external (?:sites|websites|linking)|website|bookmark(?:s|ed)?|reading list|notifications?|breaking news|latest news|top headlines|stories offered|updates? direct|redistributed|rewritten|boletín|suscríbete|suscripci\p{L}+|suscriptor\p{L}*|apúntate|abonn\p{L}+|inscrivez|inscríbete|téléchargez|droits réservés|lettre d['’]information|newslettera?|registrier\p{L}+|datenschutz\p{L}*|kommentare?|iscriviti|riproduzione riservata|assine|assinantes?|рассылк\p{L}+|подписк\p{L}*|подпишитесь|підписк\p{L}*|підпишіться|права защищены|материалов сайта|матеріалів сайту|bülten\p{L}*|abone)(?![\p{L}\p{N}])/giu;

/** Words that address the reader, or speak for the site. */
const addressesReader =
  /(?<![\p{L}\p{N}])(?:you|your|yours|our|us|we|votre|vos|nous|sie|ihre?n?|unsere?n?|tu|su|usted|nuestr[oa]s?|вы|вас|ваш\p{L}*|наш\p{L}*|нас|ви)(?![\p{L}\p{N}])/iu;

const quotationMark = /["“”«»„]/u;
/** Longest offer or notice. */
const longestNotice = 500;
/** Number of site words from which on a line is a notice even where it addresses nobody. */
const enoughWords = 3;

/** Counts the words about the site. */
export function countSiteWords(text: string): number {
  return text.match(siteWords)?.length ?? 0;
}

/**
 * Returns whether a line offers a service of the site or states its terms: words about the site, said to the
 * reader or close together. A quotation is news, whatever it is about.
 */
export function isSiteNotice(text: string): boolean {
  if (text.length > longestNotice || quotationMark.test(text)) return false;
  const count = countSiteWords(text);
  return count >= enoughWords || (count >= 2 && addressesReader.test(text));
}

/** Returns whether a line near other furniture may be part of an offer: one such word, said to the reader. */
export function mayBeOffer(text: string): boolean {
  if (text.length > longestNotice || quotationMark.test(text)) return false;
  return countSiteWords(text) > 0 && addressesReader.test(text);
}
