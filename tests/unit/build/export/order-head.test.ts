import { expect, test } from 'vitest';
import { orderHead } from '@/lib/build/export/order-head';

const start = '<html><head><meta charSet="utf-8"/><link rel="stylesheet" href="a.css"/>';
const own =
  '<meta http-equiv="Content-Security-Policy" content="x"/><link rel="manifest" href="/m"/><link rel="alternate" href="feed.xml"/>';
const metadata = '<meta name="theme-color" content="#fff"/><title>A</title>';
const rest = '<script>1</script></head><body><p>&lt;meta name="theme-color"</p></body></html>';

test.for([
  ['own elements first', start + own + metadata + rest],
  ['metadata first', start + metadata + own + rest],
])('a head has the same order whichever was rendered first: %s', ([, html = '']) => {
  expect(orderHead(html)).toBe(start + own + metadata + rest);
});

test('a head without scripts is ordered up to its end', () => {
  expect(orderHead(`${start}${metadata}${own}</head><body></body>`)).toBe(
    `${start}${own}${metadata}</head><body></body>`,
  );
});

test.for([`${start}${own}</head>`, `${start}${metadata}</head>`, '<p>No head</p>'])(
  'a head without both is unchanged: %s',
  (html) => {
    expect(orderHead(html)).toBe(html);
  },
);
