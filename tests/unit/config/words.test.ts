import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * Pages, comments and READMEs are written in plain English. Each phrase here was once used instead of the
 * plain term beside it.
 */
const bannedPhrases: readonly (readonly [phrase: RegExp, instead: string])[] = [
  // Doc comments begin with a verb or with the thing's noun.
  [/\/\*\*\s+(?:\* )?(?:What|Whether|Where|Who|Whom|Whose|That|That which|Of which) /, 'a verb'],
  // Bookish idiom.
  [/\b(?:is|are|was|were|be|been|being|article|articles|as|already|nothing|not) held\b/i, 'is in this collection'],
  [/\bheld (?:here|already)\b/i, 'is in this collection'],
  [/\bstands? (?:in|beside|alone|apart|first|last|below|above|there)\b/i, 'is'],
  [/\btells? of\b|\btold of\b|\balso told\b|\btold (?:this|that) day\b/i, 'reports'],
  [/\banew\b/i, 'again'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\bparted (?:by|from|into)\b/i, 'separated'],
  [/(?:^|[.;:] |\/\/ |\* )Else\b/m, 'otherwise'],
  [/; else\b|, else,|\bor, else\b/, 'otherwise'],
  [/\ba (?:row|column|card|block|value|line|mark|file|page|commit) an? (?!few\b|little\b)\w+/i, 'one … per …'],
  [/\bis so that\b|\bit is not so\b/i, 'a plain clause'],
  [/\b(?:take|takes|taken|taking) (?:it |them )?(?:away|apart)\b/i, 'download, remove, split'],
  [/\btruer\b/i, 'more accurate'],
  [/\bwhat became\b/i, 'how … was used'],
  [/\bin order of time\b|\border of time\b/i, 'in time order'],
  // Circumlocutions for the trade's own term.
  [/\bhow sure\b|\bsureness\b/i, 'confidence'],
  [/\bswatch(?:es)?\b/i, 'outlet mark'],
  [/\breading aids?\b/i, 'reader settings'],
  [/\bways? on\b/i, 'previous and next, suggestion'],
  [/\bhanded on\b/i, 'cached'],
  [/\bwithout (?:a|the) network\b/i, 'offline'],
  [/\bof the browser'?s own accord\b|\bthe address asks\b/i, 'this link asks'],
  // Labels that pages no longer have.
  [/\bIn this day\b|\bdated this day only\b|\bPlace in the day\b|\bRead it among\b/, 'a label that names its target'],
  [/\bNamed in (?:it|accounts)\b|\bWhere the name stands\b|\bWhat they said\b/, 'a label that names its content'],
  [/\bTo cite\b|\bTo follow\b|\bOther forms and files\b/, 'a verb'],
  [/\bAs the system\b|\bSingle keys\b|\bYour own\b/, 'the usual label'],
  [/\bone account only\b|\bWhere they differ\b|\bMatters told\b/, 'reports'],
  [/\bRemove all that is kept\b|\bNothing comes near\b|\bno page at this address\b|\bNearest to it\b/, 'a plain sentence'],
];

/** Text that matches a banned phrase and means something else. */
const exceptions: readonly { file: string; text: string; why: string }[] = [];

const roots = [
  'app',
  'components',
  'lib',
  'README.md',
  'content/README.md',
  'content/collection.yaml',
  'content/catalogue',
  'tests/README.md',
  '.github',
];

const files = execFileSync('git', ['ls-files', '--', ...roots], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(?:tsx?|mjs|css|md|ya?ml)$/.test(file));

function phrasesIn(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    bannedPhrases.flatMap(([phrase, instead]) => {
      const found = phrase.exec(line)?.[0];
      const isExcepted = exceptions.some(
        (exception) => exception.file === file && line.includes(exception.text),
      );
      return found === undefined || isExcepted
        ? []
        : [`${file}:${index + 1} “${found.trim()}”: say ${instead}`];
    }),
  );
}

describe('words', () => {
  test('pages, comments and READMEs use plain terms', () => {
    expect(files.flatMap(phrasesIn)).toEqual([]);
  });

  test('every banned phrase is recognised', () => {
    expect(bannedPhrases.map(([phrase]) => phrase.flags)).not.toContain('g');
  });

  test('every exception still occurs', () => {
    const stale = exceptions.filter(({ file, text }) => !readFileSync(file, 'utf8').includes(text));
    expect(stale).toEqual([]);
  });
});
