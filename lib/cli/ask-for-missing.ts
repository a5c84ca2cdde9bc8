import type { Missing, Proposal, SaidFacts } from '@/lib/editor/add-article';

/** Puts a question to a person and gives back the answer. */
export type Ask = (question: string) => Promise<string>;

/**
 * Asks for what a file still needs, one thing at a time, until it can be written or is refused. A wrong
 * answer is said to be wrong and asked for again; an empty one ends the asking.
 * @param propose what becomes of the file with the facts said so far
 */
export async function askForMissing(
  propose: (said: SaidFacts) => Proposal,
  said: SaidFacts,
  ask: Ask,
): Promise<Proposal> {
  let facts = said;
  for (;;) {
    const proposal = propose(facts);
    const next = proposal.kind === 'incomplete' ? proposal.missing[0] : undefined;
    if (next === undefined) return proposal;
    const answer = (await ask(questionFor(next))).trim();
    if (answer === '') return proposal;
    facts = withAnswer(facts, next, answer);
  }
}

function questionFor({ fact, need, message }: Missing): string {
  return need === 'value'
    ? `${message}\n  ${fact}: `
    : `${message}\nHow is it known? Words of the text, or where it is stated.\n  ${fact}: `;
}

function withAnswer(said: SaidFacts, { fact, need }: Missing, answer: string): SaidFacts {
  if (need === 'value') return { ...said, [fact]: answer };
  const others = said.evidence.filter((item) => item.fact !== fact);
  return { ...said, evidence: [...others, { fact, words: answer }] };
}
