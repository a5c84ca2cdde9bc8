/**
 * Where the script that filters says what is shown, and offers it as a file. Empty until it does: what
 * stands in the page is everything.
 */
export function FilterSentence({
  days,
  data = '',
}: {
  /** Whether days are worth saying; on the page of one day they are not. */
  days: boolean;
  /** Way from the page to the folder that its data lies in; empty where that is its own. */
  data?: string;
}) {
  return (
    <>
      <p role="status" className="sr-only" data-match-count="" />
      <div data-sentence={days ? 'days' : ''} />
      <p id="filters-failed" className="state mt-3" hidden>
        What filters this page could not be fetched, so that all entries are shown.
      </p>
      <div data-downloads={data} />
    </>
  );
}
