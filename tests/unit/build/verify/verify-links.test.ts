import { expect, test } from 'vitest';
import { listTags } from '@/lib/build/verify/page-tags';
import { verifyLinks } from '@/lib/build/verify/verify-links';
import { finishedPage } from '../page-scripts-for-test';

/** URLs of the site that a body names. */
const links = (body: string, base = '', head = '') =>
  listTags(finishedPage(body, head)).flatMap((tag) => verifyLinks('a/index.html', tag, base));

const belowBase = [
  ['<a href="/archive/">a</a>', ['/']],
  ['<a class="b" href="/archive/about/?a=1&amp;b=2#c">a</a>', ['/about/']],
  ['<img src=/archive/a.png alt="">', ['/a.png']],
  ['<form action="/archive/search/"></form>', ['/search/']],
  ['<img srcset="/archive/a.png 1x, /archive/b.png 2x" alt="">', ['/a.png', '/b.png']],
  [
    '<svg><a href="/archive/x/"></a><use xlink:href="/archive/i.svg#a"></use></svg>',
    ['/x/', '/i.svg'],
  ],
  ['<meta http-equiv="refresh" content="0; url=/archive/a/">', ['/a/']],
  ['<noscript><a href="/archive/a/">a</a></noscript>', ['/a/']],
  ['<template><a href="/archive/a/">a</a></template>', ['/a/']],
  ['<script data-src="/archive/a.js" data-rows="/archive/b.json"></script>', ['/a.js', '/b.json']],
] as const;

test.each(belowBase)('%s names pages and files below the base path', (body, expected) => {
  expect(links(body, '/archive')).toEqual(expected);
});

test.each(belowBase)('%s is refused below another base path', (body) => {
  expect(() => links(body, '/other')).toThrow('expected URLs below /other/');
});

test('a URL that only starts with the same characters as the base path is refused', () => {
  expect(() => links('<a href="/archives/">a</a>', '/archive')).toThrow('URLs below /archive/');
});

test('queries, anchors and relative URLs are not links to other pages', () => {
  const body = `<p class='a' id=b>Text &amp; <a href='?topic=x'>x</a><a href="#y">y</a><a href="entries.csv">z</a><br/></p>`;
  expect(links(body)).toEqual([]);
  expect(links(body, '/archive')).toEqual([]);
});

test.each([
  '<a href="https://example.org/">a</a>',
  '<a rel="external noopener" href="https://example.org/">a</a>',
  '<a href="//example.org/">a</a>',
  String.raw`<a href="/\example.org/">a</a>`,
])('%s is refused, because the other site could access the page', (body) => {
  expect(() => links(body)).toThrow('links to other sites with rel="external noopener noreferrer"');
});

test('a link to another site without referrer is allowed', () => {
  expect(links('<a href="https://example.org/" rel="external noopener noreferrer">a</a>')).toEqual(
    [],
  );
});

test.each([
  ['<a href="javascript:alert(1)">a</a>', 'http and https only'],
  ['<a href=" java\nscript:alert(1)">a</a>', 'http and https only'],
  ['<a href="data:text/html,x">a</a>', 'http and https only'],
  ['<a href="vbscript:x">a</a>', 'http and https only'],
  ['<a href="file:///etc/passwd">a</a>', 'http and https only'],
  ['<svg><a xlink:href="javascript:alert(1)"></a></svg>', 'http and https only'],
  ['<a href="http://[">a</a>', 'a URL that can be read'],
  ['<img src="https://example.org/a.png" alt="">', 'nothing loaded from another site'],
  ['<img srcset="/a.png, //example.org/a.png 2x" alt="">', 'nothing loaded from another site'],
  ['<script src="//example.org/a.js"></script>', 'nothing loaded from another site'],
  ['<link rel="stylesheet" href="https://example.org/a.css">', 'nothing loaded from another'],
  ['<link rel="preconnect" href="https://example.org/">', 'nothing loaded from another'],
  ['<form action="https://example.org/"></form>', 'nothing loaded from another site'],
  ['<meta http-equiv="refresh" content="0; url=https://example.org/">', 'nothing loaded from'],
  ['<meta http-equiv="refresh" content="0; url=javascript:alert(1)">', 'http and https only'],
  ['<meta http-equiv="Set-Cookie" content="a=b">', 'safe to publish'],
  ['<p onclick="alert(1)">a</p>', 'safe to publish'],
  ['<svg onload="alert(1)"></svg>', 'safe to publish'],
  ['<p style="position:fixed">a</p>', 'safe to publish'],
  ['<iframe src="/a/"></iframe>', 'safe to publish'],
  ['<object data="/a.svg"></object>', 'safe to publish'],
  ['<base href="https://example.org/">', 'safe to publish'],
])('%s is refused, with the page and what was found', (body, expected) => {
  expect(() => links(body)).toThrow(expected);
  expect(() => links(body)).toThrow('a/index.html: expected');
});

test('links that browsers do not load may name another site', () => {
  expect(links('', '', '<link rel="canonical" href="https://example.org/a/"/>')).toEqual([]);
});
