import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Pages, comments and READMEs are written in plain English. Each phrase here was once used instead of the
 * plain term beside it.
 */
const bannedPhrases: readonly (readonly [phrase: RegExp, instead: string])[] = [
  // Doc comments begin with a verb or with the thing's noun.
  [/\/\*\*\s+(?:What|Whether|Where|Who|Whom|Whose|Which|How|That|Of) /, 'a verb'],
  // Test titles say the behaviour.
  [/\b(?:test|describe)(?:\.\w+)*\(\s*['`"](?:what|whatever|whether) /, 'the behaviour'],
  // Bookish idiom.
  [/\b(?:is|are|be|article|articles|as|already|nothing|not) held\b/i, 'is in this collection'],
  [/\bheld (?:here|already)\b/i, 'is in this collection'],
  [/\bstands? (?:in|beside|alone|apart|first|last|below|above|there)\b/i, 'is'],
  [/\btells? of\b|\btold of\b|\balso told\b|\btold (?:this|that) day\b/i, 'reports'],
  [/\banew\b/i, 'again'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\bparted (?:by|from|into)\b/i, 'separated'],
  [/(?:^|[.;:] |\/\/ |\* )Else\b/m, 'otherwise'],
  [/; else\b|\bor, else\b/, 'otherwise'],
  [
    /\ba (?:row|column|card|block|value|line|mark|file|page|commit) an? (?!few\b|little\b)\w+/i,
    'one … per …',
  ],
  [/\bis so that\b|\bit is not so\b/i, 'a plain clause'],
  [/\b(?:take|takes|taken|taking) (?:it |them )?(?:away|apart)\b/i, 'download, remove, split'],
  [/\btruer\b/i, 'more accurate'],
  [/\bwhat became\b/i, 'how … was used'],
  [/\b(?:null|none|undefined|empty) where\b/i, 'if'],
  // Circumlocutions for the trade's own term.
  [/\bhow sure\b/i, 'confidence'],
  [/\bswatch(?:es)?\b/i, 'outlet mark'],
  [/\breading aids?\b/i, 'reader settings'],
  [/\bways? on\b/i, 'previous and next, suggestion'],
  [/\bhanded on\b/i, 'cached'],
  [/\bwithout (?:a|the) network\b/i, 'offline'],
  [/\bof the browser'?s own accord\b|\bthe address asks\b/i, 'this link asks'],
  // Labels that pages no longer have.
  [
    /\bIn this day\b|\bdated this day only\b|\bPlace in the day\b|\bRead it among\b/,
    'a label that names its target',
  ],
  [
    /\bNamed in (?:it|accounts)\b|\bWhere the name stands\b|\bWhat they said\b/,
    'a label that names its content',
  ],
  [/\bTo cite\b|\bTo follow\b|\bOther forms and files\b/, 'a verb'],
  [/\bAs the system\b|\bSingle keys\b|\bYour own\b/, 'the usual label'],
  [/\bone account only\b|\bWhere they differ\b|\bMatters told\b/, 'reports'],
  [
    /\bRemove all that is kept\b|\bNothing comes near\b|\bno page at this address\b|\bNearest to it\b/,
    'a plain sentence',
  ],
];

/** Text that matches a banned phrase and means something else. */
const exceptions: readonly { file: string; text: string; why: string }[] = [
  {
    file: 'content/catalogue/events.yaml',
    text: 'places where they are held',
    why: 'children who are detained',
  },
];

/** Every room, their READMEs, the tests, and the content that editors write. */
const roots = [
  'app',
  'components',
  'lib',
  'tests/config',
  'tests/e2e',
  'tests/unit',
  'tests/bench',
  'tests/fixtures/*/README.md',
  'tests/README.md',
  'README.md',
  'content/README.md',
  'content/changes.yaml',
  'content/collection.yaml',
  'content/catalogue',
  '.github',
];

const files = execFileSync('git', ['ls-files', '--', ...roots], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(?:tsx?|mjs|css|md|ya?ml)$/.test(file))
  .filter((file) => file !== 'tests/unit/config/words.test.ts');

/** Joins lines of prose, without the marks of comments, and records the start of each line. */
function joinLines(text: string): { joined: string; starts: number[] } {
  const starts: number[] = [];
  let joined = '';
  for (const line of text.split('\n')) {
    starts.push(joined.length);
    const [, mark, prose] = /^\s*(\*|\/\/)?\s*(.*)$/.exec(line) ?? [];
    const isCode = mark === undefined && /[;,(){}[\]=>]\s*$/.test(line);
    joined += `${prose}${isCode ? '\n' : ' '}`;
  }
  return { joined, starts };
}

/** Returns the banned phrases of a text, each with its line and the term to use. */
function findPhrases(text: string): { line: number; phrase: string; instead: string }[] {
  const { joined, starts } = joinLines(text);
  return bannedPhrases.flatMap(([phrase, instead]) =>
    Array.from(joined.matchAll(new RegExp(phrase, `${phrase.flags}g`)), ({ 0: found, index }) => ({
      line: starts.findLastIndex((start) => start <= index) + 1,
      phrase: found.trim(),
      instead,
    })),
  );
}

function isException(file: string, line: string): boolean {
  return exceptions.some((exception) => exception.file === file && line.includes(exception.text));
}

test('pages, comments, test titles and READMEs use plain terms', () => {
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n');
    return findPhrases(text).flatMap(({ line, phrase, instead }) =>
      isException(file, lines[line - 1] ?? '')
        ? []
        : [`${file}:${line} “${phrase}”: use ${instead}`],
    );
  });
  expect(found).toEqual([]);
});

test('every room is covered', () => {
  const rooms = readdirSync('lib', { withFileTypes: true }).filter((item) => item.isDirectory());
  const uncovered = rooms.filter(
    ({ name }) => !files.some((file) => file.startsWith(`lib/${name}/`)),
  );
  expect(uncovered).toEqual([]);
});

test.each([
  '/** Whether these two may compare. */',
  '  /** Where an entry leads. */',
  '/**\n * How the posts of a page are marked.\n */',
  '/* The number of articles\n   * held. */',
  '<p>\n  These articles are\n  held here.\n</p>',
  "test('what the filters hide is skipped', () => {});",
  'Daybook holds no more; nothing held here tells of it.',
  'The first sentence stands in, and looks different.',
  'To mend it: remove the line.',
  'Pages are asked for anew.',
  'Names are parted by a space.',
  'A table with a row a point.',
  'Everything can be taken away.',
  'How sure the answers are',
  'Reading without a network',
  'Else the list is read as a whole.',
  'The zone; null where none is printed.',
])('“%s” is not plain', (line) => {
  expect(findPhrases(line)).not.toEqual([]);
});

test.each([
  '/** Returns the 1-based line of `offset`. */',
  'The summit was held in Brussels.',
  'In the acronym, R stands for Radio.',
  'He told reporters that talks had ended.',
  'Use this or something else, if it is shorter.',
  'One row per point, a line at a time.',
])('“%s” is plain', (line) => {
  expect(findPhrases(line)).toEqual([]);
});

test('every exception still occurs', () => {
  const stale = exceptions.filter(({ file, text }) => !readFileSync(file, 'utf8').includes(text));
  expect(stale).toEqual([]);
});
