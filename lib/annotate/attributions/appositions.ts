import { findClauseStart } from './clause-edges';
import { readJointSpeakers, readTrimmedSpeakers } from './joint-speakers';
import { readSpeaker } from './read-speaker';
import type { ReadingContext } from './reading-context';
import type { Speaker } from './speaker-parts';
import { classifySpeakerNoun } from './speaker-vocabulary';
import type { Token } from './tokenise';

/** Reads an apposition without its second comma: `Anton Gereschenko, an advisor to the ministry tweeted`. */
export function readUnclosedApposition(
  tokens: readonly Token[],
  start: number,
  [title, ...more]: readonly Speaker[],
  context: ReadingContext,
): Speaker[] | null {
  if (title?.kind !== 'person' || title.isNamed || more.length > 0) return null;
  if (!/^(?:the|an?) /iu.test(title.text) || tokens[start - 1]?.kind !== 'comma') return null;
  const person = readSpeaker(tokens.slice(findClauseStart(tokens, start - 1), start - 1), context);
  if (person?.kind !== 'person' || !person.isNamed) return null;
  const text = context.text.slice(person.start, title.end);
  return [{ ...person, end: title.end, text, party: person.party ?? title.party }];
}

/** Reads `X, the commander of Y, said`: the speaker is X, described between the commas. */
export function readApposition(
  tokens: readonly Token[],
  comma: number,
  context: ReadingContext,
): Speaker[] | null {
  const whole =
    comma - findClauseStart(tokens, comma) <= 6
      ? readSpeaker(tokens.slice(0, comma), context)
      : null;
  // A superfluous comma: `President Volodymyr Zelensky, claimed`.
  if (whole?.kind === 'person' && whole.isNamed && whole.id !== null) return [whole];
  for (let open = comma - 1; open > 0 && comma - open <= 24; open -= 1) {
    const token = tokens[open];
    const isLong = token?.kind === 'quote' && token.text.split(/\s/u).length > 3;
    if (token?.kind === 'break' || isLong) return null;
    if (tokens[open]?.kind !== 'comma') continue;
    const between = tokens.slice(open + 1, comma);
    const start = findClauseStart(tokens, open);
    const found =
      readJointSpeakers(tokens.slice(start, open), context) ??
      readTrimmedSpeakers(tokens, start, open, context);
    const [speaker] = found ?? [];
    if (speaker === undefined || found?.length !== 1 || speaker.kind === 'pronoun') continue;
    const [tie] = between;
    const isTied = /^(?:for|of|from)$/u.test(tie?.lower ?? '');
    const apposition = readSpeaker(isTied ? between.slice(1) : between, context);
    const isClause =
      /^(?:who|which|whose|cited|quoted|citing|quoting|speaking|writing|asked)$/u.test(
        between[0]?.lower ?? '',
      );
    const isTitle = apposition !== null || startsWithTitle(between, context);
    if (!isClause && !isTitle) return null;
    const isAnonymous = /declined|refus|anonym|not to be (?:named|identified)/iu.test(
      between.map(({ lower }) => lower).join(' '),
    );
    // A clause about what the speaker did or who quotes them is not part of the name.
    const isAside = isClause && !isAnonymous;
    const end = isAside ? speaker.end : (tokens[comma]?.start ?? speaker.end);
    const isNamedInApposition =
      !speaker.isNamed && apposition?.kind === 'person' && apposition.isNamed;
    return [
      {
        ...speaker,
        ...(isNamedInApposition ? { id: apposition.id, head: apposition.head, isNamed: true } : {}),
        end,
        text: context.text.slice(speaker.start, end),
        party:
          speaker.id === null && isAnonymous
            ? 'unnamed'
            : (speaker.party ?? apposition?.party ?? null),
      },
    ];
  }
  return null;
}

function startsWithTitle(tokens: readonly Token[], context: ReadingContext): boolean {
  return tokens.some(({ kind, lower, text }, index) => {
    // `the “governor” of Crimea`
    if (kind === 'quote') return classifySpeakerNoun(text.slice(1, -1).toLowerCase()) !== null;
    const isEdge = kind === 'comma' || /^(?:of|for|in|at|to|from|who|and)$/u.test(lower);
    return isEdge && index > 0 && readSpeaker(tokens.slice(0, index), context) !== null;
  });
}

/** Reads the name before a relative pronoun: `…, Ukraine’s foreign minister Dmytro Kuleba, who said`. */
export function findAntecedent(
  tokens: readonly Token[],
  who: number,
  context: ReadingContext,
): Speaker[] | null {
  const end = tokens[who - 1]?.kind === 'comma' ? who - 1 : who;
  for (let start = Math.max(0, end - 8); start < end; start += 1) {
    const speaker = readSpeaker(tokens.slice(start, end), context);
    const isKind = speaker?.kind === (tokens[who]?.lower === 'who' ? 'person' : 'body');
    if (speaker !== null && isKind && speaker.isNamed && speaker.party !== null) return [speaker];
  }
  return null;
}
