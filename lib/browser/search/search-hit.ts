import type { TextPiece } from '@/lib/search/excerpts';
import { withBasePath } from '@/lib/url/base-path';
import { entryUrl } from '@/lib/url/page-urls';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { formatFullDate, formatShortWeekday } from '@/lib/wording/format-date';
import { createElement } from '../dom';
import type { ShownHit } from './search-answer';

/** Renders a found entry, with the matching words in context. */
export function renderSearchHit({ entry, outlet, excerpts }: ShownHit): HTMLLIElement {
  const { headline, paragraphs, matching, all } = excerpts;
  const { day, slug, time, made, kind } = entry;
  return createElement(
    'li',
    { class: 'line-above py-4' },
    createElement(
      'p',
      { class: 'byline' },
      `${formatShortWeekday(day)} ${formatFullDate(day)} · ${time} ·`,
      createElement(
        'span',
        { class: 'inline-flex items-center gap-1.5' },
        cloneOutletMark(outlet.id),
        outlet.label,
      ),
    ),
    createElement(
      'h2',
      { class: made ? 'headline from-first-sentence mt-1' : 'headline mt-1' },
      createElement(
        'a',
        { href: withBasePath(entryUrl({ day, slug })) },
        ...renderPieces(headline),
      ),
    ),
    createElement(
      'div',
      { class: 'words found mt-1' },
      ...paragraphs.map(({ pieces, cutBefore, cutAfter }) =>
        createElement(
          'p',
          {},
          cutBefore ? '… ' : null,
          ...renderPieces(pieces),
          cutAfter ? ' …' : null,
        ),
      ),
    ),
    kind === 'report' && matching > 0
      ? createElement(
          'p',
          { class: 'remark mt-1' },
          `Long report: ${matching} of ${formatCount(all, 'paragraph')} ${matching === 1 ? 'matches' : 'match'}`,
        )
      : null,
  );
}

/** Copies an outlet’s mark from the filters; null if they are a select box. */
function cloneOutletMark(outlet: string): Node | null {
  const link = document.querySelector(`[data-facet="outlet"][data-value="${CSS.escape(outlet)}"]`);
  return link?.querySelector('svg')?.cloneNode(true) ?? null;
}

function renderPieces(pieces: readonly TextPiece[]): (Node | string)[] {
  return pieces.map(({ text, mark }) => (mark ? createElement('mark', {}, text) : text));
}
