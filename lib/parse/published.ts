import { type Issue, issue } from '@/lib/schema/issue';
import type { ReadDay } from '@/lib/schema/time';
import { dayInWords } from './dates';
import type { ArticleFacts } from './facts';
import type { Layout } from './layout';

/**
 * The day an article is anchored to: its own dateline, else the date of a marker, else what front
 * matter says. Photo dates, crawl dates and days of war are not it.
 */
export function readPublished(
  layout: Layout,
  facts: ArticleFacts,
): { published: ReadDay | null; issues: Issue[] } {
  const issues = weekdayIssues(layout);
  const printed = printedDay(layout);
  if (printed !== null && facts.published !== null && facts.published !== printed.day) {
    issues.push(
      issue(
        'day-conflict',
        `The text is dated ${dayInWords(printed.day)} (“${printed.quote}”), but the front matter says ${dayInWords(facts.published)}.`,
        { line: printed.line },
      ),
    );
  }
  return { published: printed ?? givenDay(facts), issues };
}

function printedDay(layout: Layout): ReadDay | null {
  if (layout.dateline !== null) {
    const { date, block } = layout.dateline;
    return {
      day: date.day,
      from: 'dateline',
      sure: 'stated',
      because: `The article is dated “${date.printed}”.`,
      quote: date.printed,
      line: block.number,
    };
  }
  const dated = layout.posts.find(({ marker }) => marker?.mark.date != null)?.marker;
  if (dated?.mark.date == null) return null;
  return {
    day: dated.mark.date.day,
    from: 'marker',
    sure: 'stated',
    because: `Its first dated post prints “${dated.mark.date.printed}”.`,
    quote: dated.mark.date.printed,
    line: dated.block.number,
  };
}

function givenDay(facts: ArticleFacts): ReadDay | null {
  if (facts.published === null) return null;
  const evidence = facts.evidence.filter((item) => item.fact === 'published');
  const quoted = evidence.find((item) => item.quote !== undefined);
  const notes = evidence.flatMap((item) => item.note ?? []);
  return {
    day: facts.published,
    from: 'front-matter',
    sure: 'inferred',
    because: ['The text prints no date of publication; Daybook’s editors give it.', ...notes].join(
      ' ',
    ),
    quote: quoted?.quote ?? null,
    line: quoted?.line ?? null,
  };
}

function weekdayIssues(layout: Layout): Issue[] {
  const inMarkers = layout.posts.flatMap(({ marker }) =>
    marker?.mark.date == null ? [] : [{ date: marker.mark.date, block: marker.block }],
  );
  return [...layout.dates, ...inMarkers].flatMap(({ date, block }) =>
    date.weekday === null || date.weekday.agrees
      ? []
      : [
          issue(
            'weekday-mismatch',
            `“${date.printed}” names ${date.weekday.printed}, but ${dayInWords(date.day)} was a ${date.weekday.actual}.`,
            { line: block.number, column: block.column },
          ),
        ],
  );
}
