/** Words that tell a passage apart, as the text directive of a URL names them. */
export type TextFragment = {
  prefix?: string;
  textStart: string;
  textEnd?: string;
  suffix?: string;
};

/**
 * The address of a passage by the URL Fragment Text Directive (WICG): `#anchor:~:text=prefix-,start,end,-suffix`.
 * Hyphens, commas and ampersands part the directive, so that those of the words are percent-encoded.
 * @param page address without a fragment
 * @param anchor id of the element that the passage stands in; empty for none
 */
export function passageAddress(page: string, anchor: string, fragment: TextFragment): string {
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    ...(prefix ? [`${encoded(prefix)}-`] : []),
    encoded(textStart),
    ...(textEnd ? [encoded(textEnd)] : []),
    ...(suffix ? [`-${encoded(suffix)}`] : []),
  ];
  return `${page}#${encodeURIComponent(anchor)}:~:text=${parts.join(',')}`;
}

function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
