import { partyOf, type Scene } from './parties';
import { isFiller, undoes } from './reporting-verbs';
import { clauseStart } from './spans';
import { natureOf } from './speaker-words';
import { readSpeaker, type Speaker } from './speakers';
import type { Token } from './tokens';

/** Words that open a sentence before its subject. */
const openers =
  /^(?:in|on|at|during|after|following|amid|from|for|with|by|earlier|later|meanwhile|yesterday|today|separately|however|still|also|then|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|and|but|now|last|this|speaking)$/u;
/** Words that stand between a subject and its verb: `Putin on Monday said`, `officials in Kyiv said`. */
const insertions =
  /^(?:in|on|at|during|late|earlier|this|last|from|speaking|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)$/u;

/** Where the words before a verb end that are no `has`, `also` or `repeatedly`. */
function endOfSubject(tokens: readonly Token[], verb: number): number {
  let end = verb;
  while (end > 0 && isFiller(tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

/** The word before a verb and its fillers: `which` in `which has said`. */
export function beforeFillers(tokens: readonly Token[], verb: number): Token | undefined {
  return tokens[endOfSubject(tokens, verb) - 1];
}

/**
 * The speakers right before a verb: back to where the clause begins, without the words that only say
 * when or where. Null where those words are no speaker, or where the verb is undone (`did not say`).
 */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  scene: Scene,
): Speaker[] | null {
  let end = endOfSubject(tokens, verb);
  if (isTime(tokens[end - 2], tokens[end - 1])) end -= 2;
  const last = tokens[end - 1];
  if (last === undefined || undoes(last.lower)) return null;
  if (last.kind === 'comma') return apposed(tokens, end - 1, scene);
  if (last.lower === 'who' || last.lower === 'which') return antecedent(tokens, end - 1, scene);
  if (last.kind !== 'word') return null;
  const start = clauseStart(tokens, end);
  const found =
    readJoint(tokens.slice(start, end), scene) ?? withoutEdges(tokens, start, end, scene);
  if (found === null) return null;
  return (
    unclosed(tokens, start, found, scene) ?? [
      ...sharedHeadline(tokens, start, found, scene),
      ...found,
    ]
  );
}

/** `the institute last week reported` */
function isTime(one: Token | undefined, other: Token | undefined): boolean {
  return (
    /^(?:last|this|earlier)$/u.test(one?.lower ?? '') &&
    /^(?:week|month|year|night|morning|weekend)$/u.test(other?.lower ?? '')
  );
}

/** `Ukraine and the West`: two speakers, where each half is one; sources without a name stay together. */
export function readJoint(tokens: readonly Token[], scene: Scene): Speaker[] | null {
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  if (and > 0) {
    const one = readSpeaker(tokens.slice(0, and), scene);
    const other = readSpeaker(tokens.slice(and + 1), scene);
    const both = one === null ? readBoth(tokens, and, scene) : null;
    if (both !== null) return both;
    const isNobody = one?.party === 'unnamed' && other?.party === 'unnamed';
    if (one !== null && other !== null && isNobody) {
      return [{ ...other, start: one.start, text: scene.text.slice(one.start, other.end) }];
    }
    if (one !== null && other !== null) {
      return [one, other.party === null ? { ...other, party: one.party } : other];
    }
  }
  const whole = readSpeaker(tokens, scene);
  return whole === null ? null : [whole];
}

/** `Russian and Ukrainian forces`: forces of each. */
function readBoth(tokens: readonly Token[], and: number, scene: Scene): Speaker[] | null {
  const [word] = tokens;
  const other = readSpeaker(tokens.slice(and + 1), scene);
  const party = word === undefined ? null : partyOf([word], [], '', scene);
  const noun = tokens
    .slice(and + 2)
    .map(({ text }) => text)
    .join(' ');
  if (and !== 1 || word === undefined || other === null || party === null || noun === '')
    return null;
  if (other.kind !== 'people' || party === other.party) return null;
  return [{ ...other, start: word.start, id: null, party, text: `${word.text} ${noun}` }, other];
}

function withoutEdges(
  tokens: readonly Token[],
  start: number,
  end: number,
  scene: Scene,
): Speaker[] | null {
  const opener = tokens[start]?.lower ?? '';
  for (let from = start + 1; from < end && openers.test(opener); from += 1) {
    const found = readJoint(tokens.slice(from, end), scene);
    if (found !== null) return found;
  }
  for (let to = end - 1; to > start; to -= 1) {
    if (!insertions.test(tokens[to]?.lower ?? '')) continue;
    const found = readJoint(tokens.slice(start, to), scene);
    if (found !== null) return found;
  }
  // `… and Zelenskyy said`: a clause of its own behind `and`.
  const and = tokens.slice(start, end).findLastIndex(({ lower }) => lower === 'and');
  if (and < 2) return null;
  const behind = readSpeaker(tokens.slice(start + and + 1, end), scene);
  return behind === null ? null : [behind];
}

/** `Ukraine’s Zelenskyy, military vow`: in a row parted by a comma at the very beginning, both speak. */
function sharedHeadline(
  tokens: readonly Token[],
  start: number,
  found: Speaker[],
  scene: Scene,
): Speaker[] {
  const [one] = found;
  if (
    one === undefined ||
    one.party !== null ||
    /^(?:the|an?) /iu.test(one.text) ||
    start < 2 ||
    tokens[start - 1]?.kind !== 'comma'
  )
    return [];
  const before = readSpeaker(tokens.slice(0, start - 1), scene);
  if (before === null || before.kind === 'pronoun') return [];
  one.party = before.party;
  return [before];
}

/** `Anton Gereschenko, an advisor to the ministry tweeted`: an apposition whose second comma is missing. */
function unclosed(
  tokens: readonly Token[],
  start: number,
  [title, ...more]: readonly Speaker[],
  scene: Scene,
): Speaker[] | null {
  if (title?.kind !== 'person' || title.isNamed || more.length > 0) return null;
  if (!/^(?:the|an?) /iu.test(title.text) || tokens[start - 1]?.kind !== 'comma') return null;
  const person = readSpeaker(tokens.slice(clauseStart(tokens, start - 1), start - 1), scene);
  if (person?.kind !== 'person' || !person.isNamed) return null;
  const text = scene.text.slice(person.start, title.end);
  return [{ ...person, end: title.end, text, party: person.party ?? title.party }];
}

/** `X, the commander of Y, said`: the speaker is X; what stands between the commas says who that is. */
function apposed(tokens: readonly Token[], comma: number, scene: Scene): Speaker[] | null {
  const whole =
    comma - clauseStart(tokens, comma) <= 6 ? readSpeaker(tokens.slice(0, comma), scene) : null;
  // A comma too many: `President Volodymyr Zelensky, claimed`.
  if (whole?.kind === 'person' && whole.isNamed && whole.id !== null) return [whole];
  for (let open = comma - 1; open > 0 && comma - open <= 24; open -= 1) {
    const token = tokens[open];
    const isLong = token?.kind === 'quote' && token.text.split(/\s/u).length > 3;
    if (token?.kind === 'break' || isLong) return null;
    if (tokens[open]?.kind !== 'comma') continue;
    const between = tokens.slice(open + 1, comma);
    const start = clauseStart(tokens, open);
    const found =
      readJoint(tokens.slice(start, open), scene) ?? withoutEdges(tokens, start, open, scene);
    const [speaker] = found ?? [];
    if (speaker === undefined || found?.length !== 1 || speaker.kind === 'pronoun') continue;
    const [tie] = between;
    const isTied = /^(?:for|of|from)$/u.test(tie?.lower ?? '');
    const apposition = readSpeaker(isTied ? between.slice(1) : between, scene);
    const isClause =
      /^(?:who|which|whose|cited|quoted|citing|quoting|speaking|writing|asked)$/u.test(
        between[0]?.lower ?? '',
      );
    const isTitle = apposition !== null || startsWithTitle(between, scene);
    if (!isClause && !isTitle) return null;
    const isAnonymous = /declined|refus|anonym|not to be (?:named|identified)/iu.test(
      between.map(({ lower }) => lower).join(' '),
    );
    // What the speaker did or who cites them is no part of the name.
    const isAside = isClause && !isAnonymous;
    const end = isAside ? speaker.end : (tokens[comma]?.start ?? speaker.end);
    const isNameBehind = !speaker.isNamed && apposition?.kind === 'person' && apposition.isNamed;
    return [
      {
        ...speaker,
        ...(isNameBehind ? { id: apposition.id, head: apposition.head, isNamed: true } : {}),
        end,
        text: scene.text.slice(speaker.start, end),
        party:
          speaker.id === null && isAnonymous
            ? 'unnamed'
            : (speaker.party ?? apposition?.party ?? null),
      },
    ];
  }
  return null;
}

function startsWithTitle(tokens: readonly Token[], scene: Scene): boolean {
  return tokens.some(({ kind, lower, text }, index) => {
    // `the “governor” of Crimea`
    if (kind === 'quote') return natureOf(text.slice(1, -1).toLowerCase()) !== null;
    const isEdge = kind === 'comma' || /^(?:of|for|in|at|to|from|who|and)$/u.test(lower);
    return isEdge && index > 0 && readSpeaker(tokens.slice(0, index), scene) !== null;
  });
}

/** `…, Ukraine’s foreign minister Dmytro Kuleba, who said`: the name right before `who`. */
function antecedent(tokens: readonly Token[], who: number, scene: Scene): Speaker[] | null {
  const end = tokens[who - 1]?.kind === 'comma' ? who - 1 : who;
  for (let start = Math.max(0, end - 8); start < end; start += 1) {
    const speaker = readSpeaker(tokens.slice(start, end), scene);
    const isKind = speaker?.kind === (tokens[who]?.lower === 'who' ? 'person' : 'body');
    if (speaker !== null && isKind && speaker.isNamed && speaker.party !== null) return [speaker];
  }
  return null;
}
