import type { Attribution } from '@/lib/schema/attribution';
import { capitalise } from '@/lib/wording/counts-and-lists';

/** `Kremlin spokesman Dmitry Peskov, via TASS`, as the text has it. */
export function describeSpeaker({ speaker, via }: Pick<Attribution, 'speaker' | 'via'>): string {
  return via === null ? capitalise(speaker) : `${capitalise(speaker)}, via ${via}`;
}

/** A speaker whom a text quotes. */
export type Speaker = {
  key: string;
  /** Title and name in the longest form that the text has: `Kremlin spokesman Dmitry Peskov`. */
  name: string;
  speakerId: string | null;
  party: string;
  /** The intermediaries (agencies, networks), each once. */
  via: string[];
  /** True if all statements came through an intermediary. */
  allVia: boolean;
  statements: Attribution[];
};

/** Groups attributions by speaker, in the order of first statements. */
export function listSpeakers(attributions: readonly Attribution[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const attribution of attributions) {
    const { speakerId, speaker: name, party, via } = attribution;
    const key = `${party} ${speakerId ?? withoutArticle(name)}`;
    const known = speakers.get(key);
    if (known === undefined) {
      speakers.set(key, {
        key,
        name: capitalise(name),
        speakerId,
        party,
        via: via === null ? [] : [via],
        allVia: via !== null,
        statements: [attribution],
      });
      continue;
    }
    if (withoutArticle(name).length > withoutArticle(known.name).length) {
      known.name = capitalise(name);
    }
    if (via !== null && !known.via.includes(via)) known.via.push(via);
    known.allVia &&= via !== null;
    known.statements.push(attribution);
  }
  return [...speakers.values()];
}

/** Statements made by the same speaker, or by the same speakers together. */
export type JointStatements = { speakers: Speaker[]; statements: Attribution[] };

/** Groups attributions by the speakers who share them, each statement once, in the order of first statements. */
export function groupJointStatements(attributions: readonly Attribution[]): JointStatements[] {
  const speakers = listSpeakers(attributions);
  const groups = new Map<string, JointStatements>();
  const seen = new Set<string>();
  for (const statement of attributions) {
    const words = makeStatementKey(statement);
    if (seen.has(words)) continue;
    seen.add(words);
    const makers = speakers.filter(({ statements }) =>
      statements.some((other) => makeStatementKey(other) === words),
    );
    const key = makers.map((maker) => maker.key).join('; ');
    const group = groups.get(key) ?? { speakers: makers, statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function makeStatementKey({ line, quote }: Attribution): string {
  return `${line} ${quote}`;
}

/** `via TASS`, or `partly via TASS` where some statements came directly; null if all did. */
export function describeVia({ via, allVia }: Pick<Speaker, 'via' | 'allVia'>): string | null {
  if (via.length === 0) return null;
  return `${allVia ? '' : 'partly '}via ${via.join(' and ')}`;
}

function withoutArticle(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, '');
}
