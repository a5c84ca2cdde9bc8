import type { Proposal } from '@/lib/editor/add-article';
import type { IssueCode } from '@/lib/schema/issue-codes';
import type { Ask } from './ask-for-missing';

/** Issues after which a person should look at the reading before the article is written. */
const doubtful: ReadonlySet<IssueCode> = new Set([
  'posts-few',
  'posts-without-times',
  'text-outside-posts',
  'page-cut-off',
  'zone-of-page',
  'machine-time-contradicts',
  'stamp-before-posts',
  'weekday-mismatch',
  'times-all-midnight',
  'heading-day-unknown',
] satisfies IssueCode[]);

/**
 * Asks whether an article is to be written. An empty answer writes it, unless its posts, days or zone are in doubt:
 * then the doubts are named, and only a yes writes it.
 */
export async function confirmWriting(
  ask: Ask,
  { name, reading }: Extract<Proposal, { kind: 'ready' }>,
): Promise<boolean> {
  const doubts = reading.report.issues.filter(({ code }) => doubtful.has(code));
  const question =
    doubts.length === 0
      ? `Write it as ${name}? [Y/n] `
      : `The reading is in doubt:\n${doubts.map(({ message }) => `  ${message}\n`).join('')}Write it as ${name} all the same? [y/N] `;
  const answer = (await ask(question)).trim();
  return doubts.length === 0 ? /^(?:|y|yes)$/i.test(answer) : /^y(?:es)?$/i.test(answer);
}
