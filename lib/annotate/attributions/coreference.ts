import type { ReadingContext } from './reading-context';
import type { Speaker } from './speaker-parts';

/** A mention of a speaker or another person, with its paragraph and its rank among the entry’s mentions. */
type Mention = { speaker: Speaker; paragraph: number; speaks: boolean; rank: number };

/** Most characters back to the name of `the country`. */
const nearWidth = 5_000;

/**
 * Resolves pronouns and repeated descriptions of speakers from an entry’s earlier mentions. Paragraphs are
 * numbered from 0; the headline is −1.
 */
export class CoreferenceResolver {
  private readonly mentions: Mention[] = [];
  /** The last mention with a known party, by its head noun or name. */
  private readonly byHead = new Map<string, Mention>();
  /** The last mention of a person with a known party, by every word of the description. */
  private readonly byTitle = new Map<string, Mention>();
  private pending: { paragraph: number; speaks: boolean; speakers: () => readonly Speaker[] }[] =
    [];

  /**
   * Notes speakers (`speaks`) or persons only named. They are read lazily, as most texts have nothing to
   * resolve.
   */
  note(paragraph: number, speaks: boolean, speakers: () => readonly Speaker[]): void {
    this.pending.push({ paragraph, speaks, speakers });
  }

  /**
   * Resolves a speaker’s id and party from the text before it, where its own words do not show them.
   * Returns null if a pronoun is ambiguous.
   */
  resolve(speaker: Speaker, paragraph: number, context: ReadingContext): Speaker | null {
    if (speaker.kind === 'pronoun') return this.resolvePronoun(speaker, paragraph);
    if (speaker.party !== null && !isBareDescription(speaker)) return speaker;
    const known = this.findEarlier(speaker);
    if (known !== undefined) return { ...speaker, id: speaker.id ?? known.id, party: known.party };
    if (speaker.party !== null) return speaker;
    const owner = /(?:^|, )(his|her|its|their) /iu.exec(speaker.text)?.[1]?.toLowerCase();
    if (owner !== undefined) {
      const head = owner === 'its' ? 'it' : owner === 'their' ? 'they' : 'he';
      const whose = this.resolvePronoun({ ...speaker, kind: 'pronoun', head }, paragraph);
      return { ...speaker, party: whose?.party ?? null };
    }
    return { ...speaker, party: resolveCountry(speaker, context) };
  }

  private readPending(): void {
    for (const { paragraph, speaks, speakers } of this.pending)
      for (const speaker of speakers()) this.add(speaker, paragraph, speaks);
    this.pending = [];
  }

  private add(speaker: Speaker, paragraph: number, speaks: boolean): void {
    const mention = { speaker, paragraph, speaks, rank: this.mentions.length };
    this.mentions.push(mention);
    if (speaker.party === null) return;
    this.byHead.set(speaker.head, mention);
    if (speaker.kind !== 'person') return;
    for (const word of speaker.text.toLowerCase().split(/[^\p{L}-]+/u))
      this.byTitle.set(word, mention);
  }

  /** Finds the last speaker with the same head noun or name, or whose description has it as a title. */
  private findEarlier(speaker: Speaker): Speaker | undefined {
    if (!speaker.isNamed && !isDefinite(speaker)) return undefined;
    this.readPending();
    const same = this.byHead.get(speaker.head);
    const titled = isDefinite(speaker) ? this.byTitle.get(speaker.head) : undefined;
    if (same === undefined || titled === undefined) return (same ?? titled)?.speaker;
    return (same.rank > titled.rank ? same : titled).speaker;
  }

  /**
   * Resolves a pronoun to the last speaker of its own or the preceding paragraph, unless another candidate
   * was named since.
   */
  private resolvePronoun(pronoun: Speaker, paragraph: number): Speaker | null {
    this.readPending();
    let meant: Speaker | null = null;
    for (let at = this.mentions.length - 1; at >= 0; at -= 1) {
      const mention = this.mentions[at];
      if (mention === undefined || mention.paragraph < Math.max(0, paragraph - 1)) break;
      if (!canReferTo(pronoun.head, mention.speaker.kind)) continue;
      if (meant !== null && !isSameSpeaker(mention.speaker, meant)) return null;
      meant = mention.speaker;
      if (mention.speaks) break;
    }
    return meant?.party == null ? null : meant;
  }
}

/** Returns whether a pronoun can refer to a kind of speaker. */
function canReferTo(pronoun: string, kind: Speaker['kind']): boolean {
  if (pronoun === 'it') return ['body', 'place', 'document', 'outlet', 'medium'].includes(kind);
  return kind === (pronoun === 'they' ? 'people' : 'person');
}

/** Returns whether the words of two speakers show that they are the same. */
export function isSameSpeaker(one: Speaker, other: Speaker): boolean {
  if (one.id !== null || other.id !== null) return one.id === other.id;
  return one.head === other.head && one.party === other.party;
}

function isDefinite({ text }: Speaker): boolean {
  return /^(?:the|this|that) /iu.test(text);
}

/** Returns whether a speaker is a bare description, `the official`, introduced earlier. */
function isBareDescription({ party, text }: Speaker): boolean {
  return party === 'unnamed' && /^the \S+$/iu.test(text);
}

/** Resolves `the country’s top general` to the only party that the paragraph names before. */
function resolveCountry(
  { text, start }: Speaker,
  { text: whole, reader }: ReadingContext,
): string | null {
  if (!/^the (?:country|nation)['’]s /iu.test(text)) return null;
  const before = whole.slice(Math.max(0, start - nearWidth), start).match(/[\p{L}]+/gu) ?? [];
  const parties = new Set(before.flatMap((word) => reader.partyOfWord(word) ?? []));
  const [only] = parties;
  return parties.size === 1 && only !== undefined ? only : null;
}
