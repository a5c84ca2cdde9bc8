import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealed as sealedHtml, sealPage } from '@/lib/build/seal/seal-page';
import { contentSecurityPolicy } from '@/lib/build/seal/security-policy';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

/** A page with its seal. */
function whole(html: string, base: string, policy: string): string {
  return sealedHtml(html, sealPage('a/index.html', html, base), policy);
}

function sealed(body: string, base = '', head = ''): string {
  return whole(page(body, head), base, 'POLICY').replace(
    '<meta http-equiv="Content-Security-Policy" content="POLICY"/><meta name="referrer" content="no-referrer"/>',
    '',
  );
}

test('the policy stands behind the encoding and before all that loads', () => {
  const html = whole(page('', '<link rel="stylesheet" href="/a.css"/>'), '', "default-src 'none'");
  expect(html).toContain(
    `<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src 'none'"/><meta name="referrer" content="no-referrer"/><link`,
  );
});

test('a page that loads something before its encoding is refused', () => {
  const html = '<html><head><script src="/a.js"></script><meta charset="utf-8"></head></html>';
  expect(() => sealPage('a.html', html, '')).toThrow('expected <meta charset>');
  expect(() => sealPage('a.html', '<html><body>Text</body></html>', '')).toThrow('<meta charset>');
});

test('what needs no mending stays byte for byte', () => {
  const body = `<p class='a'  id=b>Text &amp; <a href='?topic=x'>x</a><a href="#y">y</a><br/></p>`;
  expect(sealed(body)).toBe(page(body));
  expect(sealed(body, '/archive')).toBe(page(body));
});

test.each([
  ['<a href="/">a</a>', '<a href="/archive/">a</a>'],
  [
    '<a class="b" href="/about/?a=1&amp;b=2#c">a</a>',
    '<a class="b" href="/archive/about/?a=1&amp;b=2#c">a</a>',
  ],
  ['<img src=/a.png alt="">', '<img src="/archive/a.png" alt="">'],
  ['<form action="/search/"></form>', '<form action="/archive/search/"></form>'],
  [
    '<img srcset="/a.png 1x, /b.png 2x" alt="">',
    '<img srcset="/archive/a.png 1x, /archive/b.png 2x" alt="">',
  ],
  [
    '<svg><a href="/x/"></a><use xlink:href="/i.svg#a"></use></svg>',
    '<svg><a href="/archive/x/"></a><use xlink:href="/archive/i.svg#a"></use></svg>',
  ],
  [
    '<meta http-equiv="refresh" content="0; url=/a/">',
    '<meta http-equiv="refresh" content="0; url=/archive/a/">',
  ],
  ['<noscript><a href="/a/">a</a></noscript>', '<noscript><a href="/archive/a/">a</a></noscript>'],
  ['<template><a href="/a/">a</a></template>', '<template><a href="/archive/a/">a</a></template>'],
])('%s is put below the base path', (body, expected) => {
  expect(sealed(body, '/archive')).toBe(page(expected));
});

test('what is below the base path already stays, and so does what only begins like it', () => {
  expect(sealed('<script src="/archive/_next/a.js"></script>', '/archive')).toContain(
    'src="/archive/_next/a.js"',
  );
  expect(sealed('<a href="/archives/">a</a>', '/archive')).toContain('href="/archive/archives/"');
});

test.each([
  ['<a href="https://example.org/">a</a>', 'external noopener noreferrer'],
  ['<a rel="external noopener" href="https://example.org/">a</a>', 'external noopener noreferrer'],
  ['<a href="//example.org/">a</a>', 'external noopener noreferrer'],
  [String.raw`<a href="/\example.org/">a</a>`, 'external noopener noreferrer'],
])('%s leads away with no way back', (body, rel) => {
  expect(sealed(body)).toContain(`rel="${rel}"`);
  expect(sealed(body)).toContain('example.org/"');
});

test.each([
  ['<a href="javascript:alert(1)">a</a>', 'http and https only'],
  ['<a href=" java\nscript:alert(1)">a</a>', 'http and https only'],
  ['<a href="data:text/html,x">a</a>', 'http and https only'],
  ['<a href="vbscript:x">a</a>', 'http and https only'],
  ['<a href="file:///etc/passwd">a</a>', 'http and https only'],
  ['<svg><a xlink:href="javascript:alert(1)"></a></svg>', 'http and https only'],
  ['<a href="http://[">a</a>', 'an address that can be read'],
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
  expect(() => sealPage('a/index.html', page(body), '')).toThrow(expected);
  expect(() => sealPage('a/index.html', page(body), '')).toThrow('a/index.html: expected');
});

test('links that browsers do not load may name another site', () => {
  const head = '<link rel="canonical" href="https://example.org/a/"/>';
  expect(sealed('', '', head)).toBe(page('', head));
});

test('of what stands inline only scripts that run and style sheets need a hash', () => {
  const { hashes } = sealPage(
    'a.html',
    page(
      '<script>one()</script><script src="/a.js"></script><script type="application/ld+json">{}</script><style>a{}</style>',
    ),
    '',
  );
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect([...hashes.scripts]).toEqual([hash('one()')]);
  expect([...hashes.styles]).toEqual([hash('a{}')]);
});

test('a policy allows nothing but the site itself and the hashes it is given', () => {
  const hashes = { scripts: new Set(["'sha256-b'", "'sha256-a'"]), styles: new Set<string>() };
  expect(contentSecurityPolicy(hashes, 'nobody')).toBe(
    "default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  );
  expect(contentSecurityPolicy(hashes, 'anybody')).toContain('frame-ancestors *');
  expect(contentSecurityPolicy(hashes)).not.toContain('frame-ancestors');
});
