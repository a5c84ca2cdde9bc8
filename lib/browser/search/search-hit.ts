import type { TextPiece } from '@/lib/search/excerpts';
import { withBasePath } from '@/lib/url/base-path';
import { entryUrl } from '@/lib/url/page-urls';
import { counted } from '@/lib/wording/counts-and-lists';
import { fullDate, shortWeekday } from '@/lib/wording/format-date';
import { createElement } from '../dom';
import type { ShownHit } from './search-answer';

/** An entry that was found, with the found words in their context. */
export function searchHit({ entry, outlet, excerpts }: ShownHit): HTMLLIElement {
  const { headline, paragraphs, matching, all } = excerpts;
  const { day, slug, time, made, kind } = entry;
  return createElement(
    'li',
    { class: 'line-above py-4' },
    createElement(
      'p',
      { class: 'byline' },
      `${shortWeekday(day)} ${fullDate(day)} · ${time} ·`,
      createElement(
        'span',
        { class: 'inline-flex items-center gap-1.5' },
        swatchOf(outlet.id),
        outlet.label,
      ),
    ),
    createElement(
      'h2',
      { class: made ? 'headline from-first-sentence mt-1' : 'headline mt-1' },
      createElement('a', { href: withBasePath(entryUrl({ day, slug })) }, ...marked(headline)),
    ),
    createElement(
      'div',
      { class: 'words found mt-1' },
      ...paragraphs.map(({ pieces, cutBefore, cutAfter }) =>
        createElement('p', {}, cutBefore ? '… ' : null, ...marked(pieces), cutAfter ? ' …' : null),
      ),
    ),
    kind === 'report' && matching > 0
      ? createElement(
          'p',
          { class: 'remark mt-1' },
          `A whole report: found in ${matching} of its ${counted(all, 'paragraph')}`,
        )
      : null,
  );
}

/** An outlet’s mark, as the filters have it; none where those are a box of choices. */
function swatchOf(outlet: string): Node | null {
  const link = document.querySelector(`[data-facet="outlet"][data-value="${CSS.escape(outlet)}"]`);
  return link?.querySelector('svg')?.cloneNode(true) ?? null;
}

function marked(pieces: readonly TextPiece[]): (Node | string)[] {
  return pieces.map(({ text, mark }) => (mark ? createElement('mark', {}, text) : text));
}
