import { renderAsync } from '@resvg/resvg-js';
import { createElement as h, type ReactNode } from 'react';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import type { Card, CardMark } from '@/lib/schema/card';
import { fontFamily } from './fonts';

const size = { width: 1200, height: 630 };
const ink = '#16181b';
const soft = '#4b5158';

/** Marks that are named; of more outlets than these, the rest is counted. */
const mostMarks = 4;

/**
 * Draws a card as PNG, 1200 by 630 pixels. The same card and fonts give the same bytes. A card has few
 * colours, and with a palette of them weighs two fifths of what it does with the colour of every pixel.
 */
export async function drawCard(card: Card, fonts: Font[]): Promise<Uint8Array> {
  const svg = await satori(cardElement(card), { ...size, fonts });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const { pixels, width, height } = image;
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, dither: 0 })
    .toBuffer();
}

function cardElement({ above, title, isFirstWords, below, marks }: Card): ReactNode {
  const words = drawable(title);
  return h(
    'div',
    {
      style: {
        ...size,
        display: 'flex',
        flexDirection: 'column',
        padding: '56px 72px',
        background: '#fcfcfb',
        color: ink,
        fontFamily: fontFamily('sans'),
        fontSize: 32,
      },
    },
    h('div', { style: { color: soft } }, drawable(above)),
    h(
      'div',
      {
        style: {
          display: 'block',
          marginTop: 28,
          fontFamily: fontFamily('serif'),
          fontWeight: isFirstWords ? 400 : 600,
          fontSize: fontSize(words),
          lineHeight: 1.18,
          lineClamp: words.length > 110 ? 6 : 5,
          wordBreak: 'break-word',
        },
      },
      words,
    ),
    h('div', { style: { display: 'flex', flexGrow: 1 } }),
    below !== '' && h('div', { style: { color: soft, marginBottom: 18 } }, below),
    h(
      'div',
      {
        style: {
          display: 'flex',
          justifyContent: 'space-between',
          borderTop: '2px solid #d9dce0',
          paddingTop: 24,
        },
      },
      h('div', { style: { display: 'flex' } }, ...markElements(marks)),
      h('div', { style: { fontFamily: fontFamily('serif'), fontWeight: 600 } }, 'Daybook'),
    ),
  );
}

function markElements(marks: readonly CardMark[]): ReactNode[] {
  const named = marks.slice(0, marks.length > mostMarks ? mostMarks - 1 : mostMarks);
  const rest = marks.length - named.length;
  return [
    ...named.map(({ name, path, colour }) =>
      h(
        'div',
        { key: name, style: { display: 'flex', alignItems: 'center', marginRight: 32 } },
        h(
          'svg',
          { width: 24, height: 24, viewBox: '0 0 10 10', style: { marginRight: 12 } },
          h('path', { d: path, fill: colour }),
        ),
        drawable(name),
      ),
    ),
    rest > 0 && h('div', { key: 'rest', style: { color: soft } }, `and ${rest} more`),
  ];
}

/** Long titles are set smaller, so that few have to be cut. */
function fontSize({ length }: string): number {
  if (length <= 60) return 72;
  return length <= 110 ? 58 : 48;
}

/** Without signs that draw nothing but turn or hide others, such as right-to-left overrides. */
function drawable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
