import { describe, expect, test } from 'vitest';
import { verifyPage } from '@/lib/build/verify/verify-page';
import { entryStyle } from '@/lib/export/embed/embed-styles';
import { buildEmbedPolicy } from '@/lib/export/security-policy';
import { finishedPage, scripts } from '../page-scripts-for-test';

const verify = (html: string, base = '') => verifyPage('a/index.html', html, { base, scripts });

test('a valid page gives its links and its canonical URL', () => {
  const page = finishedPage(
    `<a href="/b/">b</a><a href="/b/#c">c</a><script src="${scripts.files.citing}"></script>`,
    '<link rel="canonical" href="https://daybook.example/a/"/>',
  );
  expect(verify(page)).toEqual({
    links: new Set(['/b/', scripts.files.citing]),
    canonical: 'https://daybook.example/a/',
  });
});

describe('scripts', () => {
  test('of the build are allowed, inline and as files, and so is data', () => {
    const starter = `<script data-src="${scripts.files.filter}">${scripts.starters.filter}</script>`;
    const data = '<script type="application/ld+json">{"a":1}</script>';
    expect(() => verify(finishedPage(starter + data))).not.toThrow();
  });

  test.each([
    '<script>start("anything")</script>',
    '<script type="module">start("filter") </script>',
    '<script src="/_next/static/chunks/main.js"></script>',
  ])('that were not bundled are refused: %s', (body) => {
    expect(() => verify(finishedPage(body))).toThrow(
      'expected only scripts that the build bundled',
    );
  });

  test('are expected below the base path', () => {
    const body = `<script src="${scripts.files.citing}"></script>`;
    expect(() => verify(finishedPage(body), '/archive')).toThrow('only scripts');
    expect(() => verify(finishedPage(body.replace('"/', '"/archive/')), '/archive')).not.toThrow();
  });
});

describe('the policy', () => {
  test('is refused if it is missing, or after an element that runs', () => {
    expect(() => verify('<html><head><meta charset="utf-8"></head></html>')).toThrow('policy');
    const late = finishedPage('').replace('<meta charSet', '<script></script><meta charSet');
    expect(() => verify(late)).toThrow('<meta charset>, then the policy');
  });

  test('of another build is refused', () => {
    const other = finishedPage('').replace('sha256-', 'sha256-x');
    expect(() => verify(other)).toThrow('expected the policy of this build');
  });

  test('of embedded pages allows their style sheets, and those of no other page', () => {
    const embed = (style: string) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${buildEmbedPolicy()}"><style>${style}</style></head></html>`;
    expect(() => verify(embed(entryStyle))).not.toThrow();
    expect(() => verify(embed('p{}'))).toThrow('no inline style except on embedded pages');
  });
});
