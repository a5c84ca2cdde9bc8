import type { Scene } from './parties';
import { relayName } from './relays';
import { isFiller, isFinding, undoes, verbForm } from './reporting-verbs';
import { readSpeaker, type Speaker } from './speakers';
import { clauseStart, clauseWords, longestAfter } from './spans';
import type { Sentence, Token } from './tokens';

/** A place of a sentence where it says that somebody says something. */
export type Clause = {
  speakers: Speaker[];
  via: string | null;
  /** The words that show it: `said`, `according to`. */
  shown: { start: number; end: number };
  /** Where the clause begins: at its speaker, its verb or its relay. */
  start: number;
  /** Whether what is said stands behind the verb (`X said that …`), before it (`…, X said`), or neither is sure. */
  saidIs: 'behind' | 'before' | 'open';
};

/** Words that open a sentence before its subject. */
const openers =
  /^(?:in|on|at|during|after|following|amid|from|for|with|by|earlier|later|meanwhile|yesterday|today|separately|however|still|also|then|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|and|but|now|last|this|speaking)$/u;
/** Words that stand between a subject and its verb: `Putin on Monday said`, `officials in Kyiv said`. */
const insertions = /^(?:in|on|at|during|late|earlier|this|last|from|speaking|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)$/u;

/** Every clause of a sentence that reports speech and names who speaks, in order of place. */
export function clausesOf(sentence: Sentence, scene: Scene): Clause[] {
  const { tokens } = sentence;
  const clauses: Clause[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const clause =
      quotedClause(tokens, index, scene) ??
      accordingClause(tokens, index, scene) ??
      verbClause(tokens, index, scene);
    if (clause !== null) clauses.push(clause);
  }
  return clauses.length > 0 ? clauses : saidBeside(tokens, scene);
}

/** `Sullivan spoke to reporters, saying that …`: the sentence’s own subject speaks. */
function saidBeside(tokens: readonly Token[], scene: Scene): Clause[] {
  const at = tokens.findIndex(
    ({ lower }, index) => verbForm(lower) === 'participle' && tokens[index - 1]?.kind === 'comma',
  );
  const verb = tokens[at];
  const speaker = verb === undefined ? null : longestAfter(tokens, 0, scene);
  const next = tokens.find(({ start }) => speaker !== null && start >= speaker.end);
  const isSubject = next !== undefined && /^[a-z]+(?:s|ed)$/u.test(next.text);
  if (verb === undefined || speaker === null || !speaker.isNamed || !isSubject) return [];
  return [{ speakers: [speaker], via: null, shown: verb, start: speaker.start, saidIs: 'behind' }];
}

/** `TASS quoted X as saying`, `the ministry cited Russia as agreeing`, `X was quoted by TASS as saying`. */
function quotedClause(tokens: readonly Token[], at: number, scene: Scene): Clause | null {
  const verb = tokens[at];
  if (verb === undefined || !/^(?:quot|cit)(?:e|es|ed|ing)$/u.test(verb.lower)) return null;
  const near = tokens.slice(at, at + 16).findIndex(({ lower }) => lower === 'as');
  const as = near === -1 ? -1 : at + near;
  const relaySubject = subjectBefore(tokens, at, scene);
  const saying = tokens[as + 1];
  if (as !== -1 && saying !== undefined && /ing$/u.test(saying.lower)) {
    const shown = { start: verb.start, end: saying.end };
    const isPassive = ['was', 'were', 'is', 'are', 'been'].includes(tokens[at - 1]?.lower ?? '');
    if (isPassive) {
      const subject = subjectBefore(tokens, at - 1, scene);
      if (subject === null) return null;
      const by = tokens[at + 1]?.lower === 'by' ? readSpeaker(tokens.slice(at + 2, as), scene) : null;
      return { speakers: subject, via: by === null ? null : relayName(by.text, scene), shown, start: first(subject), saidIs: 'open' };
    }
    const speaker = readSpeaker(tokens.slice(at + 1, as), scene);
    if (speaker === null) return null;
    const via = relaySubject?.map((relay) => relay.text).join(' and ') ?? null;
    const start = relaySubject === null ? verb.start : first(relaySubject);
    return { speakers: [speaker], via: via && relayName(via, scene), shown, start, saidIs: 'open' };
  }
  if (verb.lower !== 'citing' && verb.lower !== 'quoting') return null;
  const speaker = longestAfter(tokens, at + 1, scene);
  if (speaker === null || speaker.kind === 'document' || speaker.kind === 'medium') return null;
  return { speakers: [speaker], via: null, shown: verb, start: verb.start, saidIs: 'open' };
}

function accordingClause(tokens: readonly Token[], at: number, scene: Scene): Clause | null {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (one?.lower !== 'according' || two?.lower !== 'to') return null;
  const speaker = longestAfter(tokens, at + 2, scene);
  if (speaker === null) return null;
  const shown = { start: one.start, end: two.end };
  return { speakers: [speaker], via: null, shown, start: one.start, saidIs: 'open' };
}

function verbClause(tokens: readonly Token[], at: number, scene: Scene): Clause | null {
  const verb = tokens[at];
  if (verb === undefined) return null;
  const form = verbForm(verb.lower);
  const next = tokens[at + 1];
  const isCall =
    /^call(?:s|ed)?$/u.test(verb.lower) && /^(?:for|on|upon|it|this|that)$/u.test(next?.lower ?? '');
  if (form === 'participle') return withClause(tokens, at, scene);
  if (!isCall && !isFinding(verb.lower) && (form === null || isNoun(tokens, at))) return null;
  const following = objectEnd(tokens, at);
  const subject = subjectBefore(tokens, at, scene);
  // `its daily report`, `a claim`: the base form goes with several, or it is a noun.
  const isBase = form === 'noun' && !/s$/u.test(verb.lower);
  if (form === null && !isCall && subject?.some(({ kind }) => kind !== 'document')) return null;
  if (isBase && subject?.length === 1 && isSingular(subject[0])) return null;
  if (subject !== null) {
    const saidIs = isComplement(tokens[following]) ? 'behind' : 'before';
    return { speakers: subject, via: null, shown: verb, start: first(subject), saidIs };
  }
  // `…,” said Kyrylenko`: nothing before the verb but the end of what is said.
  const before = tokens[at - 1];
  const isInverted = before?.kind === 'quote' || before?.kind === 'comma';
  if (!isInverted || next === undefined || !/^(?:said|says|wrote|added|asked|warned|told|explained)$/u.test(verb.lower)) return null;
  const speaker = longestAfter(tokens, at + 1, scene);
  if (speaker === null || speaker.kind === 'pronoun') return null;
  return { speakers: [speaker], via: null, shown: verb, start: verb.start, saidIs: 'before' };
}

/** `…, with Kyiv saying it is trying to …` */
function withClause(tokens: readonly Token[], at: number, scene: Scene): Clause | null {
  const verb = tokens[at];
  const start = clauseStart(tokens, at);
  if (verb === undefined || tokens[start]?.lower !== 'with') return null;
  const speakers = readJoint(tokens.slice(start + 1, at), scene);
  if (speakers === null) return null;
  return { speakers, via: null, shown: verb, start: first(speakers), saidIs: 'open' };
}

function isSingular(speaker: Speaker | undefined): boolean {
  return speaker?.kind !== 'people' && /^(?:the|an?|his|her|its|their|this) /iu.test(speaker?.text ?? '');
}

/** `its claims of`, `reports of attacks`: the word is a noun here. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (verb === undefined || verbForm(verb.lower) !== 'noun') return false;
  if (before === undefined || /['’]s?$/u.test(before.text)) return true;
  if (next === undefined || verbForm(next.lower) !== null) return true;
  return /^(?:of|by|about|from|and|are|is|was|were)$/u.test(next.lower);
}

/**
 * The speakers right before a verb: back to where the clause begins, without the words that only say
 * when or where. Null where those words are no speaker, or where the verb is undone (`did not say`).
 */
function subjectBefore(tokens: readonly Token[], verb: number, scene: Scene): Speaker[] | null {
  let end = verb;
  while (end > 0 && isFiller(tokens[end - 1]?.lower ?? '')) end -= 1;
  if (isTime(tokens[end - 2], tokens[end - 1])) end -= 2;
  const last = tokens[end - 1];
  if (last === undefined || undoes(last.lower)) return null;
  if (last.kind === 'comma') return apposed(tokens, end - 1, scene);
  if (last.kind === 'word' && last.lower === 'who') return antecedent(tokens, end - 1, scene);
  if (last.kind !== 'word') return null;
  const start = clauseStart(tokens, end);
  const found = readJoint(tokens.slice(start, end), scene) ?? withoutEdges(tokens, start, end, scene);
  return found === null ? null : [...sharedHeadline(tokens, start, found, scene), ...found];
}

/** `the institute last week reported` */
function isTime(one: Token | undefined, other: Token | undefined): boolean {
  return (
    /^(?:last|this|earlier)$/u.test(one?.lower ?? '') &&
    /^(?:week|month|year|night|morning|weekend)$/u.test(other?.lower ?? '')
  );
}

/** `Ukraine and the West`: two speakers, where each half is one. */
function readJoint(tokens: readonly Token[], scene: Scene): Speaker[] | null {
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  if (and > 0) {
    const one = readSpeaker(tokens.slice(0, and), scene);
    const other = readSpeaker(tokens.slice(and + 1), scene);
    if (one !== null && other !== null) {
      return [one, other.party === null ? { ...other, party: one.party } : other];
    }
  }
  const whole = readSpeaker(tokens, scene);
  return whole === null ? null : [whole];
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
  if (one === undefined || one.party !== null || /^(?:the|an?) /iu.test(one.text) || start < 2 || tokens[start - 1]?.kind !== 'comma') return [];
  const before = readSpeaker(tokens.slice(0, start - 1), scene);
  if (before === null || before.kind === 'pronoun') return [];
  one.party = before.party;
  return [before];
}

/** `X, the commander of Y, said`: the speaker is X; what stands between the commas says who that is. */
function apposed(tokens: readonly Token[], comma: number, scene: Scene): Speaker[] | null {
  const whole = comma - clauseStart(tokens, comma) <= 6 ? readSpeaker(tokens.slice(0, comma), scene) : null;
  // A comma too many: `President Volodymyr Zelensky, claimed`.
  if (whole?.kind === 'person' && whole.isNamed && whole.id !== null) return [whole];
  for (let open = comma - 1; open > 0 && comma - open <= 24; open -= 1) {
    if (tokens[open]?.kind === 'break' || tokens[open]?.kind === 'quote') return null;
    if (tokens[open]?.kind !== 'comma') continue;
    const between = tokens.slice(open + 1, comma);
    const start = clauseStart(tokens, open);
    const found = readJoint(tokens.slice(start, open), scene) ?? withoutEdges(tokens, start, open, scene);
    const [speaker] = found ?? [];
    if (speaker === undefined || found?.length !== 1 || speaker.kind === 'pronoun') continue;
    const [tie] = between;
    const isTied = /^(?:for|of|from)$/u.test(tie?.lower ?? '');
    const apposition = readSpeaker(isTied ? between.slice(1) : between, scene);
    const isClause = /^(?:who|which|whose)$/u.test(between[0]?.lower ?? '');
    const isTitle = apposition !== null || startsWithTitle(between, scene);
    if (!isClause && !isTitle) return null;
    const isAnonymous = /declined|refus|anonym|not to be (?:named|identified)/iu.test(
      between.map(({ lower }) => lower).join(' '),
    );
    const end = tokens[comma]?.start ?? speaker.end;
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
  return tokens.some(
    (_, index) => index > 0 && index <= 6 && readSpeaker(tokens.slice(0, index), scene) !== null,
  );
}

/** `…, Ukraine’s foreign minister Dmytro Kuleba, who said`: the name right before `who`. */
function antecedent(tokens: readonly Token[], who: number, scene: Scene): Speaker[] | null {
  const end = tokens[who - 1]?.kind === 'comma' ? who - 1 : who;
  for (let start = Math.max(0, end - 8); start < end; start += 1) {
    const speaker = readSpeaker(tokens.slice(start, end), scene);
    if (speaker?.kind === 'person' && speaker.isNamed && speaker.party !== null) return [speaker];
  }
  return null;
}

/** Where what follows a verb begins, behind whom it was told: `told reporters that`. */
function objectEnd(tokens: readonly Token[], at: number): number {
  const verb = tokens[at]?.lower ?? '';
  let end = at + 1;
  if (!/^(?:tell|tells|told)$/u.test(verb)) return end;
  while (end < tokens.length && tokens[end]?.kind === 'word') {
    if (clauseWords.has(tokens[end]?.lower ?? '') || /^(?:in|on|at|during)$/u.test(tokens[end]?.lower ?? '')) break;
    end += 1;
  }
  return end;
}

function isComplement(next: Token | undefined): boolean {
  if (next === undefined || next.kind === 'comma' || next.kind === 'break') return next?.text === ':';
  return !/^(?:in|on|at|after|during|late|early|earlier|later|before|following|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|again|to|from|last|this)$/u.test(
    next.lower,
  );
}

function first(speakers: readonly Speaker[]): number {
  return Math.min(...speakers.map(({ start }) => start));
}
