import type { FilterResult } from '@/lib/filter/apply-filters';
import type { ValueLabels } from '@/lib/filter/describe-filters';
import { type FilterRow, type Filters, hasPassageFilters } from '@/lib/filter/filter';
import {
  findMatchingPassages,
  findMatchingStatements,
  isOnlyMentioned,
} from '@/lib/filter/match-filters';
import { chooseQuotationMarks } from '@/lib/text/quotation-marks';
import { withBasePath } from '@/lib/url/base-path';
import { articleUrl } from '@/lib/url/page-urls';
import { formatCount, joinList } from '@/lib/wording/counts-and-lists';
import { createElement, findAll, readData } from '../dom';

/** Ids of reports that the reader expanded. */
const expandedIds = new Set<string>();

/** Notes beside rows while no filter is active. */
const unfilteredNotes = new WeakMap<HTMLElement, string>();

/** Indexes of the matching passages of an entry, and how many passages it has. */
type Share = { of: number; matching: readonly number[] };

/**
 * Shows the matching part of each entry: the matching sections of a report, with a button for the whole;
 * the matching statements; and, beside its row, why it matches.
 */
export function showPassages({ filters, labels, rowById }: FilterResult): void {
  for (const item of findAll('[data-entry]')) {
    const row = rowById.get(readData(item, 'entry'));
    const words = item.querySelector<HTMLElement>('.words');
    if (!row || !words) continue;
    showStatements(words, row, filters);
    showShare(words, row, findShare(row, filters));
    const note = item.querySelector<HTMLElement>('[data-note]');
    if (note) showNote(note, row, filters, labels);
  }
}

/** Returns the matching passages of an entry; null if none or all of them match. */
function findShare(row: FilterRow, filters: Filters): Share | null {
  if (!hasPassageFilters(filters)) return null;
  const matching = findMatchingPassages(row, filters);
  // An entry that is visible only because a link names it is shown whole.
  if (matching.length === 0 || matching.length === row.passages.length) return null;
  return { of: row.passages.length, matching };
}

/** `3 of 18 sections match` */
function formatShare({ of, matching }: Share): string {
  return `${matching.length} of ${formatCount(of, 'section')} ${matching.length === 1 ? 'matches' : 'match'}`;
}

function showShare(words: HTMLElement, row: FilterRow, share: Share | null): void {
  const isWhole = share === null || expandedIds.has(row.id);
  words.querySelectorAll<HTMLElement>(':scope > .passage').forEach((passage, index) => {
    passage.hidden = !isWhole && !share.matching.includes(index);
  });
  words.querySelector(':scope > .share')?.remove();
  if (share === null) return;
  const headline = words.closest('[data-entry]')?.querySelector('h3')?.textContent ?? '';
  const button = createElement(
    'button',
    { type: 'button', class: 'underline min-h-6', 'aria-expanded': String(isWhole) },
    isWhole ? 'Show matching sections only' : 'Show the whole report',
    createElement('span', { class: 'sr-only' }, ` of: ${headline}`),
  );
  button.addEventListener('click', () => {
    if (!expandedIds.delete(row.id)) expandedIds.add(row.id);
    showShare(words, row, share);
    words.querySelector<HTMLElement>(':scope > .share button')?.focus();
  });
  words.prepend(
    createElement('p', { class: 'share remark mb-2' }, `${formatShare(share)}. `, button),
  );
}

/** Lists the statements that match a filter by party or speaker. */
function showStatements(words: HTMLElement, row: FilterRow, filters: Filters): void {
  if (words.previousElementSibling?.matches('[data-matching-statements]'))
    words.previousElementSibling.remove();
  const statements = findMatchingStatements(row, filters);
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
        createElement('span', { class: 'sr-only' }, ` of the source text: ${quote}`),
      ),
    );
  });
  words.before(
    createElement(
      'ul',
      { class: 'statements', 'aria-label': 'Matching statements', 'data-matching-statements': '' },
      ...items,
    ),
  );
}

/** Notes beside a row why it matches: who is quoted, that a topic is only mentioned, how much of a report. */
function showNote(note: HTMLElement, row: FilterRow, filters: Filters, labels: ValueLabels): void {
  const unfiltered = unfilteredNotes.get(note) ?? note.textContent ?? '';
  unfilteredNotes.set(note, unfiltered);
  note.textContent =
    (hasPassageFilters(filters) && describeMatch(row, filters, labels)) || unfiltered;
}

function describeMatch(row: FilterRow, filters: Filters, labels: ValueLabels): string {
  const share = findShare(row, filters);
  const speakers = [...new Set(findMatchingStatements(row, filters).map(({ who }) => who))];
  const [first, ...others] = speakers;
  return [
    first &&
      `quotes ${first}${others.length > 0 ? ` and ${formatCount(others.length, 'other')}` : ''}`,
    isOnlyMentioned(row, filters) &&
      `mentions ${joinList(
        filters.topic.map((topic) => labels.topic[topic] ?? topic),
        'or',
      )}`,
    share && formatShare(share),
  ]
    .filter(Boolean)
    .join('; ');
}
