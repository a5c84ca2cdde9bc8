import type { Scene } from './parties';
import type { Speaker } from './speakers';

/** A speaker or a person whom the entry has named, and in which paragraph. */
type Mention = { speaker: Speaker; paragraph: number; speaks: boolean };

/** What an entry has said so far about who speaks; paragraphs are counted from 0, the headline is −1. */
export class Memory {
  private readonly mentions: Mention[] = [];

  /** Notes a speaker (`speaks`), or a person whom the text only names. */
  note(speaker: Speaker, paragraph: number, speaks: boolean): void {
    this.mentions.push({ speaker, paragraph, speaks });
  }

  /**
   * Whom a speaker’s words mean where they do not say it themselves. In: the speaker as read, its
   * paragraph. Out: the speaker with what the text before supports, or null where a pronoun could
   * stand for more than one.
   */
  resolve(speaker: Speaker, paragraph: number, scene: Scene): Speaker | null {
    if (speaker.kind === 'pronoun') return this.pronoun(speaker, paragraph);
    if (speaker.party !== null && !isTakenUp(speaker)) return speaker;
    const known = this.mentions.findLast(
      ({ speaker: before }) =>
        before.party !== null &&
        (before.head === speaker.head || (isDefinite(speaker) && holdsTitle(before, speaker))) &&
        (speaker.isNamed || isDefinite(speaker)),
    )?.speaker;
    if (known !== undefined) return { ...speaker, id: speaker.id ?? known.id, party: known.party };
    if (speaker.party !== null) return speaker;
    const owner = /(?:^|, )(his|her|its|their) /iu.exec(speaker.text)?.[1]?.toLowerCase();
    if (owner !== undefined) {
      const head = owner === 'its' ? 'it' : owner === 'their' ? 'they' : 'he';
      const whose = this.pronoun({ ...speaker, kind: 'pronoun', head }, paragraph);
      return { ...speaker, party: whose?.party ?? null };
    }
    return { ...speaker, party: ofTheCountry(speaker, scene) };
  }

  /**
   * A pronoun stands for the last speaker of its own or the directly preceding paragraph, unless
   * another who could be meant was named since.
   */
  private pronoun(pronoun: Speaker, paragraph: number): Speaker | null {
    const wanted = (kind: Speaker['kind']) =>
      pronoun.head === 'it'
        ? ['body', 'place', 'document', 'outlet', 'medium'].includes(kind)
        : pronoun.head === 'they'
          ? kind === 'people'
          : kind === 'person';
    const near = this.mentions.filter(
      (mention) => wanted(mention.speaker.kind) && mention.paragraph >= Math.max(0, paragraph - 1),
    );
    const last = near.findLastIndex(({ speaks }) => speaks);
    const since = near.slice(Math.max(last, 0));
    const meant = near[last] ?? near[0];
    if (meant === undefined || since.some(({ speaker }) => !isSame(speaker, meant.speaker)))
      return null;
    const { id, party, text, head } = meant.speaker;
    return party === null ? null : { ...meant.speaker, id, party, text, head };
  }
}

/** Whether two speakers’ words name the same, as far as the words themselves show it. */
export function isSame(one: Speaker, other: Speaker): boolean {
  if (one.id !== null || other.id !== null) return one.id === other.id;
  return one.head === other.head && one.party === other.party;
}

function isDefinite({ text }: Speaker): boolean {
  return /^(?:the|this|that) /iu.test(text);
}

/** `the spokesperson`, of whom it was said before: `Spokesperson Hua Chunying`. */
function holdsTitle({ kind, text }: Speaker, { head }: Speaker): boolean {
  return (
    kind === 'person' &&
    text
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .includes(head)
  );
}

/** `the official`: of whom more was said before. */
function isTakenUp({ party, text }: Speaker): boolean {
  return party === 'unnamed' && /^the \S+$/iu.test(text);
}

/** `the country’s top general`: of the one party that the paragraph names before. */
function ofTheCountry({ text, start }: Speaker, { text: whole, reader }: Scene): string | null {
  if (!/^the (?:country|nation)['’]s /iu.test(text)) return null;
  const before = whole.slice(0, start).match(/[\p{L}]+/gu) ?? [];
  const parties = new Set(before.flatMap((word) => reader.partyOfWord(word) ?? []));
  const [only] = parties;
  return parties.size === 1 && only !== undefined ? only : null;
}
