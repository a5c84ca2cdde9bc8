import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readCandidate } from '@/lib/parse/posts/marker-candidates';
import { findOpeningAge, findStamps, type Stamp } from '@/lib/parse/stamps/find-stamps';
import type { HtmlLine } from '../page/html-line';
import { listAncestors, readAttribute, readNames } from '../page/page-tree';
import type { LineSpan, UnitTime } from './unit';

/** A line that may hold the time of a post. */
export type PlacedTime = UnitTime & { place: string; node: Tree.Node };

/** Longest text beside a time on its line that is a label or a headline. */
const longestBeside = 300;
/** Longest line that is a time and its date. */
const longestTime = 60;
/** Number of elements around a time that describe its place. */
const maxAncestors = 12;
/** Elements whose times are lengths, or tell when something takes place. */
const media =
  /(?:^|[\s_-])(?:duration|length|runtime|video|audio|player|podcast|playlist|countdown|schedule|programme?|epg|opening-hours|event-date|fixtures?|scores?)(?:$|[\s_-])/iu;
/** Containers of what readers write. */
const readers =
  /(?:^|[\s_-])(?:comments?|repl(?:y|ies)|disqus|respon(?:d|ses?)|kommentare?|reviews?|bewertung|messages?|thread|forum|reacties|commentaires?)(?:$|[\s_-])/iu;

/** Lists the lines that show a time at their beginning, at their end or alone. */
export function listTimedLines(lines: readonly HtmlLine[]): PlacedTime[] {
  return lines.flatMap((line, index): PlacedTime[] => {
    const { text, node, times = [] } = line;
    if (node === undefined || line.aside !== undefined || isNoPostTime(line)) return [];
    const machine = times.find(
      ({ isElsewhere, words }) => !isElsewhere && text.length - words.length <= longestBeside,
    );
    if (machine !== undefined) {
      const [stamp = null] = findStamps(machine.words);
      const { words, place } = machine;
      return [{ index, words, machine, stamp, place: `time ${place}`, node }];
    }
    const form = readPrintedForm(text);
    if (form === null) return [];
    const { name, words, stamp } = form;
    return [{ index, words, machine: null, stamp, place: `${name} ${describePlace(node)}`, node }];
  });
}

/** Reads a time at the edge of a line, and the name of its form; null if the line has none. */
function readPrintedForm(
  text: string,
): { name: string; words: string; stamp: Stamp | null } | null {
  const block = {
    text,
    plain: text,
    number: 1,
    column: 1,
    gap: 0,
    isPart: false,
    isRepaired: false,
  };
  for (const stamp of findStamps(text)) {
    const candidate = readCandidate(block, 0, stamp);
    // Four figures without a zone may be a year: `1947 – The years after the war`.
    if (candidate === null || (stamp.form === 'four-digit' && stamp.zone === null)) continue;
    const name = `${candidate.place} ${stamp.form === 'iso' ? 'iso' : 'clock'}`;
    return { name, words: text.slice(stamp.start, stamp.end), stamp };
  }
  const age = findOpeningAge(text);
  return age !== null && age.start === 0 && age.end === text.length
    ? { name: 'age', words: text, stamp: null }
    : null;
}

/** Describes where a node is: the names of the elements around it, and the class of the nearest. */
function describePlace(node: Tree.Node): string {
  const above = listAncestors(node, maxAncestors);
  const [nearest] = above;
  const names = nearest === undefined ? '' : (readAttribute(nearest, 'class') ?? '');
  return [names.replace(/[\d_-]+/gu, ''), ...above.map(({ tagName }) => tagName)].join(' ');
}

/** Returns whether a time is of something else than a post: of a comment, a video, an event, a programme. */
function isNoPostTime({ node }: HtmlLine): boolean {
  if (node === undefined) return true;
  return listAncestors(node).some((element) => {
    if (element.tagName === 'body' || element.tagName === 'html') return false;
    const names = readNames(element);
    return (
      readers.test(names) ||
      media.test(names) ||
      /Comment$/u.test(readAttribute(element, 'itemtype') ?? '')
    );
  });
}

/** Finds a short line with a clock, in whatever form: `May092024 21:06 (IST)`. */
export function findShortTime(
  lines: readonly HtmlLine[],
  { first, last }: LineSpan,
): UnitTime | null {
  for (let index = first; index <= last; index += 1) {
    const words = lines[index]?.text ?? '';
    const [stamp] = words.length > longestTime ? [] : findStamps(words);
    if (stamp?.clock != null) return { index, words, machine: null, stamp };
  }
  return null;
}
