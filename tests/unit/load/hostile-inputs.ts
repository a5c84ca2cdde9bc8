import fc from 'fast-check';

/** A file made up to be misread, and the words in it that readers of the page would see. */
export type HostileFile = { name: string; content: string; words: string[] };

/** A piece of a file, and the words that it shows. */
type Piece = { source: string; words: string[] };

/** A word that is nowhere else: its letters look like no time, name or label. */
const word = fc.integer({ min: 0, max: 26 ** 5 - 1 }).map((number) => {
  const letters = number.toString(26).padStart(5, '0');
  return `qu${[...letters].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;
});

/** A sentence of unique words, long enough to be news. */
const sentence = fc
  .array(word, { minLength: 7, maxLength: 14 })
  .map((words): Piece => ({ source: `${words.join(' ').replace(/^q/u, 'Q')}.`, words }));

/** Characters that break lines, words or encodings. */
const oddCharacters = [
  '\u00a0',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\u0301\u0301\u0301',
  '👩‍👩‍👧',
  '\t',
  '\u000b',
  '\u0085',
  '\u001f',
  'â€™',
  '&nbsp;',
  '&#x200b;',
];

/** Text that looks like a time, a date, a zone or furniture. Its own words may be read as anything. */
const lure = fc.constantFrom(
  '1617 GMT – ',
  '16:17',
  '12:61 pm ET',
  '24:00',
  '2023-03-14T16:17:00Z',
  '0000-00-00T00:00:00Z',
  '99999-12-31',
  'Tuesday, March 14, 2023',
  '31 February 2023',
  '14/03/23, 9.05',
  'Updated at 4:17 p.m. ET, March 13, 2023',
  'Yesterday, 11:48 pm',
  '12m ago',
  'All times are Paris time (GMT+1).',
  'ORIGINAL ENTRY: ',
  'Photo: Reuters',
  'Read more: ',
  'Share',
  '* * *',
  '---',
  'By Jane Smith',
  'We and our partners store cookies.',
  '• ',
  '| 16:17 | ',
  '« » “',
);
const odd = fc.constantFrom(...oddCharacters);
const break_ = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n\n\n\n');
const noise = (source: fc.Arbitrary<string>) =>
  source.map((text): Piece => ({ source: text, words: [] }));

/** Plain text: sentences among lures, on lines of their own or run into them. */
export const hostileText: fc.Arbitrary<HostileFile> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: sentence },
      { weight: 4, arbitrary: noise(lure) },
      { weight: 1, arbitrary: noise(odd) },
      { weight: 5, arbitrary: noise(break_) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => join('a.txt', pieces));

const attribute = fc.constantFrom(
  'class="live-post"',
  'class=comments',
  'id="a>b"',
  "title='<p>'",
  'aria-hidden=true',
  'datetime="2023-03-14T16:17:00Z"',
  'datetime="Published 2023-03-14T16:17:00+02:00"',
  'datetime="0001-01-01T00:00:00Z"',
  'data-timestamp=1678810620',
  'data-time="99999999999999"',
  'itemprop="datePublished"\ncontent="2023-03-14"',
  'style="display:\nnone;"',
  '"',
  '=',
  '<',
);
const tagNames = [
  'p',
  'div',
  'section',
  'article',
  'h2',
  'h3',
  'li',
  'blockquote',
  'td',
  'span',
  'b',
];
const brokenMarkup = fc.constantFrom(
  '</p></div>',
  '<table><tr>',
  '<p',
  '<br><br/>',
  '<!-- x -->',
  '<![CDATA[x]]>',
  '<script>"<p>16:17</p>"</script>',
  '<script type="application/ld+json">{"@type": "LiveBlogPosting", "liveBlogUpdate": [</script>',
  '<meta property="article:published_time" content="yesterday">',
  '<time datetime="2023-03-14T16:17:00Z"></time>',
  '<time>16:17</time>',
  '<figure><figcaption>Today 2:05am</figcaption></figure>',
  '<hr>',
  '&amp;lt;p&amp;gt;',
  '&#xd800;',
  '&#55296;',
);

/** A line that is not a sentence may be the page's furniture, so every sentence has a paragraph of its own. */
const paragraph = sentence.map(
  ({ source, words }): Piece => ({ source: `<p>${source}</p>`, words }),
);

/** An element around pieces, with odd attributes, which may not be closed. */
const { element } = fc.letrec<{ element: Piece }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'element' },
    paragraph,
    noise(lure),
    noise(brokenMarkup),
    fc
      .tuple(
        fc.constantFrom(...tagNames),
        fc.array(attribute, { maxLength: 2 }),
        fc.array(tie('element'), { maxLength: 4 }),
        fc.boolean(),
      )
      .map(([tag, attributes, inner, isClosed]): Piece => {
        // A quotation mark or `<` alone swallows the text behind it, as in a browser.
        const isBroken = attributes.some((one) => ['"', '=', '<'].includes(one));
        const { content, words } = join('', inner);
        const open = `<${[tag, ...attributes].join(' ')}>`;
        return {
          source: `${open}${isBroken ? `${tag}">` : ''}\n${content}${isClosed ? `</${tag}>` : ''}`,
          words: isBroken || attributes.includes('style="display:\nnone;"') ? [] : words,
        };
      }),
  ),
}));

/** A page: sentences in nested, damaged elements. */
export const hostilePage: fc.Arbitrary<HostileFile> = fc
  .array(element, { maxLength: 12 })
  .map((pieces) => {
    const { content, words } = join('', pieces);
    return {
      name: 'a.html',
      content: `<!doctype html><html><head><title>A page</title></head><body>${content}</body></html>`,
      words,
    };
  });

const hostileValue: fc.Arbitrary<Piece & { value: unknown }> = fc.oneof(
  sentence.map((piece) => ({ ...piece, value: piece.source })),
  sentence.map((piece) => ({ ...piece, value: `<p class="a">${piece.source}</p>` })),
  sentence.map((piece) => ({ ...piece, value: [piece.source] })),
  sentence.map((piece) => ({ ...piece, value: { '@value': piece.source } })),
  sentence.map((piece) => ({ ...piece, value: `${piece.source} \udc00\udc00 <b>` })),
  fc
    .oneof(fc.constantFrom(null, 7, true, '', {}, [[]], '\ud800', '16:17 GMT – x'), lure)
    .map((value) => ({ source: '', words: [], value })),
);

/** Structured data: posts with values of any kind. */
export const hostileData: fc.Arbitrary<HostileFile> = fc
  .array(
    fc.record({
      headline: hostileValue,
      articleBody: hostileValue,
      datePublished: fc.oneof(
        lure,
        fc.constantFrom(null, 0, '2023-03-14T16:17:00Z', '2023-03-14T16:17:00.123+05:30'),
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((posts) => ({
    name: 'a.json',
    content: JSON.stringify({
      '@type': 'LiveBlogPosting',
      headline: 'A blog',
      liveBlogUpdate: posts.map(({ headline, articleBody, datePublished }) => ({
        headline: headline.value,
        articleBody: articleBody.value,
        datePublished,
      })),
    }),
    words: posts.flatMap(({ headline, articleBody }) => [...headline.words, ...articleBody.words]),
  }));

function join(name: string, pieces: readonly Piece[]): HostileFile {
  return {
    name,
    content: pieces.map(({ source }) => source).join(''),
    words: pieces.flatMap(({ words }) => words),
  };
}
