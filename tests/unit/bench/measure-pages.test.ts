import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { measurePages } from '@/tests/bench/pages/measure-pages';
import { findCollections, listDaysOf } from '@/tests/bench/pages/page-collections';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | object): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(file, path.endsWith('.gz') ? gzipSync(text) : text);
}

const sentences = [
  'The bridge over the river was closed on Friday after engineers found cracks in two of its piers.',
  'Repairs will take until the autumn, the ministry of transport said in a statement to reporters.',
];
const page = `<!doctype html><html><head><title>Bridge closed</title></head><body><article>
<h1>Bridge closed</h1><p>Published on 5 May 2023</p>
${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}
</article></body></html>`;

function writeHtmldate(): void {
  // As Python writes it.
  write(
    'htmldate/tests/eval_default.json',
    '{"https://a.example/1": {"file": "a.html", "date": "2023-05-05"}, "https://a.example/2": {"file": "b.html", "date": "2023-05-06"}, "https://a.example/3": {"file": "a.html", "date": NaN}}',
  );
  write('htmldate/tests/cache/a.html', page);
  write('htmldate/tests/test_set/b.html', '\u0000');
}

function writeFundus(): void {
  const data = 'sets-fundus/tests/resources/parser/test_data/xx';
  const body = {
    summary: [],
    sections: [{ headline: [], paragraphs: [...sentences, 'Not there.'] }],
  };
  const expected = { authors: ['A'], body, publishing_date: '2023-05-05 01:00:00+02:00' };
  write(`${data}/Daily.json`, {
    V1: { ...expected, title: 'Bridge closed' },
    V1_1: { ...expected, title: 'Another title' },
  });
  write(`${data}/meta.info`, { 'Daily_2023_05_05.html.gz': { url: 'https://daily.example/1' } });
  write(`${data}/Daily_2023_05_05.html.gz`, page);
  write(`${data}/Daily_2024_05_05.html.gz`, page);
  // A newsroom whose name begins alike.
  write(`${data}/Daily_Mail_2023_05_05.html.gz`, page);
}

function writeExtractionBenchmark(): void {
  write('aeb/ground-truth.json', {
    one: { articleBody: sentences.join('\n'), url: 'https://a.example' },
  });
  write('aeb/html/one.html.gz', page);
  write('aeb/output/other.json', {
    version: '1',
    output: { one: { articleBody: sentences[0] ?? '' } },
  });
}

function writeReadability(): void {
  const folderOf = 'readability/test/test-pages/one';
  write(`${folderOf}/source.html`, page);
  write(`${folderOf}/expected.html`, `<div><p>${sentences.join('</p><p>')}</p></div>`);
  write(`${folderOf}/expected-metadata.json`, {
    title: 'Bridge closed',
    publishedTime: '2023-05-05T10:00',
  });
}

describe('the collections of a folder', () => {
  test('are recognised by their files, and pages of unknown day are left out', () => {
    writeHtmldate();
    writeFundus();
    const found = findCollections(folder);
    expect(found.map(({ collection, pages }) => [collection, pages.length])).toEqual([
      ['htmldate', 2],
      ['fundus', 2],
    ]);
    expect(found[1]?.pages.map(({ title, url }) => [title, url])).toEqual([
      ['Bridge closed', 'https://daily.example/1'],
      ['Another title', null],
    ]);
    expect(findCollections(join(folder, 'htmldate'))).toHaveLength(1);
  });

  test('have an instant’s day in its own zone and in UTC', () => {
    expect(listDaysOf('2023-05-05 01:00:00+02:00')).toEqual(['2023-05-05', '2023-05-04']);
    expect(listDaysOf('2023-05-05T12:00:00.123Z')).toEqual(['2023-05-05']);
    expect(listDaysOf('2023-05-05 23:00:00')).toEqual(['2023-05-05']);
  });
});

test('pages are measured by all that their collections expect', async () => {
  writeHtmldate();
  writeFundus();
  writeExtractionBenchmark();
  writeReadability();
  const json = join(folder, 'pages.jsonl');
  const report = await measurePages(folder, { list: 'title', json });
  // Days: of two pages in htmldate one is refused; the other collections’ pages are all right.
  expect(report).toMatch(/\| htmldate\s+\|\s+2 \|\s+1 \|\s+0 \|\s+1 \| \s*1\.000 \|\s+0\.500 \|/u);
  expect(report).toMatch(/\| readability\s+\|\s+1 \|\s+1 \|\s+0 \|\s+0 \|/u);
  // Text.
  expect(report).toMatch(/article-extraction-benchmark\s+\|\s+1 \|\s+\d\.\d{3} \|\s+1\.000 \|/u);
  expect(report).toMatch(/benchmark: other\s+\|\s+1 \|\s+1\.000 \|\s+0\.4\d\d \|/u);
  // Titles, days and paragraphs.
  expect(report).toMatch(/1\/2 \(0\.500\) \| 2\/2 \(1\.000\) \|\s+4\/6 \(0\.667\)/u);
  expect(report).toMatch(/readability \|\s+1\/1 \(1\.000\)/u);
  expect(report).toMatch(
    /Faults: title\s+fundus.*2024_05_05.*: expected Another title, got Bridge closed$/u,
  );
  const pages = readFileSync(json, 'utf8').trimEnd().split('\n');
  expect(pages).toHaveLength(6);
  expect(JSON.parse(pages.find((line) => line.includes('b.html')) ?? '')).toMatchObject({
    reading: { outcome: 'refused', reason: 'Byte 1 is NUL: this is a binary file.' },
  });
});

test('a folder without collections is refused, and so are unknown names', async () => {
  await expect(measurePages(folder, {})).rejects.toThrow('none of these collections');
  writeHtmldate();
  await expect(measurePages(folder, { only: 'nothing' })).rejects.toThrow('Invalid');
});
