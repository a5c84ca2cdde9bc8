import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import {
  type Element,
  isElement,
  parseHtml,
  readAttribute,
  walk,
} from '@/lib/build/export/html-tree';
import { kb, markdownTable } from './markdown-table';
import { makeMinimalPage } from './minimal-page';
import type { SamplePage } from './sample-pages';

/** Compares the size of the largest page of each kind with its minimum (`minimal-page.ts`). */
export function pageWeightTable(out: string, samples: readonly SamplePage[]): string {
  const head = [
    'page',
    'pages',
    'HTML KB',
    'gzip',
    'brotli',
    'CSS br',
    'JS on load br',
    'requests',
    'to read br',
    'floor br',
    'times floor',
    'at first filter br',
  ];
  const rows = samples.map((sample) => {
    const html = readFileSync(join(out, sample.path), 'utf8');
    const { styles, scripts, images, deferred } = assetsOf(html);
    const weigh = (files: readonly string[]) =>
      files.reduce((total, file) => total + brotli(readFileSync(join(out, file))), 0);
    const [text, css, js] = [brotli(html), weigh(styles), weigh(scripts)];
    const minimum = brotli(makeMinimalPage(html));
    const read = text + css + js;
    return [
      `${sample.kind} \`/${sample.path.replace(/index\.html$/, '')}\``,
      String(sample.pages),
      kb(Buffer.byteLength(html)),
      kb(gzipSync(html, { level: 9 }).length),
      kb(text),
      kb(css),
      kb(js),
      String(1 + styles.length + scripts.length + images),
      kb(read),
      kb(minimum),
      (read / minimum).toFixed(2),
      kb(weigh(deferred)),
    ];
  });
  return markdownTable(head, rows);
}

function brotli(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

/** The sizes of the files that a browser fetches with a page before and after the first interaction. */
function assetsOf(html: string) {
  const elements = [...walk(parseHtml(html))].filter(isElement);
  const addresses = (tag: string, name: string, rel?: string) =>
    elements
      .filter((element) => element.tagName === tag)
      .filter((element) => rel === undefined || readAttribute(element, 'rel') === rel)
      .filter((element) => readAttribute(element, 'nomodule') === undefined)
      .flatMap((element) => readAttribute(element, name)?.split(' ') ?? []);
  return {
    styles: unique(addresses('link', 'href', 'stylesheet')),
    scripts: unique(addresses('script', 'src')),
    images: unique(addresses('img', 'src')).length,
    deferred: unique(filterFiles(elements)),
  };
}

/** Returns the sizes of a page's filter rows and of the filter script. */
function filterFiles(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const [script, rows] = [
      readAttribute(element, 'data-src'),
      readAttribute(element, 'data-rows'),
    ];
    return script === undefined || rows === undefined ? [] : [rows, script];
  });
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths)];
}
