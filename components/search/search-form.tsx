import { withBasePath } from '@/lib/url/base-path';

/** The search form, which the search script enhances. */
export function SearchForm() {
  return (
    <search>
      <form id="search-form" action={withBasePath('/search/')} className="search-form">
        <label>
          <span>Words, names, “phrases”, dates</span>
          <input
            id="search-box"
            type="search"
            name="q"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
          />
        </label>
        <button type="submit" className="search-button">
          Search
        </button>
      </form>
    </search>
  );
}

/** Placeholders for the number of results and for notes on the query. */
export function SearchMessage() {
  return (
    <>
      <p id="search-status" role="status" className="sr-only" />
      <div id="search-message" />
    </>
  );
}

/** Placeholder for the results; hidden until there is a query. */
export function SearchResults() {
  return <section id="search-found" aria-label="Search results" hidden />;
}
