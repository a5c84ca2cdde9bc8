import type { FilterResult } from '@/lib/filter/apply-filters';
import { type FilterRow, type Filters, hasPassageFilters } from '@/lib/filter/filter';
import { isOnlyMentioned, matchingPassages, matchingStatements } from '@/lib/filter/match-filters';
import { chooseQuotationMarks } from '@/lib/text/quotation-marks';
import { withBasePath } from '@/lib/url/base-path';
import { articleUrl } from '@/lib/url/page-urls';
import { counted } from '@/lib/wording/counts-and-lists';
import { createElement, findAll } from '../dom';

/** Reports that the reader wants to see whole, whatever is filtered by. */
const wantedWhole = new Set<string>();

/** What stands beside a row while nothing is filtered by. */
const plainNotes = new WeakMap<HTMLElement, string>();

type Share = { of: number; matching: readonly number[] };

/**
 * Shows, of each entry, what the filters ask for: of a report its matching passages, with the way to the
 * whole; the statements; and beside its row why it is there, where that is worth saying.
 */
export function showPassages({ filters, rowById }: FilterResult): void {
  for (const item of findAll('[data-entry]')) {
    const row = rowById.get(item.dataset.entry ?? '');
    const words = item.querySelector<HTMLElement>('.words');
    if (!row || !words) continue;
    showStatements(words, row, filters);
    showShare(words, row, shareOf(row, filters));
    const note = item.querySelector<HTMLElement>('[data-note]');
    if (note) showNote(note, row, filters);
  }
}

/** The passages of an entry that are asked for; null where it has one only, or all are, or none is. */
function shareOf(row: FilterRow, filters: Filters): Share | null {
  if (!hasPassageFilters(filters)) return null;
  const matching = matchingPassages(row, filters);
  // An entry that is only shown because it is linked to is shown whole.
  if (matching.length === 0 || matching.length === row.passages.length) return null;
  return { of: row.passages.length, matching };
}

/** `3 of 18 passages` */
function shareInWords({ of, matching }: Share): string {
  return `${matching.length} of ${counted(of, 'passage')}`;
}

function showShare(words: HTMLElement, row: FilterRow, share: Share | null): void {
  const whole = share === null || wantedWhole.has(row.id);
  words.querySelectorAll<HTMLElement>(':scope > .passage').forEach((passage, index) => {
    passage.hidden = !whole && !share.matching.includes(index);
  });
  words.querySelector(':scope > .share')?.remove();
  if (share === null) return;
  const headline = words.closest('[data-entry]')?.querySelector('h3')?.textContent ?? '';
  const button = createElement(
    'button',
    { type: 'button', class: 'underline min-h-6', 'aria-expanded': String(whole) },
    whole ? 'show these only' : 'show the whole report',
    createElement('span', { class: 'sr-only' }, ` of: ${headline}`),
  );
  button.addEventListener('click', () => {
    if (!wantedWhole.delete(row.id)) wantedWhole.add(row.id);
    showShare(words, row, share);
    words.querySelector<HTMLElement>(':scope > .share button')?.focus();
  });
  words.prepend(
    createElement('p', { class: 'share remark mb-2' }, `${shareInWords(share)}; `, button),
  );
}

/** While parties or speakers are filtered by: the statements that an entry is shown for. */
function showStatements(words: HTMLElement, row: FilterRow, filters: Filters): void {
  if (words.previousElementSibling?.matches('[data-matching-statements]'))
    words.previousElementSibling.remove();
  const statements = matchingStatements(row, filters);
  if (statements.length === 0) return;
  const items = statements.map(({ who, quote, line }) => {
    const [open, close] = chooseQuotationMarks(quote);
    return createElement(
      'li',
      {},
      createElement('span', { class: 'strong' }, `${who}:`),
      ' ',
      createElement(
        'span',
        words.lang ? { class: 'quoted', lang: words.lang } : { class: 'quoted' },
        `${open}${quote}${close}`,
      ),
      ' ',
      createElement(
        'a',
        { class: 'line-link', href: withBasePath(articleUrl(row.article, line)) },
        `line ${line}`,
        createElement('span', { class: 'sr-only' }, ` of the text: ${quote}`),
      ),
    );
  });
  words.before(
    createElement(
      'ul',
      { class: 'statements', 'aria-label': 'Statements asked for', 'data-matching-statements': '' },
      ...items,
    ),
  );
}

/** Who makes the statements asked for, that a topic is only mentioned, how many passages of a report it is. */
function showNote(note: HTMLElement, row: FilterRow, filters: Filters): void {
  const plain = plainNotes.get(note) ?? note.textContent ?? '';
  plainNotes.set(note, plain);
  note.textContent = (hasPassageFilters(filters) && noteOn(row, filters)) || plain;
}

function noteOn(row: FilterRow, filters: Filters): string {
  const share = shareOf(row, filters);
  const speakers = [...new Set(matchingStatements(row, filters).map(({ who }) => who))];
  const [first, ...others] = speakers;
  return [
    first && `said by ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`,
    isOnlyMentioned(row, filters) && 'mentions it',
    share && shareInWords(share),
  ]
    .filter(Boolean)
    .join('; ');
}
