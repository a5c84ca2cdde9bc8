import { withBasePath } from '@/lib/url/base-path';

/** The box to type in, and where the search says what it found: what its script works on. */
export function SearchForm() {
  return (
    <search>
      <form id="search-form" action={withBasePath('/search/')} className="search-form">
        <label>
          <span>Words, names, a “phrase”, a date</span>
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

/** Where the search tells how much it found, and what of the address it left out. */
export function SearchMessage() {
  return (
    <>
      <p id="search-status" role="status" className="sr-only" />
      <div id="search-message" />
    </>
  );
}

/** Where the search shows what it found; empty until something is asked. */
export function SearchResults() {
  return <section id="search-found" aria-label="What was found" hidden />;
}
