import type { Proposal } from '@/lib/editor/add-article';
import type { InputFacts, MissingFact } from '@/lib/editor/input-facts';

/** Asks a person a question and returns the answer. */
export type Ask = (question: string) => Promise<string>;

/**
 * Asks for the facts that a file still needs, one at a time, until it can be written or is refused. After a
 * wrong answer it says so and asks again; an empty answer ends the questions.
 * @param propose proposes the file with the facts given so far
 */
export async function askForMissing(
  propose: (input: InputFacts) => Proposal,
  input: InputFacts,
  ask: Ask,
): Promise<Proposal> {
  let facts = input;
  for (;;) {
    const proposal = propose(facts);
    const next = proposal.kind === 'incomplete' ? proposal.missing[0] : undefined;
    if (next === undefined) return proposal;
    const answer = (await ask(formatQuestion(next))).trim();
    if (answer === '') return proposal;
    facts = withAnswer(facts, next, answer);
  }
}

function formatQuestion({ fact, need, message }: MissingFact): string {
  return need === 'value'
    ? `${message}\n  ${fact}: `
    : `${message}\nHow is it known? Words of the text, or where it is stated.\n  ${fact}: `;
}

function withAnswer(input: InputFacts, { fact, need }: MissingFact, answer: string): InputFacts {
  if (need === 'value') return { ...input, [fact]: answer };
  const others = input.evidence.filter((item) => item.fact !== fact);
  return { ...input, evidence: [...others, { fact, words: answer }] };
}
