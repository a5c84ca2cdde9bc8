import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { unescapeEntities } from '@/lib/parse/text/unescape-entities';
import type { SetAsideReason } from '@/lib/schema/article';
import { collapseWhiteSpace } from '../collapse-white-space';
import { isTimeElement, type MachineTime, readTimeElement } from '../times/time-elements';
import { classifyElement } from './furniture-elements';
import { type HtmlLine, isSentence } from './html-line';
import { parsePage, replaceTags } from './page-tree';

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
/** Longest text of a time, a date and a name, which pages set side by side without blanks. */
const longestLabel = 60;
/** Share of a line's characters in links from which the line is a link. */
const leastLinked = 0.8;
/** Controls of the page. They are left out unless they contain sentences. */
const controls = new Set('button nav noscript select'.split(' '));

/**
 * Converts an HTML page to lines of text, one line per block element, with entities decoded and white space
 * as a browser shows it. It accepts any text, as browsers do, in linear time.
 * @param html a page or a fragment of one
 */
export function htmlToLines(html: string): HtmlLine[] {
  return listLines(parseHtml(html));
}

/** Parses a page into its tree. It accepts any text, as browsers do, in linear time. */
export function parseHtml(html: string): Tree.Document {
  return parsePage(html, flatten);
}

type Step = { node: Tree.Node; phase: 'enter' | 'leave' };

/**
 * Lists the lines of a tree, one per block element. Walks it without recursion: damaged pages nest more deeply
 * than the call stack allows.
 */
export function listLines(root: Tree.Node): HtmlLine[] {
  const lines: HtmlLine[] = [];
  const line: { text: string; sourceLine: number; isTitle: boolean; node: Tree.Node } = {
    text: '',
    sourceLine: 1,
    isTitle: false,
    node: root,
  };
  /** Machine-readable times in the line, and the words of the open one. */
  let times: MachineTime[] = [];
  let timeWords: string | null = null;
  let isBlank = true;
  let isAfterTime = false;
  let previousParent: Tree.ParentNode | null = null;
  /** Open controls with the number of lines before each, so that their lines can be removed. */
  const open: { node: Tree.Node; from: number }[] = [];
  /** Open furniture, the innermost last. */
  const besides: { node: Tree.Node; reason: SetAsideReason }[] = [];
  let aside: SetAsideReason | undefined;
  let preformatted = 0;
  /** Open links, and the number of characters of the line in them. */
  let links = 0;
  let linked = 0;
  let titles = 0;
  const flush = () => {
    const text = collapseWhiteSpace(unescapeEntities(line.text));
    const { sourceLine, isTitle, node } = line;
    const timed = times.length === 0 ? {} : { times };
    const set = aside === undefined ? {} : { aside };
    if (text !== '') {
      const isLink = linked >= line.text.trim().length * leastLinked;
      lines.push({ text, sourceLine, isTitle, isLink, node, ...set, ...timed });
    }
    line.text = '';
    linked = 0;
    times = [];
    timeWords = null;
    isBlank = true;
    isAfterTime = false;
  };
  const add = (text: string, sourceLine: number, node: Tree.Node) => {
    if (isBlank) {
      line.node = node;
      const blank = text.slice(0, text.length - text.trimStart().length);
      line.sourceLine = sourceLine + blank.split('\n').length - 1;
      line.isTitle = titles > 0;
      aside = besides.at(-1)?.reason;
      isBlank = text.trim() === '';
    }
    // A time and the words beside it are often separated by style alone.
    const isGlued = isAfterTime
      ? text.trim() !== '' && !/^\s*[,.;:!?)]/u.test(text)
      : readParent(node) !== previousParent && isTimedLabel(line.text) && /^\p{Lu}/u.test(text);
    previousParent = readParent(node);
    line.text += isGlued ? ` ${text}` : text;
    if (links > 0) linked += text.trim().length;
    if (timeWords !== null) timeWords += text;
    if (text.trim() !== '') isAfterTime = false;
  };
  const steps: Step[] = [{ node: root, phase: 'enter' }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, phase } = step;
    if (node.nodeName === '#text' && 'value' in node) {
      const start = findStart(node);
      const parts = preformatted > 0 ? node.value.split('\n') : [node.value];
      parts.forEach((part, index) => {
        if (index > 0) flush();
        add(part, start + index, node);
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
      if (time !== null && timeWords?.trim() === '') add(time.words, findStart(node), node);
      if (time !== null) times.push(time);
      timeWords = phase === 'enter' ? '' : null;
      isAfterTime = true;
    }
    if (name === 'pre') preformatted += phase === 'enter' ? 1 : -1;
    if (name === 'a') links += phase === 'enter' ? 1 : -1;
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

function readParent(node: Tree.Node): Tree.ParentNode | null {
  return 'parentNode' in node ? node.parentNode : null;
}

/** Returns whether a line so far is a short text with a clock that a word ends. */
function isTimedLabel(text: string): boolean {
  return (
    text.length <= longestLabel &&
    /[\p{L}\p{N}]$/u.test(text) &&
    /(?<![\d.:])\d{1,2}[:.h]\d{2}(?!\d)/u.test(text)
  );
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

/** Removes nesting: block tags become line breaks, inline tags disappear. */
function flatten(html: string): string {
  return replaceTags(html, (tag, name) => {
    if (invisible.has(name)) return tag;
    return blocks.has(name) || controls.has(name) ? '<br>' : '';
  });
}
