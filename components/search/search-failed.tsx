/** Says where the search script could not be fetched; the script that loads it shows this. */
export function SearchFailed() {
  return (
    <p id="search-failed" className="state mt-4" hidden>
      The search itself could not be fetched. What you typed is still there: it is tried again when
      you go on typing.
    </p>
  );
}
