import { type Issue, issue } from '@/lib/schema/issue';
import type { ReadDay } from '@/lib/schema/time';
import type { ArticleFacts } from './facts';
import type { Layout } from './layout';
import { dayInWords } from './resolve-date';
import { offsetAt } from './zones';

/** The zone of clocks that name none: what the page states for all, else what is given. */
export function sharedZone(
  { statedZone }: Layout,
  published: ReadDay | null,
  facts: ArticleFacts,
): { zone: string | null; issues: Issue[] } {
  if (statedZone === null) return { zone: facts.zone, issues: [] };
  const { zone, others, block } = statedZone;
  const noon = `${published?.day ?? '2000-01-01'}T12:00:00Z`;
  const other = others.find(
    (candidate) => offsetAt(candidate.zone, noon) !== offsetAt(zone.zone, noon),
  );
  if (published === null || other === undefined) return { zone: zone.zone, issues: [] };
  return {
    zone: facts.zone,
    issues: [
      issue(
        'zones-contradict',
        `The page says its times are ${zone.printed} and ${other.printed}; on ${dayInWords(published.day)} these are not the same.`,
        { line: block.number, column: block.column },
      ),
    ],
  };
}
