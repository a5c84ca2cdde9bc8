/** Characters that pages escape and that mean nothing to HTML itself. */
const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

const escaped = new RegExp(
  `&(?:#(?<decimal>\\d{2,6})|#x(?<hexadecimal>[\\da-f]{2,5})|(?<name>${Object.keys(named).join('|')}));`,
  'giu',
);

/**
 * Undoes an escape that a page made twice (`&amp;nbsp;`): browsers show the code, and nobody writes it
 * in an article. Signs of HTML itself (`&lt;`) stay, since they may be what is written about.
 */
export function escapedOnce(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    escaped,
    (whole: string, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      const isPlain = code > 0x9f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isPlain || code === 39 || code === 34 ? String.fromCodePoint(code) : whole;
    },
  );
}

/**
 * A line of plain text without the escapes of HTML that a copy left in it (`AT&amp;T`, `don&#8217;t`): no
 * newsroom writes them. Signs of HTML itself stay, as above.
 */
export function unescaped(text: string): string {
  return escapedOnce(text.includes('&amp;') ? text.replaceAll('&amp;', '&') : text);
}
