import { expect, test } from 'vitest';
import { stripDevelopmentScripts } from '@/lib/build/dev/strip-development-scripts';

test('only our own scripts and data stay in a page', () => {
  const own =
    '<script data-keep="">own()</script><script type="module" src="/a.js" data-keep=""></script><script type="application/ld+json">{}</script>';
  const framework =
    '<script>self.__next_f.push()</script><script src="/_next/static/chunks/a.js" async=""></script><link rel="preload" as="script" href="/a.js"/>';
  const page = (scripts: string) =>
    `<!DOCTYPE html><html><head>${scripts}</head><body><p>Text &amp; more</p></body></html>`;
  expect(stripDevelopmentScripts(page(framework + own + framework))).toBe(page(own));
});

test('an unknown script is removed as well', () => {
  expect(stripDevelopmentScripts('<p>a</p><script nonce="1">overlay()</script>')).toBe('<p>a</p>');
});
