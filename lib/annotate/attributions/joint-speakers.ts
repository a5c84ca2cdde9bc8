import { readSpeaker } from './read-speaker';
import type { ReadingContext } from './reading-context';
import { resolveParty } from './resolve-party';
import type { Speaker } from './speaker-parts';
import type { Token } from './tokenise';

/** Words that can open a sentence before its subject. */
const openers =
  /^(?:in|on|at|during|after|following|amid|from|for|with|by|earlier|later|meanwhile|yesterday|today|separately|however|still|also|then|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|and|but|now|last|this|speaking)$/u;
/** Words that can come between a subject and its verb: `Putin on Monday said`, `officials in Kyiv said`. */
const insertions =
  /^(?:in|on|at|during|late|earlier|this|last|from|speaking|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)$/u;

/** Reads one speaker, or two joined by `and`: `Ukraine and the West`. Unnamed sources stay together. */
export function readJointSpeakers(
  tokens: readonly Token[],
  context: ReadingContext,
): Speaker[] | null {
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  if (and > 0) {
    const one = readSpeaker(tokens.slice(0, and), context);
    const other = readSpeaker(tokens.slice(and + 1), context);
    const both = one === null ? readCoordinatedParties(tokens, and, context) : null;
    if (both !== null) return both;
    const areUnnamed = one?.party === 'unnamed' && other?.party === 'unnamed';
    if (one !== null && other !== null && areUnnamed) {
      return [{ ...other, start: one.start, text: context.text.slice(one.start, other.end) }];
    }
    if (one !== null && other !== null) {
      return [one, other.party === null ? { ...other, party: one.party } : other];
    }
  }
  const whole = readSpeaker(tokens, context);
  return whole === null ? null : [whole];
}

/** Reads two parties that share a noun: `Russian and Ukrainian forces`. */
function readCoordinatedParties(
  tokens: readonly Token[],
  and: number,
  context: ReadingContext,
): Speaker[] | null {
  const [word] = tokens;
  const other = readSpeaker(tokens.slice(and + 1), context);
  const party = word === undefined ? null : resolveParty([word], [], '', context);
  const noun = tokens
    .slice(and + 2)
    .map(({ text }) => text)
    .join(' ');
  if (and !== 1 || word === undefined || other === null || party === null || noun === '')
    return null;
  if (other.kind !== 'people' || party === other.party) return null;
  return [{ ...other, start: word.start, id: null, party, text: `${word.text} ${noun}` }, other];
}

/** Reads speakers without surrounding words that only say when or where: `on Monday Putin in Moscow`. */
export function readTrimmedSpeakers(
  tokens: readonly Token[],
  start: number,
  end: number,
  context: ReadingContext,
): Speaker[] | null {
  const opener = tokens[start]?.lower ?? '';
  for (let from = start + 1; from < end && openers.test(opener); from += 1) {
    const found = readJointSpeakers(tokens.slice(from, end), context);
    if (found !== null) return found;
  }
  for (let to = end - 1; to > start; to -= 1) {
    if (!insertions.test(tokens[to]?.lower ?? '')) continue;
    const found = readJointSpeakers(tokens.slice(start, to), context);
    if (found !== null) return found;
  }
  // `… and Zelenskyy said`: a new clause after `and`.
  const and = tokens.slice(start, end).findLastIndex(({ lower }) => lower === 'and');
  if (and < 2) return null;
  const behind = readSpeaker(tokens.slice(start + and + 1, end), context);
  return behind === null ? null : [behind];
}
