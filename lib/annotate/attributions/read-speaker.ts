import { requireValue } from '@/lib/text/required';
import type { ReadingContext } from './reading-context';
import { resolveParty } from './resolve-party';
import {
  isCapitalised,
  isShortQuote,
  isSpeakerLike,
  listNamesWithin,
  makeSpeaker,
  normaliseTitle,
  type Speaker,
  sliceTokenText,
} from './speaker-parts';
import {
  classifySpeakerNoun,
  determiners,
  isMediumName,
  isNationality,
  mediumPattern,
} from './speaker-vocabulary';
import type { Token } from './tokenise';

const pronouns = new Set(['he', 'she', 'they', 'it']);
const prepositions = new Set(
  'of for in at with from to on by near familiar close within among inside outside'.split(' '),
);
const maxSpeakerTokens = 16;

/**
 * Reads tokens as a speaker. Returns null unless all of them together name or describe one: `Kremlin
 * spokesman Dmitry Peskov`, `a source with knowledge of the matter`, but not `the deal Russia`.
 * @param tokens for example those between a clause’s beginning and its reporting verb
 */
export function readSpeaker(tokens: readonly Token[], context: ReadingContext): Speaker | null {
  const last = tokens.at(-1);
  if (last === undefined || tokens.length > maxSpeakerTokens) return null;
  if (tokens.some(({ kind }) => kind === 'comma' || kind === 'break')) return null;
  if (last.kind === 'quote' || /['’]s?$/u.test(last.text)) return null;
  if (tokens.some(({ kind, text }) => kind === 'quote' && !isShortQuote(text))) return null;
  if (tokens.length > 1 && tokens[0]?.lower === 'both')
    return readSpeaker(tokens.slice(1), context);
  if (tokens.length === 1 && pronouns.has(last.lower)) {
    return makeSpeaker(tokens, context, {
      kind: 'pronoun',
      id: null,
      party: null,
      head: last.lower,
      isNamed: false,
    });
  }
  return (
    readOutlet(tokens, context) ??
    readMedium(tokens, context) ??
    readKnownName(tokens, context) ??
    readTitle(tokens, context) ??
    readDescription(tokens, context) ??
    readUnknownName(tokens, context)
  );
}

/** Reads the outlet itself or its staff: `The Independent`, `our correspondent`, `CNN's Jennifer Hansler`. */
function readOutlet(tokens: readonly Token[], context: ReadingContext): Speaker | null {
  const words = sliceTokenText(tokens, context);
  const own = context.reader.outlets.find((name) => {
    const rest = words.replace(/^the /iu, '');
    return rest.startsWith(name) && /^(?:['’]s? .+)?$/u.test(rest.slice(name.length));
  });
  const isStaff = /^our (?:correspondents?|reporters?|team)\b/iu.test(words);
  if (own === undefined && !isStaff) return null;
  return makeSpeaker(tokens, context, {
    kind: 'outlet',
    id: null,
    party: 'outlet',
    head: words,
    isNamed: true,
  });
}

function readMedium(tokens: readonly Token[], context: ReadingContext): Speaker | null {
  const last = tokens.at(-1);
  const names = listNamesWithin(tokens, context);
  const known = names.find(({ isMedium, end }) => isMedium && end === last?.end);
  const words = sliceTokenText(tokens, context);
  const named = known ?? names.find(({ isMedium }) => isMedium);
  const isMedium =
    known !== undefined ||
    mediumPattern.test(words) ||
    (last !== undefined && isMediumName(last.text));
  if (!isMedium || !isSpeakerLike(tokens, context)) return null;
  return makeSpeaker(tokens, context, {
    kind: 'medium',
    id: named?.id ?? null,
    party: named?.party ?? resolveParty(tokens, [], last?.lower ?? '', context),
    head: last?.lower ?? '',
    isNamed: true,
  });
}

function readKnownName(tokens: readonly Token[], context: ReadingContext): Speaker | null {
  const end = tokens.at(-1)?.end;
  const order = ['person', 'organisation', 'place'];
  const [tail] = listNamesWithin(tokens, context)
    .filter((name) => name.end === end)
    .sort(
      (one, other) =>
        order.indexOf(one.kind) - order.indexOf(other.kind) || one.start - other.start,
    );
  if (tail === undefined) return null;
  const before = tokens.filter(({ start }) => start < tail.start);
  const isPlace = tail.kind === 'place';
  if (isPlace) {
    if (tail.party === null || before.some(({ lower }) => lower !== 'the')) return null;
  } else if (!isSpeakerLike(before, context)) return null;
  return makeSpeaker(tokens, context, {
    kind: isPlace ? 'place' : tail.kind === 'person' ? 'person' : 'body',
    id: isPlace ? null : tail.id,
    party: tail.party,
    head: requireValue(tokens.at(-1), 'A speaker has tokens.').lower,
    isNamed: true,
  });
}

/** Reads a description that the catalogue gives for a person: `the Wagner boss`. */
function readTitle(tokens: readonly Token[], context: ReadingContext): Speaker | null {
  const title = context.reader.titles.get(normaliseTitle(sliceTokenText(tokens, context)));
  const head = tokens.at(-1)?.lower ?? '';
  return title === undefined
    ? null
    : makeSpeaker(tokens, context, { kind: 'person', ...title, head, isNamed: true });
}

/** Reads a described office, body or people: `the Ukrainian military`, `a source with knowledge of the matter`. */
function readDescription(tokens: readonly Token[], context: ReadingContext): Speaker | null {
  const at = tokens.findIndex(({ lower }, index) => {
    const next = tokens[index + 1];
    return (
      classifySpeakerNoun(lower) !== null && (next === undefined || prepositions.has(next.lower))
    );
  });
  const head = tokens[at];
  if (head === undefined || /['’]s?$/u.test(head.text)) return null;
  const before = tokens.slice(0, at + 1);
  const after = tokens.slice(at + 1);
  const medium = after.length === 0 ? null : readMedium(before, context);
  if (medium !== null) return medium;
  if (!isSpeakerLike(before, context) || after.some(({ kind }) => kind === 'quote')) return null;
  const known = listNamesWithin(tokens, context).find(
    ({ kind, end }) => kind !== 'place' && end >= head.end && end <= head.end + 2,
  );
  const whole = listNamesWithin(tokens, context).find(
    ({ kind, start, end }) => kind === 'organisation' && start <= head.start && end > head.end,
  );
  // `Wagner mercenary group` is Wagner; a `UN agency` is not the UN.
  const isGroup = /^(?:group|army|militia|company|firm|network|organi[sz]ation)$/u.test(head.lower);
  const eponym = listNamesWithin(tokens, context).findLast(
    ({ kind, end }) =>
      isGroup &&
      kind === 'organisation' &&
      /^\s[\p{Ll}\s-]+$/u.test(context.text.slice(end, head.end)),
  );
  const named = whole ?? known ?? eponym;
  const nature = classifySpeakerNoun(head.lower) ?? 'body';
  return makeSpeaker(tokens, context, {
    kind: nature,
    id: named?.id ?? null,
    party: named?.party ?? resolveParty(before, after, head.lower, context),
    head: head.lower,
    isNamed: named !== undefined,
  });
}

function readUnknownName(tokens: readonly Token[], context: ReadingContext): Speaker | null {
  const last = tokens.at(-1);
  if (last === undefined || !isCapitalised(last) || !isSpeakerLike(tokens, context)) return null;
  const words = tokens.filter(({ lower }) => !determiners.has(lower));
  const party = resolveParty(tokens, [], last.lower, context);
  const isNation =
    words.length === 1 &&
    (isNationality(last.text) || context.reader.partyOfWord(last.text) !== null);
  if (/^(?:the )?west$/iu.test(sliceTokenText(tokens, context))) {
    return makeSpeaker(tokens, context, {
      kind: 'place',
      id: null,
      party: 'third',
      head: 'west',
      isNamed: true,
    });
  }
  // An adjective by itself (`the Ukrainian said`) or a capitalised first word is not a name.
  if (isNation && !/(?:ian|ish|ese|an)$/u.test(last.text)) {
    return makeSpeaker(tokens, context, {
      kind: 'place',
      id: null,
      party,
      head: last.lower,
      isNamed: true,
    });
  }
  if (isNation) return null;
  return makeSpeaker(tokens, context, {
    kind: 'person',
    id: null,
    party,
    head: last.lower,
    isNamed: true,
  });
}
