/** The words that identify a passage in a text directive. */
export type TextFragment = {
  prefix?: string;
  textStart: string;
  textEnd?: string;
  suffix?: string;
};

/**
 * Returns the URL of a passage: `#anchor:~:text=prefix-,start,end,-suffix`. Hyphens, commas and ampersands
 * separate the parts of a directive, so they are percent-encoded within words.
 * @param page URL without a fragment
 * @param anchor id of the element that contains the passage; empty for none
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageUrl(page: string, anchor: string, fragment: TextFragment): string {
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(textStart),
    ...(textEnd ? [encode(textEnd)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ];
  return `${page}#${encodeURIComponent(anchor)}:~:text=${parts.join(',')}`;
}

function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
