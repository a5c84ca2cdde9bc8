import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { unescapeEntities } from '@/lib/parse/text/unescape-entities';
import type { SetAsideReason } from '@/lib/schema/article';
import { requireValue } from '@/lib/text/required';
import { collapseWhiteSpace } from './collapse-white-space';
import { classifyElement } from './furniture-elements';
import { type HtmlLine, isSentence } from './html-line';
import { isTimeElement, type MachineTime, readTimeElement } from './time-elements';

/** Block elements: each begins a line and ends it. */
const blocks = new Set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose text no reader sees. */
const invisible = new Set(
  'audio canvas datalist head iframe math noembed noframes object script style svg template textarea title video'.split(
    ' ',
  ),
);
/** Controls of the page. They are left out unless they contain sentences. */
const controls = new Set('button nav noscript select'.split(' '));
/** Maximum depth of nesting; a deeper tree, which no page has, takes quadratic time to build. */
const maxDepth = 1_000;
const anyTag = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?![a-z0-9])[^<>]*>/giu;
const voidTags = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/**
 * Converts an HTML page to lines of text, one line per block element, with entities decoded and white space
 * as a browser shows it. It accepts any text, as browsers do, in linear time.
 * @param html a page or a fragment of one
 */
export function htmlToLines(html: string): HtmlLine[] {
  // parse5 throws at halves of surrogate pairs, which strings of JSON may have.
  const text = html.toWellFormed();
  const document = parse(measureNesting(text) > maxDepth ? flatten(text) : text, {
    sourceCodeLocationInfo: true,
    // The content of `<noscript>` is parsed as elements.
    scriptingEnabled: false,
  });
  const lines = listLines(document);
  if (lines.some(({ isTitle }) => isTitle)) return lines;
  const title = findPageTitle(document);
  return title === null || lines.length === 0 ? lines : [title, ...lines];
}

type Step = { node: Tree.Node; phase: 'enter' | 'leave' };

/** Walks the tree without recursion: damaged pages nest more deeply than the call stack allows. */
function listLines(root: Tree.Node): HtmlLine[] {
  const lines: HtmlLine[] = [];
  const line = { text: '', sourceLine: 1, isTitle: false };
  /** Machine-readable times in the line, and the words of the open one. */
  let times: MachineTime[] = [];
  let timeWords: string | null = null;
  let isBlank = true;
  let isAfterTime = false;
  /** Open controls with the number of lines before each, so that their lines can be removed. */
  const open: { node: Tree.Node; from: number }[] = [];
  /** Open furniture, the innermost last. */
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
    isAfterTime = false;
  };
  const add = (text: string, sourceLine: number) => {
    if (isBlank) {
      const blank = text.slice(0, text.length - text.trimStart().length);
      line.sourceLine = sourceLine + blank.split('\n').length - 1;
      line.isTitle = titles > 0;
      aside = besides.at(-1)?.reason;
      isBlank = text.trim() === '';
    }
    // A time and the words beside it are often separated by style alone.
    line.text += isAfterTime && !/^[,.;!?)]/u.test(text) ? ` ${text}` : text;
    if (timeWords !== null) timeWords += text;
    isAfterTime = false;
  };
  const steps: Step[] = [{ node: root, phase: 'enter' }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, phase } = step;
    if (node.nodeName === '#text' && 'value' in node) {
      const start = findStart(node);
      const parts = preformatted > 0 ? node.value.split('\n') : [node.value];
      parts.forEach((part, index) => {
        if (index > 0) flush();
        add(part, start + index);
      });
      continue;
    }
    const name = node.nodeName;
    if (invisible.has(name)) continue;
    const isBlock = blocks.has(name) || controls.has(name);
    if (isBlock) flush();
    if (isTimeElement(node)) {
      const time = timeWords === null ? null : readTimeElement(node, timeWords);
      // A script would have filled in the words; the time itself is used instead.
      if (time !== null && timeWords?.trim() === '') add(time.words, findStart(node));
      if (time !== null) times.push(time);
      timeWords = phase === 'enter' ? '' : null;
      isAfterTime = true;
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
    if (controls.has(name) || isNavigation(node)) open.push({ node, from: lines.length });
    steps.push({ node, phase: 'leave' });
    if ('childNodes' in node) {
      for (const child of node.childNodes.toReversed()) steps.push({ node: child, phase: 'enter' });
    }
  }
  flush();
  return lines;
}

function findStart({ sourceCodeLocation }: Tree.Node): number {
  return sourceCodeLocation?.startLine ?? 1;
}

function isNavigation(node: Tree.Node): boolean {
  return (
    'attrs' in node &&
    node.attrs.some(({ name, value }) => name === 'role' && value === 'navigation')
  );
}

/** Returns the `<title>` as the title of a page that has no heading. */
function findPageTitle(document: Tree.Document): HtmlLine | null {
  const html = document.childNodes.find(({ nodeName }) => nodeName === 'html');
  const head = listChildren(html).find(({ nodeName }) => nodeName === 'head');
  const title = listChildren(head).find(({ nodeName }) => nodeName === 'title');
  const [words] = listChildren(title);
  if (words === undefined || !('value' in words)) return null;
  const text = words.value.replace(/\s+/gu, ' ').trim();
  const sourceLine = words.sourceCodeLocation?.startLine ?? 1;
  return text === '' ? null : { text, sourceLine, isTitle: true };
}

function listChildren(node: Tree.Node | undefined): Tree.Node[] {
  return node !== undefined && 'childNodes' in node ? node.childNodes : [];
}

/** Returns the maximum depth of nesting; elements without an end tag count as open. */
export function measureNesting(html: string): number {
  let depth = 0;
  let most = 0;
  for (const { groups } of html.matchAll(anyTag)) {
    const name = requireValue(groups?.['name'], 'Every tag has a name.');
    if (voidTags.has(name.toLowerCase())) continue;
    depth += groups?.['end'] === '/' ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Removes nesting: block tags become line breaks, inline tags disappear. */
function flatten(html: string): string {
  return html.replace(anyTag, (tag: string, _end: string, name: string) => {
    const plain = name.toLowerCase();
    if (invisible.has(plain)) return tag;
    return blocks.has(plain) || controls.has(plain) ? '<br>' : '';
  });
}
