import { setAsideReasons } from '@/lib/schema/article';
import { capitalise } from '@/lib/wording/counts-and-lists';
import type { FateTotals, LinesSetAside } from './fate';
import { type Finding, makeFinding, makeSupport } from './finding';

/** The uses of an article's lines. Setting a line aside is an interpretation too, and could be wrong. */
export function reportLines(totals: FateTotals, aside: readonly LinesSetAside[]): Finding[] {
  return [
    makeFinding('In entries', null, { count: totals.inEntries }),
    makeFinding('About the article: title, standfirst or dateline', null, { count: totals.about }),
    ...aside.map(({ reason, lines }) =>
      makeFinding(
        reason === 'editor'
          ? capitalise(setAsideReasons.editor)
          : `Set aside: ${setAsideReasons[reason]}`,
        reason === 'editor' ? 'given' : 'inferred',
        {
          count: lines.length,
          support: lines.map((line) => makeSupport(line)),
        },
      ),
    ),
    makeFinding('Blank', null, { count: totals.blank }),
  ].filter(({ count }) => count > 0);
}
