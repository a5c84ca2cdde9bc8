import { requireValue } from '@/lib/text/required';

/** Characters that pages escape although HTML does not require it. */
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
 * Undoes entities that are still visible after parsing because a page escaped them twice (`&amp;nbsp;`).
 * HTML's own (`&lt;`) stay, since the article may be about them.
 */
export function unescapeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    escaped,
    (whole: string, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code =
        decimal === undefined
          ? Number.parseInt(requireValue(hexadecimal, 'A numeric entity has digits.'), 16)
          : Number(decimal);
      const isPlain = code > 0x9f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isPlain || code === 39 || code === 34 ? String.fromCodePoint(code) : whole;
    },
  );
}

/**
 * Undoes the entities that a copy left in a line of plain text (`AT&amp;T`, `don&#8217;t`): no newsroom
 * writes them. HTML's own stay, as above.
 */
export function unescapePlainText(text: string): string {
  return unescapeEntities(text.includes('&amp;') ? text.replaceAll('&amp;', '&') : text);
}
