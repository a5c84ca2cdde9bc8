import { formatSearchUrl } from '@/lib/search/search-url';
import type { SearchSuggestion } from '@/lib/search/suggest-searches';
import { withBasePath } from '@/lib/url/base-path';
import { formatEntryCount } from '@/lib/wording/counts-and-lists';
import { createElement } from '../dom';
import type { FoundEntries, ShownHit } from './search-answer';
import { renderSearchHit } from './search-hit';
import {
  describeNote,
  describeResults,
  describeSuggestion,
  type FilterLabels,
} from './search-sentences';

/** Renders the results of a search; without hits, suggestions. */
export function renderSearchResults(
  { request, result, shown, suggestions }: FoundEntries,
  labels: FilterLabels,
  { onMore, onOlder }: { onMore: () => void; onOlder: () => void },
): Node[] {
  const { hits, query, olderShards } = result;
  const sentence = describeResults(result, request, labels).map(({ text, without }) =>
    without === undefined
      ? text
      : createElement(
          'a',
          { href: searchUrl(without), 'aria-label': `Remove filter ${text}` },
          text,
        ),
  );
  const remarks = query.notes.map((note) =>
    createElement('p', { class: 'remark mt-2' }, describeNote(note, labels)),
  );
  return [
    createElement('p', { class: 'state', tabindex: '-1' }, ...sentence, '.'),
    ...remarks,
    ...(hits.length === 0 ? [renderSuggestions(suggestions)] : []),
    createElement('ol', { class: 'mt-4' }, ...shown.map(renderSearchHit)),
    ...(shown.length < hits.length
      ? [createButton(`Show more of the ${formatEntryCount(hits.length)}`, onMore)]
      : []),
    ...(olderShards > 0 && shown.length === hits.length
      ? [createButton('Search older entries too', onOlder)]
      : []),
  ];
}

/** Renders the first entries while the others are being counted. */
export function renderCountingResults(shown: readonly ShownHit[]): Node[] {
  return [
    createElement(
      'p',
      { class: 'state', tabindex: '-1' },
      'First entries, oldest first; still counting.',
    ),
    createElement('ol', { class: 'mt-4' }, ...shown.map(renderSearchHit)),
  ];
}

/** Renders a failed search. It claims nothing about the collection. */
export function renderFailedResults(onRetry: () => void): Node[] {
  return [
    createElement(
      'p',
      { class: 'state' },
      'Search could not load. Check your connection and try again.',
    ),
    createButton('Try again', onRetry),
  ];
}

function createButton(words: string, onPress: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button', class: 'search-button' }, words);
  button.addEventListener('click', onPress);
  return button;
}

function renderSuggestions(suggestions: readonly SearchSuggestion[]): HTMLElement {
  if (suggestions.length === 0) {
    const link = (href: string, words: string) => createElement('a', { href }, words);
    return createElement(
      'p',
      { class: 'mt-4' },
      'Nothing similar was found. Browse the ',
      link(withBasePath('/topics/'), 'topics'),
      ' or ',
      link(withBasePath('/'), 'days'),
      '.',
    );
  }
  const items = suggestions.map((suggestion) =>
    createElement(
      'li',
      {},
      createElement(
        'a',
        {
          class: 'quiet min-h-9 underline',
          href: searchUrl({ text: suggestion.query, filters: suggestion.filters }),
        },
        describeSuggestion(suggestion),
      ),
      ' ',
      createElement(
        'span',
        { class: 'remark' },
        formatEntryCount(suggestion.entries) + (suggestion.hasMore ? ' or more' : ''),
      ),
    ),
  );
  return createElement(
    'div',
    { class: 'mt-4' },
    createElement('h2', { class: 'strong' }, 'Try instead'),
    createElement('ul', { class: 'mt-1' }, ...items),
  );
}

/** Returns the URL of a search. */
export function searchUrl(request: Parameters<typeof formatSearchUrl>[0]): string {
  return withBasePath(`/search/${formatSearchUrl(request)}`);
}
