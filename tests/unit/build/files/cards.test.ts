import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { drawCard } from '@/lib/build/files/draw-card';
import { drawCards } from '@/lib/build/files/draw-cards';
import { cardFonts } from '@/lib/build/files/fonts';
import type { Card } from '@/lib/schema/card';

const card: Card = {
  url: '/card.png',
  above: '14 March 2023, 16:17 GMT',
  title: 'A headline',
  isFirstWords: false,
  below: '',
  marks: [{ name: 'The Courier', path: 'M1 1h8v8h-8z', colour: '#9a5b00' }],
};
let fonts: Awaited<ReturnType<typeof cardFonts>> = [];
beforeAll(async () => {
  fonts = await cardFonts();
});

const draw = async (given: Partial<Card>) =>
  Buffer.from(await drawCard({ ...card, ...given }, fonts));

test('a card is a PNG of 1200 by 630 pixels, the same for the same words', async () => {
  const image = await draw({});
  expect(image.subarray(1, 4).toString()).toBe('PNG');
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(image.equals(await draw({}))).toBe(true);
});

test('Cyrillic is drawn, letter for letter', async () => {
  const [one, other] = [await draw({ title: 'Київ' }), await draw({ title: 'Кига' })];
  expect(one.equals(other)).toBe(false);
  const boxes = await draw({ title: '日本日本' });
  expect(boxes.equals(await draw({ title: '本日本日' }))).toBe(true);
});

test('signs that turn or hide others leave no trace', async () => {
  const plain = await draw({ title: 'a b' });
  expect(plain.equals(await draw({ title: '\u202ea\u0000\u200b\u2066 b\u2069' }))).toBe(true);
});

test.for([
  ['markup', '<svg onload="alert(1)"><script>alert(1)</script>&amp;'],
  ['a huge word', 'A'.repeat(5000)],
  ['no words', ''],
])('%s is drawn like any words', async ([, title]) => {
  expect((await draw({ title })).length).toBeGreaterThan(1000);
});

test('a card that was drawn before is taken from the cache', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'daybook-cards-'));
  try {
    const first = await drawCards([card], cache);
    const second = await drawCards([card, { ...card, url: '/2.png', title: 'Another' }], cache);
    expect([first.drawn, second.drawn]).toEqual([1, 1]);
    expect([...second.images.keys()].sort()).toEqual(['/2.png', '/card.png']);
    expect(
      Buffer.from(second.images.get('/card.png') ?? []).equals(
        first.images.get('/card.png') ?? new Uint8Array(),
      ),
    ).toBe(true);
  } finally {
    await rm(cache, { recursive: true });
  }
});
