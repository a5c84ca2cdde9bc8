import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFile } from '@/lib/editor/parse-file';
import { extractText } from '@/lib/extract/extract-text';
import { readArticle } from '@/lib/load/read-article';
import { atDepth } from '@/tests/config/depth';
import { goodFrontMatter, readContent } from '../load/content-folder';

const folder = 'tests/fixtures/html';
const fixture = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Returns times, headlines and numbers of paragraphs of a parsed fixture. */
async function postsOf(name: string) {
  const { report } = parseFile(join(folder, name), { outlet: 'TRT' });
  const posts = report.entries.map(
    ({ time, headline, body }) => `${time.instant} ${headline.text} (${body.length})`,
  );
  return { report, posts, codes: report.issues.map(({ code }) => code) };
}

/** Expects every line with text to be in one entry, in the furniture, or set aside. */
function expectConserved(name: string) {
  const { parsed, textLines } = readArticle(fixture(name), [], {}, { name });
  const owned = [
    ...parsed.furniture.map(({ lines }) => lines),
    ...parsed.setAside.map(({ lines }) => lines),
    ...parsed.entries.map(({ lines }) => lines),
  ];
  textLines.forEach((line, index) => {
    const owners = owned.filter(([first, last]) => first <= index + 1 && index + 1 <= last);
    if (line !== '') expect([line, owners.length]).toEqual([line, 1]);
  });
}

describe('a saved page', () => {
  test('is read into its posts, without menus, buttons, scripts and links', async () => {
    const { posts, codes } = await postsOf('live-blog.html');
    expect(posts).toEqual([
      '2023-03-14T16:17:00Z Ferries sail again after a week in port (2)',
      '2023-03-14T14:02:00Z Delegates meet for a second day (2)',
      '2023-03-14T09:30:00Z Bridge stays closed (1)',
    ]);
    expect(codes).toEqual([]);
    const { text } = extractText(fixture('live-blog.html'), 'live-blog.html');
    expect(text).not.toMatch(/Home|Share on|Not text|Nor this|</u);
  });

  test('has its captions, sidebars and comments set aside, without losing any', () => {
    const page = fixture('live-blog.html').replace(
      '</main>',
      '<aside><p>Six more reports on ferries that you may have missed this week.</p></aside><div class="article-comments"><p>One reader says that the ferry was late again today.</p></div></main>',
    );
    const { parsed } = readArticle(page, [], {}, { name: 'a.html' });
    const lines = readArticle(page, [], {}, { name: 'a.html' }).textLines;
    const reasonOf = (words: string) => {
      const line = lines.findIndex((text) => text.startsWith(words)) + 1;
      return parsed.setAside.find(({ lines: [first, last] }) => first <= line && line <= last)
        ?.reason;
    };
    expect(reasonOf('A ferry leaves the eastern port')).toBe('caption');
    expect(reasonOf('Six more reports')).toBe('navigation');
    expect(reasonOf('One reader says')).toBe('comment-form');
  });

  test('that is mostly such a part keeps it as its text', () => {
    const page = `<html><h1>Ferries sail</h1><div class="related comments">${'<p>The first of three ferries left the port.</p>'.repeat(3)}</div></html>`;
    expect(extractText(page, 'a.html').setAside).toEqual([]);
  });

  test('without a date in its text is dated by its metadata', async () => {
    const page = fixture('live-blog.html')
      .replace('<p>Tuesday, March 14, 2023</p>', '')
      .replace('A ferry leaves the eastern port on 14 March 2023.', 'A ferry leaves.')
      .replace(
        '<meta charset="utf-8">',
        '<meta property="article:published_time" content="2023-03-14T08:30:00Z">',
      );
    const { parsed, textLines } = readArticle(page, [], {}, { name: 'a.html' });
    expect(parsed.published).toMatchObject({ day: '2023-03-14', from: 'page-stamp' });
    expect(textLines.join('\n')).not.toContain('2023-03-14T08:30:00Z');
    expect(parsed.entries[0]?.time).toMatchObject({ instant: '2023-03-14T16:17:00Z' });
  });

  test('has its entries on the lines of the file', async () => {
    const { report } = await postsOf('live-blog.html');
    const line = fixture('live-blog.html').split('\n')[(report.entries[0]?.lines[0] ?? 0) - 1];
    expect(line).toContain('16:17 GMT');
  });

  test('is recognised by its text if not by its name, also when HTML was saved as text', () => {
    expect(extractText(fixture('live-blog.html'), 'a.txt').from).toBe('html');
    expect(extractText('<p>One</p>\n<p>Two</p>', 'a.txt').text).toBe('One\n\nTwo\n');
    expect(extractText('1617 GMT – <b>Headline</b>\nText.', 'a.txt').from).toBe('text');
    expect(extractText('1617 GMT – Headline\nText.', 'a.html').from).toBe('text');
  });
});

test('HTML pasted below plain lines is read as HTML, and the plain lines stay separate', () => {
  const pasted =
    'Live: Ferries\nMarch 14, 2023\n<p><b>16:17 GMT</b> &ndash; Ferries sail</p>\n<p>They left&nbsp;port.</p>\n<p><b>15:02 GMT</b> &ndash; Delegates</p>\n<p>They met.</p>\n';
  const { from, text, sourceLine } = extractText(pasted, 'a.txt');
  expect(from).toBe('html');
  expect(text.split('\n\n').slice(0, 3)).toEqual([
    'Live: Ferries',
    'March 14, 2023',
    '16:17 GMT – Ferries sail',
  ]);
  expect(sourceLine(5)).toBe(3);
});

describe('HTML pasted below plain lines, written over several lines', () => {
  const above = 'Live: Ferries\nMarch 14, 2023\n';
  const read = (pasted: string) => extractText(`${above}${pasted}`, 'a.txt');
  const expected = [
    'Live: Ferries',
    'March 14, 2023',
    '16:17 GMT – Ferries sail',
    'They left port.',
  ];
  const posts: [string, string][] = [
    ['16:17 GMT – Ferries sail', 'They left port.'],
    ['15:02 GMT – Delegates', 'They met.'],
  ];

  test('has no attributes in its text', () => {
    const { from, text } = read(
      posts
        .map(
          ([head, body]) =>
            `<h2\nclass="title"\ndata-id="7"\nid=head>${head}</h2>\n<p\nstyle="color:red">${body}</p>\n`,
        )
        .join(''),
    );
    expect(from).toBe('html');
    expect(text.trimEnd().split('\n\n')).toEqual([...expected, ...(posts[1] ?? [])]);
  });

  test('keeps a paragraph whole that is wrapped', () => {
    const { from, text } = read(
      posts
        .map(([head, body]) => `<h2>\n${head}\n</h2>\n<p>\n${body.replace(' ', '\n')}\n</p>\n`)
        .join('\n'),
    );
    expect(from).toBe('html');
    expect(text.trimEnd().split('\n\n')).toEqual([...expected, ...(posts[1] ?? [])]);
  });

  test('keeps the plain lines below it apart, even if its elements do not end', () => {
    const { text } = read(
      `<div>${posts.map(([head, body]) => `<h2>${head}</h2>\n<p>${body}</p>`).join('\n')}\n\nPlain one.\nPlain two.\n`,
    );
    expect(text.trimEnd().split('\n\n').slice(-2)).toEqual(['Plain one.', 'Plain two.']);
  });

  test('is not what an article with a few tags is', () => {
    const text = `${posts.flat().join('\n')}\nIt said <b>no</b>.\n<p>One</p> two</p></p></p>\nThree.\nFour.\n`;
    expect(extractText(text, 'a.txt').from).toBe('text');
  });
});

describe('a page with structured data', () => {
  const posts = [
    '2023-03-14T16:17:05Z Ferries sail again after a week in port (2)',
    '2023-03-14T14:02:00Z Delegates meet for a second day (1)',
    '2023-03-14T09:30:41Z Bridge stays closed (1)',
  ];

  test('has the times of that data', async () => {
    expect(await postsOf('structured.html')).toMatchObject({ posts, codes: [] });
  });

  test('can be a JSON file', async () => {
    const read = await postsOf('live-blog.json');
    expect(read).toMatchObject({ posts, codes: [] });
    const line = fixture('live-blog.json').split('\n')[(read.report.entries[1]?.lines[0] ?? 0) - 1];
    expect(line).toContain('2023-03-14T14:02:00+00:00');
  });

  test('that lacks a post keeps the page’s post with its printed time, and reports it', async () => {
    const read = await postsOf('structured-in-part.html');
    expect(read.codes).toEqual(['structured-data-incomplete']);
    expect(read.posts).toEqual([
      '2023-03-14T16:17:05Z Ferries sail again after a week in port (2)',
      '2023-03-14T14:02:00Z Delegates meet for a second day (2)',
      '2023-03-14T09:30:41Z Bridge stays closed (1)',
    ]);
  });

  test('that is broken is read by its text, and reported', () => {
    const html = fixture('structured.html').replace('"@graph"', '"@graph');
    const { from, issues } = extractText(html, 'a.html');
    expect(from).toBe('html');
    expect(issues).toMatchObject([{ code: 'structured-data-broken', line: 9 }]);
  });

  test('without offsets has local times', () => {
    const json = fixture('live-blog.json').replaceAll('+00:00', '');
    const { parsed } = readArticle(json, [], {}, { name: 'a.json' });
    expect(parsed.entries[0]?.time).toMatchObject({
      kind: 'local',
      printed: '2023-03-14T16:17:05',
      localDay: '2023-03-14',
      zone: null,
    });
  });

  test.each([
    ['soon', { kind: 'day', printed: 'soon', day: { day: '2023-03-14' } }],
    ['13 March 2023', { kind: 'day', printed: '13 March 2023', day: { day: '2023-03-13' } }],
    ['', { kind: 'day', printed: null, day: { day: '2023-03-14' } }],
  ])('with a post of the date “%s” gives it no clock', (date, time) => {
    const json = fixture('live-blog.json').replace('2023-03-14T14:02:00+00:00', date);
    const { parsed, issues } = readArticle(json, [], {}, { name: 'a.json' });
    expect(issues.map(({ code }) => code)).toEqual(['structured-data-incomplete']);
    expect(parsed.entries.map(({ kind }) => kind)).toEqual(['update', 'update', 'update']);
    expect(parsed.entries[1]?.time).toMatchObject(time);
  });

  test('without any post is refused in words', () => {
    const json = '{"@type": "LiveBlogPosting", "headline": "Ferries", "liveBlogUpdate": [7]}';
    expect(extractText(json, 'a.json').issues).toMatchObject([
      { code: 'json-not-live-blog', message: expect.stringContaining('has no posts') },
    ]);
  });

  test('has no furniture: whatever a line of a post looks like, it is in the post', () => {
    const lines = [
      'Tuesday, March 14, 2023',
      '14:05 GMT – Not a post',
      'Photo: Reuters',
      'Share this on Facebook',
      'Read more: The ferries of the north',
      'By Jane Smith',
      '* * *',
      'All times are GMT',
      'A line that just ends',
      'Published: 2023-03-14T09:00:00Z',
    ];
    const post = { headline: 'Share', articleBody: lines.join('\n') };
    const json = JSON.stringify({
      '@type': 'LiveBlogPosting',
      headline: 'Ferries',
      liveBlogUpdate: [
        { ...post, datePublished: '2023-03-14T16:17:05Z' },
        { ...post, datePublished: '2023-03-14T15:17:05Z' },
      ],
    });
    const { parsed, issues } = readArticle(json, [], {}, { name: 'a.json' });
    expect(parsed.setAside).toEqual([]);
    expect(issues).toEqual([]);
    expect(
      parsed.entries.map(({ headline, body }) => [headline.text, ...body.map(({ text }) => text)]),
    ).toEqual([
      ['Share', ...lines],
      ['Share', ...lines],
    ]);
  });

  test('lets an editor set lines aside', () => {
    const given = { setAside: [{ lines: [7, 9] as [number, number], reason: 'editor' as const }] };
    const { parsed, textLines } = readArticle(fixture('live-blog.json'), [], given, {
      name: 'a.json',
    });
    const words = JSON.stringify(parsed.entries);
    expect(words).not.toContain(textLines[6]);
    expect(words).toContain(textLines[10]);
    expect(parsed.setAside).toContainEqual({ lines: [9, 9], reason: 'editor' });
  });

  test('names the line of each post, also in strings with escapes', () => {
    const posts = ['"One \\u00e9 \\"quoted\\".\\nAnd more."', '"One \\u00e9 \\"quoted\\"."'].map(
      (body) => `{"articleBody": ${body},\n"datePublished": "2023-03-14T16:17:00Z"}`,
    );
    const json = `{"@type": "LiveBlogPosting",\n"liveBlogUpdate": [\n${posts.join(',\n')}]}`;
    const { parsed, fileLine } = readArticle(json, [], {}, { name: 'a.json' });
    expect(parsed.entries.map(({ lines }) => fileLine(lines[0]))).toEqual([4, 6]);
  });

  test('of 20,000 posts takes bounded time', () => {
    const posts = Array.from({ length: 20_000 }, (_, index) => ({
      headline: `Headline ${index}`,
      articleBody: `The ferry ${index} left port, the harbour said.`,
      datePublished: `2023-03-14T${String(23 - Math.floor(index / 1000)).padStart(2, '0')}:00:00Z`,
    }));
    const json = JSON.stringify({ '@type': 'LiveBlogPosting', liveBlogUpdate: posts });
    const paragraphs = posts
      .map(({ headline, articleBody }) => `<h2>${headline}</h2><p>${articleBody}</p>`)
      .join('\n');
    const page = `<!doctype html><h1>Ferries</h1><script type="application/ld+json">${json}</script>${paragraphs}`;
    expect(readArticle(json, [], {}, { name: 'a.json' }).parsed.entries).toHaveLength(20_000);
    expect(readArticle(page, [], {}, { name: 'a.html' }).parsed.entries).toHaveLength(20_000);
  });
});

test.each(['live-blog.html', 'structured.html', 'structured-in-part.html', 'live-blog.json'])(
  'every line of the text extracted from %s has one owner',
  expectConserved,
);

describe('in a collection', () => {
  test.each(['a.html', 'a.txt'])('a page under front matter is an article: %s', async (name) => {
    const page = fixture('live-blog.html');
    const { library, issues } = await readContent({ [`articles/${name}`]: goodFrontMatter + page });
    expect(issues).toEqual([]);
    expect(library?.entries).toHaveLength(3);
    expect(library?.articles[0]).toMatchObject({
      textFrom: 'html',
      sha256: createHash('sha256').update(page).digest('hex'),
    });
    expect(library?.articles[0]?.textLines[4]).toBe('16:17 GMT');
  });

  test('JSON under front matter is an article, whatever the name of the file', async () => {
    const { library } = await readContent({
      'articles/a.txt': goodFrontMatter + fixture('live-blog.json'),
    });
    expect(library?.articles[0]?.textFrom).toBe('json-ld');
  });

  test.each([
    ['broken JSON', 'a.json', '{"@type":', 'error json-broken'],
    ['JSON that is no live blog', 'a.json', '{"@type": "Recipe"}', 'error json-not-live-blog'],
    [
      'a page without text',
      'a.html',
      '<html><script>let a</script></html>',
      'error html-without-text',
    ],
  ])('%s is exactly one error', async (_, name, content, expected) => {
    const { issues } = await readContent({ [`articles/${name}`]: goodFrontMatter + content });
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual([expected]);
  });

  test('a problem in a page is reported with line and column of the file', async () => {
    const page = fixture('live-blog.html').replace('14:02 GMT', '25:61 GMT');
    const { issues } = await readContent({ 'articles/a.html': goodFrontMatter + page });
    const lines = (goodFrontMatter + page).split('\n');
    expect(
      issues.map(({ code, line, column }) => [
        code,
        lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1).slice(0, 9),
      ]),
    ).toEqual([['time-impossible', '25:61 GMT']]);
  });

  test('a problem whose words occur twice on a line of the file has no column', async () => {
    const page =
      '<p>25:61 GMT – Ferries</p><p>The first of three left in the morning.</p><p>25:61 GMT – Ferries</p><p>The second of them left as well.</p><p>23:10 GMT – Rain</p><p>It rained on all three of them.</p>';
    const { issues } = await readContent({ 'articles/a.html': `${goodFrontMatter}<html>${page}` });
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'time-impossible', column: null }),
    );
  });

  test('a page on a single line is not too long a line', async () => {
    const page = `<html><body><p>14 March 2023</p>${'<p>1617 GMT – Headline of it</p><p>The text of it is here.</p>'.repeat(atDepth(20_000))}</body></html>`;
    const { issues } = await readContent({ 'articles/a.html': goodFrontMatter + page });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a page that is not UTF-8', () => {
  // «Привет» in windows-1251.
  const hello = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
  const page = (label: string) =>
    Buffer.concat([
      Buffer.from(`<html><meta charset="${label}"><h1>`),
      Buffer.from(hello),
      Buffer.from('</h1><p>Text.</p>'),
    ]);

  test('is decoded as it declares, and hashed by its own bytes', async () => {
    const bytes = page('windows-1251');
    const { report } = parseFile(bytes, {});
    expect(report.issues.map(({ code }) => code)).not.toContain('file-not-text');
    expect(report.article).toMatchObject({
      title: 'Привет',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const below = Buffer.concat([Buffer.from(goodFrontMatter), bytes]);
    expect(parseFile(below, {}).report.article?.sha256).toBe(report.article?.sha256);
  });

  test.each(['x-martian', 'shift_jis'])(
    'is an error if the declaration is wrong: %s',
    async (label) => {
      const { report, isRead } = parseFile(Buffer.concat([page(label), Buffer.from([0xff])]), {});
      expect(isRead).toBe(false);
      expect(report.issues.map(({ code }) => code)).toEqual(['encoding-unknown']);
    },
  );
});

describe('plain text with leftovers of HTML', () => {
  const read = (text: string) => readArticle(text, [], { published: '2023-03-14' });

  test('is split at HTML line breaks, with line numbers of the file', () => {
    const { parsed, fileLine, textFrom } = read(
      'Headline of the page\n1617 GMT – One<br>It rained.<br/><BR />1500 GMT – Two<br>It rained again.\n',
    );
    expect(textFrom).toBe('html');
    expect(parsed.entries.map(({ headline, body }) => [headline.text, body.length])).toEqual([
      ['One', 1],
      ['Two', 1],
    ]);
    expect(parsed.entries.map(({ lines }) => fileLine(lines[0]))).toEqual([2, 2]);
  });

  test('is shown unescaped, with an issue, and kept unchanged in the file', () => {
    const { parsed, textLines, textFrom } = read(
      '1617 GMT – AT&amp;T doesn&#8217;t say\nThe firm &ldquo;waits&rdquo;, it said.\n',
    );
    expect(textFrom).toBe('text');
    expect(parsed.entries[0]?.headline.text).toBe('AT&T doesn’t say');
    expect(parsed.entries[0]?.body[0]?.text).toBe('The firm “waits”, it said.');
    expect(textLines[0]).toContain('AT&amp;T');
    expect(parsed.issues.map(({ code, line }) => [code, line])).toContainEqual([
      'characters-repaired',
      1,
    ]);
  });

  test.each(['R&D; more', 'a &lt;b&gt; tag', '&#1; &#55296;', 'AT&T', '&unknown;'])(
    'is unchanged if it is ambiguous: %s',
    (text) => {
      expect(read(`1617 GMT – ${text}\nIt rained.\n`).parsed.entries[0]?.headline.text).toBe(text);
    },
  );
});
