import { renderAsync } from '@resvg/resvg-js';
import { createElement as h, type ReactNode } from 'react';
import satori, { type Font } from 'satori';
import type { Card, CardMark } from '@/lib/schema/card';
import { formatFontFamily } from './card-fonts';
import { sharp } from './load-sharp';

const size = { width: 1200, height: 630 };
const ink = '#16181b';
const soft = '#4b5158';

/** Most characters of a title: more than fit on a card, and few enough to lay out at once. */
const longestTitle = 600;
/** Height in pixels of the lines of a title, and the part of it that a line below takes. */
const titleHeight = { whole: 372, below: 64 };

/** Most outlets that are named; the others are counted. */
const mostMarks = 4;
/** Most characters of an outlet's name. */
const longestName = 40;
/** Width in pixels of all marks together and, roughly, of one mark, one character and the count. */
const marksWidth = { whole: 910, mark: 68, character: 15, count: 160 };

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/**
 * Draws a card as PNG, 1200 by 630 pixels. The same card and fonts give the same bytes. A card has few
 * colours, so a palette reduces its size to two fifths.
 */
export async function drawCard(card: Card, fonts: Font[]): Promise<Uint8Array> {
  const svg = await satori(createCardElement(card), { ...size, fonts });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const { pixels, width, height } = image;
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, dither: 0 })
    .toBuffer();
}

function createCardElement({ above, title, isFirstWords, below, marks }: Card): ReactNode {
  const words = cut(keepDrawable(title), longestTitle);
  const letters = chooseFontSize(words);
  const height = titleHeight.whole - (below === '' ? 0 : titleHeight.below);
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
        fontFamily: formatFontFamily('sans'),
        fontSize: 32,
      },
    },
    h('div', { style: { display: 'block', lineClamp: 1, color: soft } }, keepDrawable(above)),
    h(
      'div',
      {
        style: {
          display: 'block',
          marginTop: 28,
          fontFamily: formatFontFamily('serif'),
          fontWeight: isFirstWords ? 400 : 600,
          fontSize: letters,
          lineHeight: 1.18,
          lineClamp: Math.floor(height / (1.18 * letters)),
          wordBreak: 'break-word',
        },
      },
      words,
    ),
    h('div', { style: { display: 'flex', flexGrow: 1 } }),
    below !== '' &&
      h('div', { style: { display: 'block', lineClamp: 1, color: soft, marginBottom: 18 } }, below),
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
      h(
        'div',
        { style: { display: 'flex', width: marksWidth.whole } },
        ...createMarkElements(marks),
      ),
      h(
        'div',
        { style: { flexShrink: 0, fontFamily: formatFontFamily('serif'), fontWeight: 600 } },
        'Daybook',
      ),
    ),
  );
}

function createMarkElements(marks: readonly CardMark[]): ReactNode[] {
  const named = listNamedMarks(marks);
  const rest = marks.length - named.length;
  return [
    ...named.map(({ name, path, colour }) =>
      h(
        'div',
        { style: { display: 'flex', flexShrink: 1, alignItems: 'center', marginRight: 32 } },
        h(
          'svg',
          {
            width: 24,
            height: 24,
            viewBox: '0 0 10 10',
            // Not shrunk: an image without width crashes the native library.
            style: { flexShrink: 0, marginRight: 12 },
          },
          h('path', { d: path, fill: colour }),
        ),
        // Names with wide letters must shrink, so that “Daybook” stays in place.
        h('div', { style: { display: 'flex', flexShrink: 1, ...oneLine } }, name),
      ),
    ),
    rest > 0 && h('div', { style: { flexShrink: 0, color: soft } }, `and ${rest} more`),
  ];
}

/** Returns the first marks whose names fit on one line, at least one, with long names cut. */
function listNamedMarks(marks: readonly CardMark[]): CardMark[] {
  const most = marks.length > mostMarks ? mostMarks - 1 : mostMarks;
  const named = marks
    .slice(0, most)
    .map((mark) => ({ ...mark, name: cut(keepDrawable(mark.name), longestName) }));
  const { whole, mark, character, count } = marksWidth;
  const isTooWide = () =>
    named.reduce((width, { name }) => width + mark + character * name.length, 0) >
    whole - (named.length < marks.length ? count : 0);
  while (named.length > 1 && isTooWide()) named.pop();
  return named;
}

/** Long titles have smaller type, so that few are cut. */
function chooseFontSize({ length }: string): number {
  if (length <= 60) return 72;
  return length <= 110 ? 58 : 48;
}

function cut(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}

/** Removes invisible characters that reorder or hide others, such as right-to-left overrides. */
function keepDrawable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
