/** Placeholders in which the filter script describes what is shown and offers it for download. */
export function FilterSentence({
  days,
  data = '',
}: {
  /** True if the sentence names days; the page of one day need not. */
  days: boolean;
  /** Relative path from the page to the folder of its data; empty for the same folder. */
  data?: string;
}) {
  return (
    <>
      <p role="status" className="sr-only" data-match-count="" />
      <div data-sentence={days ? 'days' : ''} />
      <p id="filters-failed" className="state mt-3" hidden>
        Filters could not load, so all entries are shown.{' '}
        <button type="button" className="underline min-h-6">
          Try again
        </button>
      </p>
      <div data-downloads={data} />
    </>
  );
}
