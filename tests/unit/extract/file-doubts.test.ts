import { describe, expect, test } from 'vitest';
import { extractText } from '@/lib/extract/extract-text';
import { readArticle } from '@/lib/load/read-article';

const story =
  '<h1>Ferries sail</h1><p>March 14, 2023</p><p>The ferries sailed again on Tuesday, the harbour said.</p>';
const page = (body: string, head = '<title>Ferries sail</title>') =>
  `<!doctype html>\n<html lang="en"><head>${head}</head>\n<body>${body}</body></html>`;

/** Codes of all issues, and the first message. */
function read(html: string) {
  const { issues } = extractText(html, 'a.html');
  return { codes: issues.map(({ code }) => code), message: issues[0]?.message };
}

/** Expects the story in one entry, without an instant. */
function expectStory(html: string) {
  const { parsed } = readArticle(html, [], {}, { name: 'a.html' });
  expect(parsed.entries.map(({ kind, time }) => [kind, time.kind])).toEqual([['report', 'day']]);
  expect(JSON.stringify(parsed.entries)).toContain('The ferries sailed again on Tuesday');
}

describe('a page without faults raises no doubt', () => {
  test.each([
    ['plain', page(story)],
    [
      'with conditional comments',
      `<!doctype html><!--[if IE 8]><html class="ie8"><![endif]--><!--[if gt IE 8]><!--><html><!--<![endif]-->${page(story).slice(15)}`,
    ],
    [
      'with a document of an advertisement in it',
      page(`${story}<p><html><head><title></title></head><body>x</body></html></p>`),
    ],
    [
      'with a document in a frame, a script and a picture',
      page(
        `${story}<iframe><html><title>Ad</title></html></iframe><script>"<html><title>x</title>"</script><svg><title>Logo</title></svg>`,
      ),
    ],
    ['with a comparison as its last words', page(`${story}<p>5 < 6</p>`)],
  ])('%s', (_, html) => {
    expect(read(html).codes).toEqual([]);
  });
});

describe('a page that is cut off is read as far as it goes, and reported', () => {
  test.each([
    [
      'in a tag',
      `${page(story).replace('</body></html>', '')}<p class="x`,
      'in the middle of a tag',
    ],
    [
      'in a script',
      `${page(story).replace('</body></html>', '')}<script>let x = 1`,
      'in the middle of a <script>',
    ],
    [
      'in a comment',
      `${page(story).replace('</body></html>', '')}<!-- menu`,
      'in the middle of a comment',
    ],
    ['between tags', page(story).replace('</body></html>', ''), 'without its last tags'],
  ])('%s', (_, html, words) => {
    expect(read(html)).toEqual({
      codes: ['page-cut-off'],
      message: `The page ends ${words}, so it may not have been saved whole.`,
    });
    expectStory(html);
  });

  test('at every place of the page: no instant appears, and no text is lost', () => {
    const html = page(story);
    for (let end = html.indexOf('<h1>'); end < html.length; end += 1) {
      const cut = html.slice(0, end);
      const { parsed, issues } = readArticle(cut, [], {}, { name: 'a.html' });
      expect(parsed.entries.filter(({ time }) => time.kind === 'instant')).toEqual([]);
      if (cut.includes('the harbour said.')) expectStory(cut);
      if (!cut.includes('</body>'))
        expect(issues.map(({ code }) => code)).toContain('page-cut-off');
    }
  });
});

describe('two documents in one file are an error', () => {
  test('pages', () => {
    const { issues } = extractText(`${page(story)}\n${page(story)}`, 'a.html');
    expect(issues).toMatchObject([{ code: 'two-documents', severity: 'error', line: 5 }]);
  });

  test('articles with front matter', () => {
    const article = '---\noutlet: trt-world\n---\nMarch 14, 2023\n1617 GMT – Headline\nText.\n';
    const { issues } = readArticle(`${article}\n${article}`, [], undefined);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'two-documents', severity: 'error', line: 8 }),
    );
  });

  test('but not a line of dashes', () => {
    expect(extractText('One.\n---\nTwo.\n', 'a.txt').issues).toEqual([]);
  });
});

describe('a copy that a service has changed is reported', () => {
  const proxy = 'https://www-example-com.translate.goog/a';
  const cache = 'https://www-example-com.cdn.ampproject.org';
  test.each([
    ['a translation', page(story).replace('<html', '<html class="translated-ltr"')],
    ['the base of a translation', page(story, `<title>x</title><base href="${proxy}">`)],
    ['a translation that a browser saved', `<!-- saved from url=(0040)${proxy} -->${page(story)}`],
    [
      'a translation that SingleFile saved',
      page(`<!--\n Page saved with SingleFile\n url: ${proxy}\n-->${story}`),
    ],
    ['the URL of the AMP cache', page(story, `<link rel="canonical" href="${cache}/c/s/a">`)],
    ['a picture in the AMP cache', page(`${story}<amp-img src="${cache}/i/s/a.jpg"></amp-img>`)],
  ])('%s', (_, html) => {
    expect(read(html).codes).toEqual(['page-changed']);
    expectStory(html);
  });

  test.each([
    ['the AMP version', `<link rel="amphtml" href="${cache}/c/s/a">`],
    ['a translation', `<link rel="alternate" href="${proxy}">`],
  ])('but not a link to %s', (_, link) => {
    expect(read(page(story, link)).codes).toEqual([]);
  });

  test('but not a link to a translation in the text', () => {
    expect(read(page(`${story}<a href="https://x.translate.goog/">x</a>`)).codes).toEqual([]);
  });
});

describe('characters', () => {
  test('that were lost are counted, with the line of the first', () => {
    const html = page(story.replace('harbour', 'h\uFFFDrb\uFFFDur'));
    const { issues } = extractText(html, 'a.html');
    expect(issues).toMatchObject([
      {
        code: 'characters-lost',
        line: 3,
        message: '2 characters were lost before the file was saved (�).',
      },
    ]);
  });

  test.each([
    ['Ïåðåãîâîðû î ïåðåìèðèè ïðîäîëæàëèñü â ñóááîòó. '.repeat(3), ['encoding-doubtful']],
    ['Переговоры о перемирии продолжались в субботу. '.repeat(3), []],
    ['Trẻ em đã được đưa đến nơi an toàn vào thứ Bảy. '.repeat(3), []],
    ['À Évian, où la trêve a été négociée, l’été s’achève. '.repeat(3), []],
  ])('of a wrong encoding are doubted: %s', (text, codes) => {
    expect(extractText(text, 'a.txt').issues.map(({ code }) => code)).toEqual(codes);
  });
});
