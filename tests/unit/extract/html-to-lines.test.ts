import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractText } from '@/lib/extract/extract-text';
import { htmlToLines } from '@/lib/extract/page/html-to-lines';
import { atDepth } from '@/tests/config/depth';

const textOf = (html: string) => htmlToLines(html).map(({ text }) => text);

describe('HTML becomes lines of text', () => {
  test('one per block element, with its line in the page', () => {
    expect(
      htmlToLines('<h1>Title</h1>\n<p>One\n  two</p><ul><li>Three<li>Four</ul>').map(
        ({ text, sourceLine, isTitle }) => ({ text, sourceLine, isTitle }),
      ),
    ).toEqual([
      { text: 'Title', sourceLine: 1, isTitle: true },
      { text: 'One two', sourceLine: 2, isTitle: false },
      { text: 'Three', sourceLine: 3, isTitle: false },
      { text: 'Four', sourceLine: 3, isTitle: false },
    ]);
  });

  test('with entities decoded and breaks kept', () => {
    expect(textOf('<p>Grain &amp; oil &ndash; caf&eacute;<br>&#8220;Yes&#8221;</p>')).toEqual([
      'Grain & oil – café',
      '“Yes”',
    ]);
  });

  test('with double escapes decoded, except for characters of HTML', () => {
    expect(
      textOf('<p>a&amp;nbsp;b &amp;ldquo;c&amp;rdquo; it&amp;#8217;s &amp;#39;d&amp;#39;</p>'),
    ).toEqual(["a\u00a0b “c” it’s 'd'"]);
    expect(textOf('<p>&amp;lt;p&amp;gt; AT&amp;amp;T &amp;#8; &amp;#xd800; R&amp;D</p>')).toEqual([
      '&lt;p&gt; AT&amp;T &#8; &#xd800; R&D',
    ]);
  });

  test('with a time separated from the words beside it', () => {
    expect(textOf('<p><time>16:17</time><b>Head</b>line</p>')).toEqual(['16:17 Headline']);
  });

  test('with preformatted lines unchanged', () => {
    expect(htmlToLines('<pre>\n1617 GMT\nText</pre>').map(({ text }) => text)).toEqual([
      '1617 GMT',
      'Text',
    ]);
  });

  test('without scripts, styles, templates and menus', () => {
    const html = `<p>Text<script>alert("<p>not</p>")</script></p><style>p{}</style>
      <template><p>no</p></template><nav><a>Home</a></nav><a href="javascript:evil()">Link</a>`;
    expect(textOf(html)).toEqual(['Text', 'Link']);
  });

  test('with the sentences of a menu that was never closed', () => {
    expect(textOf('<nav><a>Home</a><p>The ferries sailed again on Tuesday morning.</p>')).toContain(
      'The ferries sailed again on Tuesday morning.',
    );
  });

  test('without the document’s title, which no reader sees on the page', () => {
    expect(textOf('<title>Tab</title><p>Text</p>')).toEqual(['Text']);
  });

  test('also from elements that are not closed', () => {
    expect(textOf('<div><p>One<p>Two<b><i>three</p><div>Four')).toEqual([
      'One',
      'Twothree',
      'Four',
    ]);
  });
});

test('the text of block elements is never lost, however they nest', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  const tag = fc.constantFrom('p', 'div', 'section', 'li', 'h2', 'blockquote', 'td', 'aside', 'b');
  const { tree } = fc.letrec<{ tree: { html: string; words: string[] } }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      word.map((text) => ({ html: text, words: [text] })),
      fc
        .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }), fc.boolean())
        .map(([name, children, isClosed]) => ({
          html: `<${name}> ${children.map(({ html }) => html).join(' ')} ${isClosed ? `</${name}>` : ''}`,
          words: children.flatMap(({ words }) => words),
        })),
    ),
  }));
  fc.assert(
    fc.property(tree, ({ html, words }) => {
      const text = (lines: { text: string }[]) =>
        lines.flatMap((line) => line.text.split(' ')).sort();
      expect(text(htmlToLines(html))).toEqual([...words].sort());
    }),
  );
});

test('any text is read without an exception, and deterministically', () => {
  const piece = fc.constantFrom('<p>', '</p>', '<', '>', '<!--', '<script>', '&', '<nav', 'text. ');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const html = pieces.join('');
      expect(extractText(html, 'a.html').text).toEqual(extractText(html, 'a.html').text);
    }),
  );
});

describe('the main text of a page', () => {
  const story = Array.from(
    { length: 12 },
    (_, index) =>
      `<p>Paragraph ${index} tells at length, with commas, and words, what happened on the river that day.</p>`,
  ).join('');

  test('is all that is read, and the links and sentences around it are set aside', () => {
    const promo = 'This sentence is in a part that reader views remove.';
    const page = `<body><div class="menu"><a href="/">Home</a></div><h1>Title</h1><article>${story}</article><div class="sidebar"><a href="/a">Other story</a><p>${promo}</p></div></body>`;
    const { text, setAside, page: structure } = extractText(page, 'a.html');
    expect(structure).toMatchObject({ title: { text: 'Title' }, posts: [] });
    const lines = text.split('\n');
    const aside = setAside.map(({ lines: [line], reason }) => `${reason}: ${lines[line - 1]}`);
    expect(aside).toEqual([
      'outside-text: Home',
      'navigation: Other story',
      `navigation: ${promo}`,
    ]);
  });
});

describe('hostile pages take bounded time', () => {
  const many = atDepth(100_000);
  test.each([
    [many, 'nested elements', `${'<div>'.repeat(many)}Text.`, 1],
    [many, 'paragraphs', `<body>${'<p>The ferries sailed again.</p>\n'.repeat(many)}`, many],
    [10 * many, 'opening brackets', '<'.repeat(10 * many), 1],
    [many, 'unclosed scripts', '<p>Text.</p><script>'.repeat(many), 1],
    [many, 'unclosed menus', `${'<nav>'.repeat(many)}Text.`, 1],
    [2 * many, 'words on one line', `<p>${'word, '.repeat(2 * many)}</p>`, 1],
  ])('%i %s', (_, _name, html, count) => {
    const start = performance.now();
    expect(extractText(html, 'a.html').text.split('\n\n')).toHaveLength(count);
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});
