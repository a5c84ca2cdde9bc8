import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SetAsideReason } from '@/lib/schema/article';
import type { HtmlLine } from './html-line';

/** Elements and roles that the HTML standard defines as outside the main content. */
const besideTags = new Set(['aside', 'footer', 'dialog']);
const besideRoles = new Set(['complementary', 'contentinfo', 'dialog', 'alertdialog', 'search']);
/** Words in classes and ids by which newsrooms' pages mark what is not the story. */
const besideNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletters?|comments?|related|recommend(?:ed|ations?)?|promos?|adverts?|sponsored|most-?read|sidebar|sharing|social|breadcrumbs?|outbrain|taboola)(?:$|[\s_-])/iu;
const formNames = /(?:^|[\s_-])comments?(?:$|[\s_-])/iu;
/** Maximum share of a page's sentences in furniture; if more are marked, the marks are not reliable. */
const maxFurnitureShare = 0.4;

/** Returns the reason to set aside what is in an element; null if nothing marks it as furniture. */
export function classifyElement(node: Tree.Node): SetAsideReason | null {
  if (!('attrs' in node)) return null;
  if (node.tagName === 'figcaption') return 'caption';
  const attribute = (wanted: string) =>
    node.attrs.find(({ name }) => name === wanted)?.value.toLowerCase() ?? '';
  if (attribute('aria-hidden') === 'true') return 'repeated-post';
  const names = `${attribute('class')} ${attribute('id')}`;
  if (['body', 'html', 'main', 'article'].includes(node.tagName)) return null;
  if (formNames.test(names)) return 'comment-form';
  const isBeside =
    besideTags.has(node.tagName) || besideRoles.has(attribute('role')) || besideNames.test(names);
  return isBeside ? 'navigation' : null;
}

/**
 * Decides the reasons once the whole page is known: text hidden from screen readers is a repetition only if
 * the same words are elsewhere on the page, and furniture is never most of a page.
 */
export function settleReasons(
  lines: readonly HtmlLine[],
  isSentence: (text: string) => boolean,
): (SetAsideReason | null)[] {
  const shown = new Set(
    lines.filter(({ aside }) => aside !== 'repeated-post').map(({ text }) => text),
  );
  const reasons = lines.map(({ aside = null, text, isTitle }) =>
    isTitle || (aside === 'repeated-post' && !shown.has(text)) ? null : aside,
  );
  const sentences = lines.flatMap(({ text }, index) => (isSentence(text) ? [index] : []));
  const beside = sentences.filter((index) => isBeside(reasons[index]));
  return beside.length > sentences.length * maxFurnitureShare
    ? reasons.map((reason) => (isBeside(reason) ? null : reason))
    : reasons;
}

function isBeside(reason: SetAsideReason | null | undefined): boolean {
  return reason === 'navigation' || reason === 'comment-form';
}
