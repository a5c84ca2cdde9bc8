import { setAsideReasons } from '@/lib/schema/article';
import { capitalise } from '@/lib/wording/counts-and-lists';
import type { FateTotals, LinesSetAside } from './fate';
import { type Finding, finding, printedOn } from './finding';

/** The uses of an article's lines. Setting a line aside is an interpretation too, and could be wrong. */
export function lineFindings(totals: FateTotals, aside: readonly LinesSetAside[]): Finding[] {
  return [
    finding('In entries', null, { count: totals.inEntries }),
    finding('About the article: title, standfirst or dateline', null, { count: totals.about }),
    ...aside.map(({ reason, lines }) =>
      finding(
        reason === 'editor'
          ? capitalise(setAsideReasons.editor)
          : `Set aside: ${setAsideReasons[reason]}`,
        reason === 'editor' ? 'given' : 'inferred',
        {
          count: lines.length,
          support: lines.map((line) => printedOn(line)),
        },
      ),
    ),
    finding('Blank', null, { count: totals.blank }),
  ].filter(({ count }) => count > 0);
}
