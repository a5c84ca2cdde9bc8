'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { countedEntries } from '@/lib/chronology/words';
import type { ValueOfFacet } from '@/lib/search/index-format';
import {
  type Asked,
  type KnownFilters,
  nothingAsked,
  readAddress,
  searchKeys,
  writeAddress,
} from '@/lib/search/search-address';
import { SearchChoice } from './search-choice';
import { SearchFound } from './search-found';
import { type SearchState, useSearch } from './use-search';

/** What a search can be narrowed to. */
export type SearchChoices = {
  topics: ValueOfFacet[];
  outlets: ValueOfFacet[];
  days: ValueOfFacet[];
};

/** Milliseconds without a key before the address follows and the number found is told. */
const pause = 250;

/**
 * The search itself. What is asked stands in the address, so that it can be shared, reloaded and gone
 * back to; as it is typed it replaces itself there, so that going back leaves the page.
 */
export function SearchPanel({ choices }: { choices: SearchChoices }) {
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [ignored, setIgnored] = useState<string[]>([]);
  const { state, more, older, again } = useSearch(asked);
  const announced = useSettled(state);

  useEffect(() => {
    const follow = () => {
      const read = readAddress(window.location.search, knownOf(choices));
      fill(form.current, read.asked);
      setAsked(read.asked);
      setIgnored(read.ignored);
    };
    // Letters typed before the page had started are asked for, not overwritten.
    const typed = formAsked(form.current);
    if (window.location.search === '' && typed.text !== '') setAsked(typed);
    else follow();
    window.addEventListener('popstate', follow);
    document.documentElement.dataset.ready = '';
    return () => window.removeEventListener('popstate', follow);
  }, [choices]);

  useEffect(() => {
    if (asked === null) return;
    const timer = setTimeout(() => {
      const address = window.location.pathname + writeAddress(asked);
      if (ignored.length === 0) window.history.replaceState(null, '', address);
    }, pause);
    return () => clearTimeout(timer);
  }, [asked, ignored]);

  const ask = () => {
    setIgnored([]);
    setAsked(formAsked(form.current));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask();
  };

  return (
    <div data-island data-filter-keys={searchKeys.join(' ')}>
      <search>
        <form ref={form} action="/search/" onSubmit={submit} onInput={ask} className="search-form">
          <label className="search-words">
            <span>Words, names, a “phrase”, a date</span>
            <input
              type="search"
              name="q"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="search"
              data-control=""
            />
          </label>
          <SearchChoice name="topic" label="Topic" any="Any topic" values={choices.topics} />
          <SearchChoice name="outlet" label="Outlet" any="Any outlet" values={choices.outlets} />
          <SearchChoice name="day" label="Day" any="Any day" values={choices.days} />
          <button type="submit" className="search-button" data-control="">
            Search
          </button>
        </form>
      </search>
      <p role="status" className="sr-only">
        {announced}
      </p>
      {ignored.length > 0 && (
        <p className="state mt-4">
          The address asks for {ignored.map((value) => `“${value.slice(0, 60)}”`).join(', ')}, which
          is no filter here and was left out.
        </p>
      )}
      {state.kind === 'failed' && (
        <div className="state mt-6">
          <p>
            A part of the search index could not be fetched, so that nothing can be said about what
            is held. What you typed is still there.
          </p>
          <button type="button" className="search-button" onClick={again}>
            Try again
          </button>
        </div>
      )}
      {state.kind === 'found' && (
        <SearchFound
          found={state.found}
          labels={{
            topics: choices.topics,
            outlets: choices.outlets,
            days: {
              first: choices.days[0]?.id ?? '',
              last: choices.days.at(-1)?.id ?? '',
            },
          }}
          onMore={more}
          onOlder={older}
        />
      )}
    </div>
  );
}

/** What to announce once no key was pressed for a while: short, and only then. */
function useSettled(state: SearchState): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(inShort(state)), pause * 2);
    return () => clearTimeout(timer);
  }, [state]);
  return words;
}

function inShort(state: SearchState): string {
  if (state.kind === 'found') return countedEntries(state.found.result.hits.length);
  return state.kind === 'failed' ? 'The search could not be made' : '';
}

function knownOf({ topics, outlets, days }: SearchChoices): KnownFilters {
  const ids = (values: readonly ValueOfFacet[]) => values.map(({ id }) => id);
  return { topic: ids(topics), outlet: ids(outlets), day: ids(days) };
}

function formAsked(form: HTMLFormElement | null): Asked {
  if (!form) return nothingAsked;
  const data = new FormData(form);
  const values = (name: string) =>
    data.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');
  return {
    text: values('q')[0] ?? '',
    filters: { topic: values('topic'), outlet: values('outlet'), day: values('day') },
  };
}

/** Puts what the address asks for into the form. */
function fill(form: HTMLFormElement | null, { text, filters }: Asked): void {
  const set = (name: string, value: string) => {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = value;
    }
  };
  set('q', text);
  for (const facet of ['topic', 'outlet', 'day'] as const) set(facet, filters[facet][0] ?? '');
}
