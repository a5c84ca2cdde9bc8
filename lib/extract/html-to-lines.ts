import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { unescapeEntities } from '@/lib/parse/text/unescape-entities';
import type { SetAsideReason } from '@/lib/schema/article';
import { collapseWhiteSpace } from './collapse-white-space';
import { classifyElement } from './furniture-elements';
import { type HtmlLine, isSentence } from './html-line';
import { isTimeElement, type MachineTime, readTimeElement } from './time-elements';

/** Elements that begin a line of their own and end it. */
const blocks = new Set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose text no reader sees. */
const unseen = new Set(
  'audio canvas datalist head iframe math noembed noframes object script style svg template textarea title video'.split(
    ' ',
  ),
);
/** Elements that serve the page. They are left out, unless sentences stand in them. */
const machinery = new Set('button nav noscript select'.split(' '));
/** Nesting that no page has; a tree that deep takes quadratic time to build. */
const deepest = 1_000;
const anyTag = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?![a-z0-9])[^<>]*>/giu;
const voidTags = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/**
 * The text of an HTML page, a line for every block element, entities decoded, white space as a browser
 * shows it. Total and in linear time: any text is HTML to a browser.
 * @param html a page or a fragment of one
 */
export function htmlToLines(html: string): HtmlLine[] {
  const document = parse(nesting(html) > deepest ? flattened(html) : html, {
    sourceCodeLocationInfo: true,
    // What stands in `<noscript>` is read as elements.
    scriptingEnabled: false,
  });
  const lines = linesOf(document);
  if (lines.some(({ isTitle }) => isTitle)) return lines;
  const title = pageTitle(document);
  return title === null || lines.length === 0 ? lines : [title, ...lines];
}

type Step = { node: Tree.Node; phase: 'enter' | 'leave' };

/** Walks the tree without recursion: damaged pages nest deeper than a stack reaches. */
function linesOf(root: Tree.Node): HtmlLine[] {
  const lines: HtmlLine[] = [];
  const line = { text: '', sourceLine: 1, isTitle: false };
  /** Times for machines in the line, and the words of the one that is open. */
  let times: MachineTime[] = [];
  let timeWords: string | null = null;
  let isBlank = true;
  let isParted = false;
  /** Machinery that is open, the lines before it, so that they can be taken back. */
  const open: { node: Tree.Node; from: number }[] = [];
  /** Furniture that is open, the innermost last. */
  const besides: { node: Tree.Node; reason: SetAsideReason }[] = [];
  let aside: SetAsideReason | undefined;
  let preformatted = 0;
  let titles = 0;
  const flush = () => {
    const text = collapseWhiteSpace(unescapeEntities(line.text));
    const { sourceLine, isTitle } = line;
    const timed = times.length === 0 ? {} : { times };
    const set = aside === undefined ? {} : { aside };
    if (text !== '') lines.push({ text, sourceLine, isTitle, ...set, ...timed });
    line.text = '';
    times = [];
    timeWords = null;
    isBlank = true;
    isParted = false;
  };
  const add = (text: string, sourceLine: number) => {
    if (isBlank) {
      line.sourceLine = sourceLine + (/^\s*/u.exec(text)?.[0].split('\n').length ?? 1) - 1;
      line.isTitle = titles > 0;
      aside = besides.at(-1)?.reason;
      isBlank = text.trim() === '';
    }
    // A time and the words beside it are told apart by type only.
    line.text += isParted && !/^[,.;!?)]/u.test(text) ? ` ${text}` : text;
    if (timeWords !== null) timeWords += text;
    isParted = false;
  };
  const steps: Step[] = [{ node: root, phase: 'enter' }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, phase } = step;
    if (node.nodeName === '#text' && 'value' in node) {
      const start = startOf(node);
      const parts = preformatted > 0 ? node.value.split('\n') : [node.value];
      parts.forEach((part, index) => {
        if (index > 0) flush();
        add(part, start + index);
      });
      continue;
    }
    const name = node.nodeName;
    if (unseen.has(name)) continue;
    const isBlock = blocks.has(name) || machinery.has(name);
    if (isBlock) flush();
    if (isTimeElement(node)) {
      const time = timeWords === null ? null : readTimeElement(node, timeWords);
      // What the browser would have filled in is not in the copy: the time itself stands for it.
      if (time !== null && timeWords?.trim() === '') add(time.words, startOf(node));
      if (time !== null) times.push(time);
      timeWords = phase === 'enter' ? '' : null;
      isParted = true;
    }
    if (name === 'pre') preformatted += phase === 'enter' ? 1 : -1;
    if (name === 'h1') titles += phase === 'enter' ? 1 : -1;
    if (phase === 'leave') {
      if (besides.at(-1)?.node === node) besides.pop();
      const last = open.at(-1);
      if (last?.node === node) {
        open.pop();
        if (!lines.slice(last.from).some(({ text }) => isSentence(text))) lines.length = last.from;
      }
      continue;
    }
    const reason = classifyElement(node);
    if (reason !== null) besides.push({ node, reason });
    if (machinery.has(name) || isNavigation(node)) open.push({ node, from: lines.length });
    steps.push({ node, phase: 'leave' });
    if ('childNodes' in node) {
      for (const child of node.childNodes.toReversed()) steps.push({ node: child, phase: 'enter' });
    }
  }
  flush();
  return lines;
}

function startOf({ sourceCodeLocation }: Tree.Node): number {
  return sourceCodeLocation?.startLine ?? 1;
}

function isNavigation(node: Tree.Node): boolean {
  return (
    'attrs' in node &&
    node.attrs.some(({ name, value }) => name === 'role' && value === 'navigation')
  );
}

/** What the browser's tab shows: the title of a page that has no heading. */
function pageTitle(document: Tree.Document): HtmlLine | null {
  const html = document.childNodes.find(({ nodeName }) => nodeName === 'html');
  const head = childrenOf(html).find(({ nodeName }) => nodeName === 'head');
  const title = childrenOf(head).find(({ nodeName }) => nodeName === 'title');
  const [words] = childrenOf(title);
  if (words === undefined || !('value' in words)) return null;
  const text = words.value.replace(/\s+/gu, ' ').trim();
  const sourceLine = words.sourceCodeLocation?.startLine ?? 1;
  return text === '' ? null : { text, sourceLine, isTitle: true };
}

function childrenOf(node: Tree.Node | undefined): Tree.Node[] {
  return node !== undefined && 'childNodes' in node ? node.childNodes : [];
}

/** How deep the elements of a page nest at most; end tags that were left out count as missing. */
export function nesting(html: string): number {
  let depth = 0;
  let most = 0;
  for (const { groups } of html.matchAll(anyTag)) {
    if (voidTags.has(groups?.['name']?.toLowerCase() ?? '')) continue;
    depth += groups?.['end'] === '/' ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** The same text without nesting: a break where a block begins or ends, nothing where a run of text does. */
function flattened(html: string): string {
  return html.replace(anyTag, (tag: string, _end: string, name: string) => {
    const plain = name.toLowerCase();
    if (unseen.has(plain)) return tag;
    return blocks.has(plain) || machinery.has(plain) ? '<br>' : '';
  });
}
