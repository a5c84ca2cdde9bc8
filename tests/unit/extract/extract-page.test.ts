import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/load/read-article';

const sentence = (index: number) =>
  `Paragraph ${index} tells at length, with commas, and words, what happened on the river that day.`;
const story = [1, 2, 3, 4, 5, 6].map((index) => `<p>${sentence(index)}</p>`).join('');
const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

function read(html: string) {
  const { parsed, issues } = readArticle(html, [], { outlet: 'example' }, { name: 'a.html' });
  return { ...parsed, codes: issues.map(({ code }) => code) };
}

const structured = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('a page is one report', () => {
  const clocks = ['16:17', '15:02', '13:10', '12:00'];
  const beside = {
    'a list of other stories': clocks.map(
      (clock) =>
        `<li><span>${clock}</span> <a href="/other-${clock}">The other story of that hour</a></li>`,
    ),
    'stories with a teaser': clocks.map(
      (clock) =>
        `<div class="item"><time>${clock}</time><h3><a href="/other-${clock}">Another story</a></h3><p>A line on what that other story is about, in some words.</p></div>`,
    ),
    comments: clocks.map(
      (clock) =>
        `<div class="comment"><b>reader</b><time>${clock}</time><p>I was on that river too, and it was as you say it was.</p></div>`,
    ),
    'videos with their lengths': clocks.map(
      (clock) =>
        `<figure class="c-video"><time class="c-video__duration">${clock}</time><span>What the river looks like from the air</span></figure>`,
    ),
    'a programme': clocks.map(
      (clock) => `<tr class="schedule"><td>${clock}</td><td>News of the hour and weather</td></tr>`,
    ),
  };

  test.each(Object.entries(beside))('with %s beside its text', (_, parts) => {
    const { form, entries, title } = read(
      page(
        `<main><h1>River rises</h1><article>${story}</article></main><div>${parts.join('')}</div>`,
      ),
    );
    expect(form).toBe('report');
    expect(title?.text).toBe('River rises');
    expect(entries).toHaveLength(1);
    expect(entries[0]?.time).toEqual({ kind: 'none', printed: null });
    expect(entries[0]?.body.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5, 6].map(sentence));
  });

  test('with headings that begin with years, which are no clocks', () => {
    const years = [1947, 1967, 1973, 1993].map(
      (year) => `<h3>${year} – A treaty on the river</h3><p>${sentence(year)}</p>`,
    );
    const { form, entries } = read(
      page(`<main><h1>History of a river</h1>${years.join('')}</main>`),
    );
    expect(form).toBe('report');
    expect(entries.filter(({ time }) => time.kind === 'instant')).toEqual([]);
  });
});

describe('the title of a page', () => {
  const og = (text: string) => `<meta property="og:title" content="${text}">`;
  test.each([
    [
      'is its heading, without the site’s name',
      og('River rises in the night | The Example'),
      '<h1>River rises in the night</h1>',
      'River rises in the night',
    ],
    [
      'is no name of the site, though that is the first heading',
      og('River rises in the night | The Example'),
      '<h1>The Example</h1><h2>River rises in the night</h2>',
      'River rises in the night',
    ],
    [
      'has no kicker',
      og('River rises in the night'),
      '<h1><span class="kicker">Floods</span> River rises in the night</h1>',
      'River rises in the night',
    ],
    [
      'is the part of the document’s title that a line prints',
      '<title>Example :: News :: River rises in the night</title>',
      '<p><b>River rises in the night</b></p>',
      'River rises in the night',
    ],
  ])('%s', (_, head, body, expected) => {
    expect(read(page(`${body}<article>${story}</article>`, head)).title?.text).toBe(expected);
  });
});

describe('the day of a page', () => {
  const published = (value: string) =>
    `<meta property="article:published_time" content="${value}">`;
  const dayOf = (head: string, line = '') =>
    read(page(`<h1>River rises</h1>${line}<article>${story}</article>`, head)).published?.day;

  test('is that of the newsroom, if a time in UTC is of the next', () => {
    expect(dayOf(published('2023-11-09T02:11:03Z'), '<p>November 8, 2023</p>')).toBe('2023-11-08');
    expect(dayOf(published('2023-11-09T02:11:03Z'))).toBe('2023-11-09');
  });

  test('is not that of the last change, though only that is printed', () => {
    const head = `${published('2024-07-03T12:40:00Z')}<meta property="article:modified_time" content="2024-07-04T06:10:00Z">`;
    expect(dayOf(head, '<p>4 July 2024</p>')).toBe('2024-07-03');
  });

  test('is unknown if two statements contradict each other and nothing tells which is right', () => {
    const head = `${published('2020-01-10T10:00:00+01:00')}<meta name="date" content="2023-01-01">`;
    expect(dayOf(head)).toBeUndefined();
  });

  test('is in its URL, if nothing else states it', () => {
    expect(dayOf('<link rel="canonical" href="https://example.org/2023/03/14/river">')).toBe(
      '2023-03-14',
    );
    expect(
      dayOf('<link rel="canonical" href="https://example.org/2028064/river">'),
    ).toBeUndefined();
  });
});

describe('structured data and the markup of posts', () => {
  const posts = ['19:50', '18:05', '15:31'];
  const blog = structured({
    '@type': 'LiveBlogPosting',
    headline: 'River rises',
    liveBlogUpdate: posts.map((clock, index) => ({
      '@type': 'BlogPosting',
      headline: `Post number ${index} of the river`,
      datePublished: `2024-05-09T${clock}:00Z`,
      articleBody: sentence(index),
    })),
  });
  const html = (datetime: (clock: string) => string) =>
    page(
      `<main><h1>River rises</h1>${posts.map((clock, index) => `<div class="post"><time datetime="${datetime(clock)}">${clock}</time><h3>Post number ${index} of the river</h3><p>${sentence(index)}</p></div>`).join('')}</main>`,
      blog,
    );
  const instants = (text: string) =>
    read(text).entries.map(({ time }) => (time.kind === 'instant' ? time.instant : time.kind));

  test('that puts a Z behind local clocks gives way to the markup, and an issue says so', () => {
    const earlier = (clock: string) =>
      `2024-05-09T${String(Number(clock.slice(0, 2)) - 3).padStart(2, '0')}${clock.slice(2)}:00Z`;
    const text = html(earlier);
    expect(instants(text)).toEqual([
      '2024-05-09T16:50:00Z',
      '2024-05-09T15:05:00Z',
      '2024-05-09T12:31:00Z',
    ]);
    expect(read(text).codes).toContain('machine-time-contradicts');
  });

  test('that agree are used without an issue', () => {
    const text = html((clock) => `2024-05-09T${clock}:00Z`);
    expect(instants(text)).toEqual(posts.map((clock) => `2024-05-09T${clock}:00Z`));
    expect(read(text).codes).toEqual([]);
  });
});

test('a tag with thousands of attributes keeps its text and the lines below', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join('\n');
  const { entries } = read(
    page(`<h1>River rises</h1><article><p ${many}>${sentence(0)}</p>${story}</article>`),
  );
  expect(entries[0]?.body[0]?.text).toBe(sentence(0));
});
