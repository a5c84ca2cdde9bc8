import { isMojibake } from '@/lib/parse/text/mojibake';
import { createIssue, type Issue } from '@/lib/schema/issue';

/** Elements and comments whose content is no markup of the page, and the tags that tell documents apart. */
const marks =
  /<!(?=--)|-->|<(?<end>\/?)(?<name>html|body|title|script|style|iframe|textarea|template|svg)(?![a-z0-9-])[^<>]*>/giu;
const hiding = new Set('script style iframe textarea template svg comment'.split(' '));
/** Elements that swallow the rest of a page that is cut off within them. */
const raw = new Set('script style textarea comment'.split(' '));
/** Front matter of a second article, below the first one’s text. */
const secondFrontMatter = /^---[ \t]*\r?\n(?:[a-z]+:.*\r?\n){0,20}?outlet:\s/mu;
/** Places at which a page names its own URL: its markup, and the comments of browsers that saved it. */
const ownUrl =
  '(?:<base\\b[^<>]{0,500}|<meta\\b[^<>]{0,500}|<link\\b[^<>]{0,300}\\bcanonical\\b[^<>]{0,500}|\\bsaved from url=\\S{0,300}|^\\s{0,9}url: \\S{0,300})';
/** Signs of services that give out changed copies of pages. */
const copies = [
  {
    pattern: new RegExp(
      `<html\\b[^<>]{0,500}\\btranslated-(?:ltr|rtl)\\b|${ownUrl}(?:\\.translate\\.goog|translate\\.google\\.|translatetheweb\\.com|translate\\.yandex\\.)`,
      'imu',
    ),
    is: 'a translation by a machine, so its words are not the outlet’s',
    remedy: 'Save the original page instead. Quotations from this file would not be the outlet’s.',
  },
  {
    pattern: new RegExp(
      `${ownUrl}\\.cdn\\.ampproject\\.org|\\.cdn\\.ampproject\\.org/(?:i|ii|mi)/`,
      'imu',
    ),
    is: 'a copy from the AMP cache, which may be out of date and lack posts',
    remedy: 'Save the outlet’s own page instead, or check the entries against it.',
  },
] as const;

/** Number of characters of a page in which it names the service that it is from. */
const headLength = 100_000;

/** Lists doubts about a saved page as a whole: it is cut off, or two, or not the outlet’s own. */
export function listPageDoubts(html: string): Issue[] {
  const { titles, openElement, hasStart, hasEnd } = surveyPage(html);
  const second = titles[1];
  const copy = copies.find(({ pattern }) => pattern.test(html.slice(0, headLength)));
  const lastTag = html.lastIndexOf('<');
  const isInTag =
    lastTag > html.lastIndexOf('>') && /^<\/?[a-z]/iu.test(html.slice(lastTag, lastTag + 3));
  const cutOff =
    openElement !== null
      ? `in the middle of ${openElement === 'comment' ? 'a comment' : `a <${openElement}>`}`
      : isInTag
        ? 'in the middle of a tag'
        : hasStart && !hasEnd
          ? 'without its last tags'
          : null;
  return [
    ...(second === undefined ? [] : [reportSecond(findLine(html, second))]),
    ...(cutOff === null
      ? []
      : [
          createIssue(
            'page-cut-off',
            `The page ends ${cutOff}, so it may not have been saved whole.`,
          ),
        ]),
    ...(copy === undefined
      ? []
      : [createIssue('page-changed', `This is ${copy.is}.`, { remedy: copy.remedy })]),
  ];
}

/** Finds the documents of a file by their titles, and the element that the file ends in. */
function surveyPage(html: string) {
  const titles: number[] = [];
  let hidden: string | null = null;
  let hasStart = false;
  let hasEnd = false;
  let isTitled = false;
  for (const { 0: mark, index, groups } of html.matchAll(marks)) {
    const name = (groups?.['name'] ?? 'comment').toLowerCase();
    const isEnd = groups?.['end'] === '/' || mark === '-->';
    if (hidden !== null) {
      if (isEnd && name === hidden) hidden = null;
    } else if (isEnd) hasEnd ||= name === 'html' || name === 'body';
    else if (hiding.has(name)) hidden = name;
    else if (name === 'html') {
      hasStart = true;
      isTitled = false;
    } else if (name === 'title' && hasStart && !isTitled) {
      isTitled = /\S/u.test(
        html.slice(index + mark.length, index + mark.length + 20).split('<', 1)[0] ?? '',
      );
      if (isTitled) titles.push(index);
    }
  }
  return {
    titles,
    openElement: hidden !== null && raw.has(hidden) ? hidden : null,
    hasStart,
    hasEnd,
  };
}

/** Lists doubts about an article in plain text. */
export function listTextDoubts(text: string): Issue[] {
  const second = secondFrontMatter.exec(text);
  return second === null || text.slice(0, second.index).trim() === ''
    ? []
    : [reportSecond(findLine(text, second.index))];
}

/** Letters of Western European languages that are not in ASCII; no language has mostly these. */
const accented = /[\u00C0-\u00FF]/gu;
const letter = /\p{L}/gu;
/** Fewest letters of a text whose share of accented ones tells something. */
const fewestLetters = 100;

/** Lists doubts about the characters of a text: lost ones, and letters of another encoding. */
export function listCharacterDoubts(text: string): Issue[] {
  const lost = text.split('\uFFFD').length - 1;
  const letters = text.match(letter)?.length ?? 0;
  const accents = text.match(accented)?.length ?? 0;
  // The parser repairs the other kind of damage.
  const isForeign = letters >= fewestLetters && accents * 2 > letters && !isMojibake(text);
  return [
    ...(lost === 0
      ? []
      : [
          createIssue(
            'characters-lost',
            `${lost} ${lost === 1 ? 'character was' : 'characters were'} lost before the file was saved (�).`,
            { line: text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|\n|\r/u).length },
          ),
        ]),
    ...(isForeign
      ? [
          createIssue(
            'encoding-doubtful',
            'Most letters of the text have accents, as in text that was read in a wrong encoding.',
          ),
        ]
      : []),
  ];
}

function reportSecond(line: number): Issue {
  return createIssue('two-documents', `A second document begins on line ${line}.`, { line });
}

function findLine(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
