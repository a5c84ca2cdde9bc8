/** Explains that the search script failed to load; shown by the script that loads it. */
export function SearchFailed() {
  return (
    <p id="search-failed" className="state mt-4" hidden>
      Search could not load. Your words are still there; keep typing to try again.
    </p>
  );
}
