import { formatSearchUrl } from '@/lib/search/search-url';
import type { SearchSuggestion } from '@/lib/search/suggest-searches';
import { withBasePath } from '@/lib/url/base-path';
import { countedEntries } from '@/lib/wording/counts-and-lists';
import { createElement } from '../dom';
import type { Found, ShownHit } from './search-answer';
import { searchHit } from './search-hit';
import { type FilterLabels, foundSentence, noteSentence, offerWords } from './search-sentences';

/** What was found, said in a sentence and listed; where nothing was, the ways on. */
export function searchFound(
  { asked, result, shown, offers }: Found,
  labels: FilterLabels,
  { onMore, onOlder }: { onMore: () => void; onOlder: () => void },
): Node[] {
  const { hits, query, olderShards } = result;
  const sentence = foundSentence(result, asked, labels).map(({ text, without }) =>
    without === undefined
      ? text
      : createElement(
          'a',
          { href: searchAddress(without), 'aria-label': `${text}: take it away` },
          text,
        ),
  );
  const remarks = query.notes.map((note) =>
    createElement('p', { class: 'remark mt-2' }, noteSentence(note, labels)),
  );
  return [
    createElement('p', { class: 'state', tabindex: '-1' }, ...sentence, '.'),
    ...remarks,
    ...(hits.length === 0 ? [waysOn(offers)] : []),
    createElement('ol', { class: 'mt-4' }, ...shown.map(searchHit)),
    ...(shown.length < hits.length
      ? [button(`Show more of the ${countedEntries(hits.length)}`, onMore)]
      : []),
    ...(olderShards > 0 && shown.length === hits.length
      ? [button('Search older entries too', onOlder)]
      : []),
  ];
}

/** The first entries while the others are still being counted. */
export function foundAtOnce(shown: readonly ShownHit[]): Node[] {
  return [
    createElement(
      'p',
      { class: 'state', tabindex: '-1' },
      'The first entries, oldest first; the others are being counted.',
    ),
    createElement('ol', { class: 'mt-4' }, ...shown.map(searchHit)),
  ];
}

/** A part of the index did not come: nothing is said of what is held, and nothing typed is lost. */
export function notFetched(onAgain: () => void): Node[] {
  return [
    createElement(
      'p',
      { class: 'state' },
      'A part of the search index could not be fetched, so that nothing can be said about what is held. What you typed is still there.',
    ),
    button('Try again', onAgain),
  ];
}

function button(words: string, onPress: () => void): HTMLButtonElement {
  const made = createElement('button', { type: 'button', class: 'search-button' }, words);
  made.addEventListener('click', onPress);
  return made;
}

function waysOn(offers: readonly SearchSuggestion[]): HTMLElement {
  if (offers.length === 0) {
    const link = (href: string, words: string) => createElement('a', { href }, words);
    return createElement(
      'p',
      { class: 'mt-4' },
      'Nothing comes near it either. The ',
      link(withBasePath('/topics/'), 'topics'),
      ' and ',
      link(withBasePath('/'), 'the days'),
      ' show all that is held here.',
    );
  }
  const items = offers.map((offer) =>
    createElement(
      'li',
      {},
      createElement(
        'a',
        {
          class: 'quiet min-h-9 underline',
          href: searchAddress({ text: offer.query, filters: offer.filters }),
        },
        offerWords(offer),
      ),
      ' ',
      createElement(
        'span',
        { class: 'remark' },
        countedEntries(offer.entries) + (offer.more ? ' or more' : ''),
      ),
    ),
  );
  return createElement(
    'div',
    { class: 'mt-4' },
    createElement('h2', { class: 'strong' }, 'What would find something'),
    createElement('ul', { class: 'mt-1' }, ...items),
  );
}

/** Where a search is asked for. */
export function searchAddress(asked: Parameters<typeof formatSearchUrl>[0]): string {
  return withBasePath(`/search/${formatSearchUrl(asked)}`);
}
