import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listTreeTags } from '@/lib/build/verify/page-tags';
import { parsePlainTags } from '@/lib/build/verify/plain-tags';
import type { Tag } from '@/lib/build/verify/tag';
import { atDepth } from '@/tests/config/depth';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>A &amp; b</title></head><body>${body}</body></html>`;

/** The tags of the standard's parser that the fast one must find. */
function needed(html: string): Tag[] {
  return listTreeTags(html).filter(
    ({ name, attrs }) => attrs.length > 0 || ['script', 'style', 'object', 'body'].includes(name),
  );
}

test('tags are the same as in the tree, with decoded values', () => {
  const html = page(
    '<p class="a">1 &lt; 2 <a href="/x/?a=1&amp;b=&quot;">x</a><br/><svg viewBox="0 0 1 1"><path d="M0"></path></svg></p><select name="a"><option value="1" selected="">1</option></select><script type="module">if (a<b) c("</p>")</script><style>a>b{}</style><textarea>1</textarea><object></object>',
  );
  expect(parsePlainTags(html)).toEqual(needed(html));
  expect(needed(html)).toHaveLength(12);
});

test.each([
  ['another doctype', '<!doctype html><p>a</p>'],
  ['a comment', page('<!-- <a href="/"> -->')],
  ['a value in single quotation marks', page("<a href='/'>a</a>")],
  ['a value without quotation marks', page('<a href=/>a</a>')],
  ['two attributes of one name', page('<a href="/" href="/b/">a</a>')],
  ['a blank too many', page('<a  href="/">a</a>')],
  ['a prefixed attribute', page('<svg><a xlink:href="/"></a></svg>')],
  ['another escape', page('<a href="/&#47;example.org">a</a>')],
  ['a sign that begins nothing', page('<p>1 < 2</p>')],
  ['a tag without an end', page('<p>a</p><a href="/"')],
  ['a script in a drawing', page('<svg><script>a</script></svg>')],
  ['a script with a comment', page('<script><!--<script></script></script>')],
  ['a script that ends otherwise', page('<script>a</SCRIPT ></script>')],
  ['a script without an end', page('<script>a')],
  ['a title with a tag', page('<title><a href="/"></title>')],
  ['a style sheet in a choice', page('<select><style><a href="/"></style></select>')],
  ['a frame', page('<iframe><a href="/"></iframe>')],
  ['a template', page('<template><a href="/"></a></template>')],
  ['a carriage return', page('<p>a\r\nb</p>')],
])('a page with %s is left to the HTML parser', (_, html) => {
  expect(parsePlainTags(html)).toBeUndefined();
});

const fragments = [
  ...['script', 'style', 'title', 'textarea', 'svg', 'select', 'option', 'p', 'a', 'b', 'table'],
  ...['tr', 'noscript', 'form', 'button', 'g', 'foreignObject', 'math', 'head'],
].flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} href="/a/?b&amp;c">`, `<${name}/>`]);
// A second body gives its attributes to the first.
const others = [
  '<body>',
  '</body>',
  '</html>',
  'a',
  ' < ',
  '<!--',
  '-->',
  '"',
  "'",
  '=',
  '&lt;',
  '>',
  '/',
  '</',
  '<SCRIPT>',
  '\n',
];

test('the fast reading agrees with the HTML parser on any page', () => {
  const body = fc.array(fc.constantFrom(...fragments, ...others), { maxLength: 12 });
  let read = 0;
  fc.assert(
    fc.property(body, (parts) => {
      const html = page(parts.join(''));
      const quick = parsePlainTags(html);
      if (quick === undefined) return;
      read += 1;
      // The parser drops, moves and repeats some tags, so only their presence is compared.
      for (const tag of needed(html))
        expect(
          quick.some((other) => isDeepStrictEqual(other, tag)),
          `${tag.name} in ${html}`,
        ).toBe(true);
    }),
    { numRuns: atDepth(4_000) },
  );
  expect(read).toBeGreaterThan(100);
});
