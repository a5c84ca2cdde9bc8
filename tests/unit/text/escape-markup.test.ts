import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { escapeMarkup } from '@/lib/text/escape-markup';

describe('escapeMarkup', () => {
  test('escapes the characters that begin tags and references or end an attribute', () => {
    expect(escapeMarkup('<a href="?x&y">')).toBe('&lt;a href=&quot;?x&amp;y&quot;&gt;');
  });

  test.for(['Grain & oil', '1 < 2 > 0', `"a" 'b'`, '&amp;', '&#8217;', '</p>', ']]>'])(
    'is parsed back to the same text: %s',
    (text) => {
      const [element] = parseFragment(
        `<p title="${escapeMarkup(text)}">${escapeMarkup(text)}</p>`,
      ).childNodes;
      expect(element).toMatchObject({
        attrs: [{ value: text }],
        childNodes: [{ nodeName: '#text', value: text }],
      });
    },
  );
});
