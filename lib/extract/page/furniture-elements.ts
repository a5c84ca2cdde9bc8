import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SetAsideReason } from '@/lib/schema/article';
import { type HtmlLine, isSentence } from './html-line';

/** Elements and roles that the HTML standard defines as outside the main content. */
const besideTags = new Set(['aside', 'footer', 'dialog']);
const besideRoles = new Set(['complementary', 'contentinfo', 'dialog', 'alertdialog', 'search']);
/** Words in classes and ids by which newsrooms' pages mark what is not the story. */
const besideNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletters?|comments?|related|recommend(?:ed|ations?)?|promos?|adverts?|sponsored|most-?read|sidebar|sharing|social|breadcrumbs?|outbrain|taboola|subscri(?:be|ption|ptions|ber)|paywall|regwall|sign-?up|opt-?in|author-?(?:bio|info|box|card)|biography|toc|table-of-contents|polls?|quiz|affiliate|disclaimer|read-?more|recirc(?:ulation)?|teasers?|tags|tag-?list|topics|keywords|copyright|ads?|advertisement|cta|call-to-action|donat(?:e|ion)|login)(?:$|[\s_-])/iu;
const formNames = /(?:^|[\s_-])comments?(?:$|[\s_-])/iu;
/** Maximum share of a page's sentences in furniture; if more are marked, the marks are not reliable. */
const maxFurnitureShare = 0.4;

/** Returns whether a figure holds text rather than a picture: a table, a quotation, a list. */
function holdsText(figure: Tree.Element): boolean {
  return figure.childNodes.some(({ nodeName }) =>
    ['table', 'blockquote', 'pre', 'ul', 'ol', 'p'].includes(nodeName),
  );
}

/** Returns the reason to set aside what is in an element; null if nothing marks it as furniture. */
export function classifyElement(node: Tree.Node): SetAsideReason | null {
  if (!('attrs' in node)) return null;
  if (node.tagName === 'figcaption' || (node.tagName === 'figure' && !holdsText(node)))
    return 'caption';
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
export function settleReasons(lines: readonly HtmlLine[]): HtmlLine[] {
  const shown = new Set(
    lines.filter(({ aside }) => aside !== 'repeated-post').map(({ text }) => text),
  );
  const sentences = lines.filter(({ text }) => isSentence(text));
  const beside = sentences.filter(({ aside }) => isBeside(aside));
  const isReliable = beside.length <= sentences.length * maxFurnitureShare;
  return lines.map(({ aside, ...line }) => {
    const isKept =
      aside === undefined ||
      line.isTitle ||
      (aside === 'repeated-post' && !shown.has(line.text)) ||
      (isBeside(aside) && !isReliable);
    return isKept ? line : { ...line, aside };
  });
}

function isBeside(reason: SetAsideReason | undefined): boolean {
  return reason === 'navigation' || reason === 'comment-form';
}
