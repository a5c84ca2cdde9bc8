/** Says where the search script could not be fetched; the script that loads it shows this. */
export function SearchUnloaded() {
  return (
    <p id="search-unloaded" className="state mt-4" hidden>
      The search itself could not be fetched. What you typed is still there: it is tried again when
      you go on typing.
    </p>
  );
}
