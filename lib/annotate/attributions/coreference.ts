import type { ReadingContext } from './reading-context';
import type { Speaker } from './speaker-parts';

/** A speaker or a person whom the entry has named, in which paragraph, and as which mention of the entry. */
type Mention = { speaker: Speaker; paragraph: number; speaks: boolean; place: number };

/** How far back, in characters, the name of `the country` is looked for. */
const nearWidth = 5_000;

/** What an entry has said so far about who speaks; paragraphs are counted from 0, the headline is −1. */
export class CoreferenceResolver {
  private readonly mentions: Mention[] = [];
  /** The last mention whose party is known, by the noun or the name that takes it up. */
  private readonly byHead = new Map<string, Mention>();
  /** The same of persons, by every word that they were called by. */
  private readonly byTitle = new Map<string, Mention>();
  private later: { paragraph: number; speaks: boolean; speakers: () => readonly Speaker[] }[] = [];

  /**
   * Notes speakers (`speaks`), or those whom a text only names. They are read when somebody’s words have
   * to be resolved, which in most texts nobody’s have.
   */
  note(paragraph: number, speaks: boolean, speakers: () => readonly Speaker[]): void {
    this.later.push({ paragraph, speaks, speakers });
  }

  /**
   * Whom a speaker’s words mean where they do not say it themselves. In: the speaker as read, its
   * paragraph. Out: the speaker with what the text before supports, or null where a pronoun could
   * stand for more than one.
   */
  resolve(speaker: Speaker, paragraph: number, context: ReadingContext): Speaker | null {
    if (speaker.kind === 'pronoun') return this.pronoun(speaker, paragraph);
    if (speaker.party !== null && !isTakenUp(speaker)) return speaker;
    const known = this.takenUp(speaker);
    if (known !== undefined) return { ...speaker, id: speaker.id ?? known.id, party: known.party };
    if (speaker.party !== null) return speaker;
    const owner = /(?:^|, )(his|her|its|their) /iu.exec(speaker.text)?.[1]?.toLowerCase();
    if (owner !== undefined) {
      const head = owner === 'its' ? 'it' : owner === 'their' ? 'they' : 'he';
      const whose = this.pronoun({ ...speaker, kind: 'pronoun', head }, paragraph);
      return { ...speaker, party: whose?.party ?? null };
    }
    return { ...speaker, party: ofTheCountry(speaker, context) };
  }

  private catchUp(): void {
    for (const { paragraph, speaks, speakers } of this.later)
      for (const speaker of speakers()) this.add(speaker, paragraph, speaks);
    this.later = [];
  }

  private add(speaker: Speaker, paragraph: number, speaks: boolean): void {
    const mention = { speaker, paragraph, speaks, place: this.mentions.length };
    this.mentions.push(mention);
    if (speaker.party === null) return;
    this.byHead.set(speaker.head, mention);
    if (speaker.kind !== 'person') return;
    for (const word of speaker.text.toLowerCase().split(/[^\p{L}-]+/u))
      this.byTitle.set(word, mention);
  }

  /** The last who was named by the same noun or name, or `the spokesperson` of whom it was said before. */
  private takenUp(speaker: Speaker): Speaker | undefined {
    if (!speaker.isNamed && !isDefinite(speaker)) return undefined;
    this.catchUp();
    const same = this.byHead.get(speaker.head);
    const titled = isDefinite(speaker) ? this.byTitle.get(speaker.head) : undefined;
    if (same === undefined || titled === undefined) return (same ?? titled)?.speaker;
    return (same.place > titled.place ? same : titled).speaker;
  }

  /**
   * A pronoun stands for the last speaker of its own or the directly preceding paragraph, unless
   * another who could be meant was named since.
   */
  private pronoun(pronoun: Speaker, paragraph: number): Speaker | null {
    this.catchUp();
    let meant: Speaker | null = null;
    for (let at = this.mentions.length - 1; at >= 0; at -= 1) {
      const mention = this.mentions[at];
      if (mention === undefined || mention.paragraph < Math.max(0, paragraph - 1)) break;
      if (!canBe(pronoun.head, mention.speaker.kind)) continue;
      if (meant !== null && !isSameSpeaker(mention.speaker, meant)) return null;
      meant = mention.speaker;
      if (mention.speaks) break;
    }
    return meant?.party == null ? null : meant;
  }
}

/** Whether a pronoun can stand for a kind of speaker. */
function canBe(pronoun: string, kind: Speaker['kind']): boolean {
  if (pronoun === 'it') return ['body', 'place', 'document', 'outlet', 'medium'].includes(kind);
  return kind === (pronoun === 'they' ? 'people' : 'person');
}

/** Whether two speakers’ words name the same, as far as the words themselves show it. */
export function isSameSpeaker(one: Speaker, other: Speaker): boolean {
  if (one.id !== null || other.id !== null) return one.id === other.id;
  return one.head === other.head && one.party === other.party;
}

function isDefinite({ text }: Speaker): boolean {
  return /^(?:the|this|that) /iu.test(text);
}

/** `the official`: of whom more was said before. */
function isTakenUp({ party, text }: Speaker): boolean {
  return party === 'unnamed' && /^the \S+$/iu.test(text);
}

/** `the country’s top general`: of the one party that the paragraph names before. */
function ofTheCountry(
  { text, start }: Speaker,
  { text: whole, reader }: ReadingContext,
): string | null {
  if (!/^the (?:country|nation)['’]s /iu.test(text)) return null;
  const before = whole.slice(Math.max(0, start - nearWidth), start).match(/[\p{L}]+/gu) ?? [];
  const parties = new Set(before.flatMap((word) => reader.partyOfWord(word) ?? []));
  const [only] = parties;
  return parties.size === 1 && only !== undefined ? only : null;
}
