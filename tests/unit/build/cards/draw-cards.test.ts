import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Region } from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCardFonts } from '@/lib/build/cards/card-fonts';
import { drawCard } from '@/lib/build/cards/draw-card';
import { drawCards } from '@/lib/build/cards/draw-cards';
import { sharp } from '@/lib/build/cards/load-sharp';
import type { Card, CardMark } from '@/lib/schema/card';

const mark: CardMark = { name: 'The Courier', path: 'M1 1h8v8h-8z', colour: '#9a5b00' };
const card: Card = {
  url: '/card.png',
  above: '14 March 2023, 16:17 GMT',
  title: 'A headline',
  isFirstWords: false,
  below: '',
  marks: [mark],
};
const named = (...names: string[]) => names.map((name) => ({ ...mark, name }));

let fonts: Awaited<ReturnType<typeof loadCardFonts>> = [];
let folder = '';
beforeAll(async () => {
  fonts = await loadCardFonts();
  folder = await mkdtemp(join(tmpdir(), 'daybook-cards-'));
});
afterAll(() => rm(folder, { recursive: true }));

const draw = async (given: Partial<Card>) =>
  Buffer.from(await drawCard({ ...card, ...given }, fonts));

test('a card is a PNG of 1200 by 630 pixels, the same for the same words', async () => {
  const image = await draw({});
  expect(image.subarray(1, 4).toString()).toBe('PNG');
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(image.equals(await draw({}))).toBe(true);
});

test('Cyrillic is drawn correctly', async () => {
  const [one, other] = [await draw({ title: 'Київ' }), await draw({ title: 'Кига' })];
  expect(one.equals(other)).toBe(false);
  const boxes = await draw({ title: '日本日本' });
  expect(boxes.equals(await draw({ title: '本日本日' }))).toBe(true);
});

test('characters that reorder or hide others change nothing', async () => {
  const plain = await draw({ title: 'a b' });
  expect(plain.equals(await draw({ title: '\u202ea\u0000\u200b\u2066 b\u2069' }))).toBe(true);
});

describe('any text on a card', () => {
  const long = 'The Very Long Name of a Newspaper of Record';
  const words = 'word '.repeat(400);
  const cards: readonly [name: string, given: Partial<Card>][] = [
    ['markup', { title: '<svg onload="alert(1)"><script>alert(1)</script>&amp;' }],
    ['a huge word', { title: 'A'.repeat(5000) }],
    ['no words', { above: '', title: '', marks: named('') }],
    ['no outlet', { marks: [] }],
    ['four long names', { marks: named(long, `${long} 2`, `${long} 3`, `${long} 4`) }],
    [
      'four huge names',
      { marks: named(...['a ', 'W', 'Київ', '日本'].map((n) => n.repeat(2000))) },
    ],
    [
      'forty outlets',
      { marks: named(...Array.from({ length: 40 }, (_, index) => `No. ${index}`)) },
    ],
    ['a huge name beside short ones', { marks: named('W'.repeat(900), 'A', 'B', 'C') }],
    ['long words everywhere', { above: words, title: words, below: words, marks: named(words) }],
    ['half a pair', { title: '\ud83d', above: '\ude00', marks: named('\ud83d'.repeat(50)) }],
    ['families of emoji', { title: '👩‍👩‍👧‍👦'.repeat(60), marks: named('👨🏿‍🚀'.repeat(40)) }],
  ];
  let images = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const all = [card, ...cards.map(([name, given]) => ({ ...card, ...given, url: name }))];
    ({ images } = await drawCards(all, join(folder, 'any')));
  });
  const part = (url: string, area: Region) =>
    sharp(images.get(url)).extract(area).removeAlpha().raw().toBuffer();

  test.for(cards)('%s: is drawn within the edges', async ([name]) => {
    const margin = await part(name, { left: 1170, top: 0, width: 30, height: 630 });
    expect(new Set(margin)).toEqual(new Set([0xfc, 0xfb]));
  });

  test.for([
    'four long names',
    'four huge names',
    'forty outlets',
    'a huge name beside short ones',
  ])('%s leave the name of the site in place', async (name) => {
    const corner = { left: 985, top: 500, width: 215, height: 130 };
    expect((await part(name, corner)).equals(await part(card.url, corner))).toBe(true);
  });
});

describe('the cache', () => {
  const damages: readonly ((file: string) => Promise<unknown>)[] = [
    (file) => truncate(file, 0),
    (file) => truncate(file, 3000),
    (file) => truncate(file, 3000).then(() => truncate(file, 9000)),
    async (file) => writeFile(file, await draw({ title: 'Other words' })),
    (file) => rm(file).then(() => mkdir(file)),
  ];
  const cards = damages.map((_, index) => ({
    ...card,
    url: `/${index}.png`,
    title: `No. ${index}`,
  }));
  let cache = '';
  beforeEach(async () => {
    cache = await mkdtemp(join(folder, 'cache-'));
  });

  test('returns cards drawn before, but never a damaged file', async () => {
    const first = await drawCards(cards, cache);
    expect(first.drawn).toBe(5);
    const names = (await readdir(cache)).sort();
    expect(await drawCards(cards, cache)).toEqual({ images: first.images, drawn: 0 });

    for (const [index, damage] of damages.entries()) await damage(join(cache, names[index] ?? ''));
    expect(await drawCards(cards, cache)).toEqual({ images: first.images, drawn: 5 });
    expect((await readdir(cache)).sort()).toEqual(names);
    expect(await drawCards(cards, cache)).toEqual({ images: first.images, drawn: 0 });
  });

  test.for<[text: string, message: string]>([
    [
      "process.on('message', () => process.kill(process.pid, 'SIGKILL'));",
      'The image /0.png (“No. 0”) could not be drawn: its process ended with SIGKILL.',
    ],
    ["import 'not-installed';", 'The package not-installed is not installed.'],
  ])(
    'a process that ends before it has drawn is reported, and leaves nothing',
    async ([text, message]) => {
      const program = join(cache, 'ends.mjs');
      await writeFile(program, text);
      const failing = drawCards(cards, cache, program);
      await expect(failing).rejects.toMatchObject({ name: 'BuildError', message });
      expect(await readdir(cache)).toEqual(['ends.mjs']);
    },
  );
});
