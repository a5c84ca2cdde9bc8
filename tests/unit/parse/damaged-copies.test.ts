import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '@/lib/parse/parse-article';
import type { ParsedArticle } from '@/lib/schema/article';
import { atDepth } from '@/tests/config/depth';
import { expectInvariants } from './expect-invariants';
import { type FixtureText, fixtureTexts } from './fixture-texts';

const fixtures = fixtureTexts();
const sha256 = '0'.repeat(64);
const read = (text: string, { facts }: FixtureText) => parseArticle({ text, sha256, facts });

/** Damage that leaves every post and its time recognisable. */
const harmless: readonly [string, (text: string) => string][] = [
  ['line ends are those of Windows', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['a byte order mark stands in front', (text) => `\ufeff${text}`],
  ['blanks have become no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['zero-width spaces stand around lines', (text) => text.replace(/^|$/gm, '\u200b')],
  ['hyphens have become dashes', (text) => text.replace(/(?<=\s)[–—-](?=\s)/g, '–')],
  ['dashes have become hyphens', (text) => text.replace(/(?<=\s)[–—-](?=\s)/g, '-')],
  ['dashes have become longer', (text) => text.replace(/(?<=\s)[–—-](?=\s)/g, '—')],
  ['blank lines are lost', (text) => text.replace(/(?:\r?\n)+/g, '\n')],
  ['blank lines are doubled', (text) => text.replace(/\r?\n/g, '\n\n')],
];

describe.each(harmless)('a copy in which %s', (_, damage) => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    'of %s gives the same times',
    (_name, fixture) => {
      const damaged = damage(fixture.text);
      const parsed = read(damaged, fixture);
      expectInvariants(parsed, damaged);
      expect(timesOf(parsed)).toEqual(timesOf(read(fixture.text, fixture)));
    },
  );
});

function timesOf({ entries }: ParsedArticle): string[] {
  return entries.map(({ kind, time }) => {
    if (time.kind === 'instant') return `${kind} ${time.instant}`;
    if (time.kind === 'local') return `${kind} ${time.localDay} ${time.clock}`;
    return `${kind} ${time.kind} ${time.kind === 'none' ? '' : time.day.day}`;
  });
}

const promos = [
  'Advertisement',
  'Share this post',
  'Copy this link',
  'Subscribe to our newsletter',
  'For our live updates from Monday, click here.',
  'Read more',
];
const place = fc.nat({ max: 10_000 });
const fixture = fc.constantFrom(...fixtures);
const numRuns = atDepth(300);

test('lines of the page’s machinery between posts change no time', () => {
  fc.assert(
    fc.property(
      fixture,
      fc.array(fc.record({ place, promo: fc.constantFrom(...promos) }), { maxLength: 3 }),
      (chosen, inserted) => {
        const before = read(chosen.text, chosen);
        const lines = chosen.text.split(/\r?\n/);
        // Above the posts such a line may part a label from its date, or the title from its standfirst.
        const top = before.entries.find(({ kind }) => kind === 'update')?.lines[0] ?? lines.length;
        for (const { place, promo } of inserted)
          lines.splice(top + (place % (lines.length - top + 1)), 0, promo);
        const damaged = lines.join('\n');
        const parsed = read(damaged, chosen);
        expectInvariants(parsed, damaged);
        expect(instantsOf(parsed)).toEqual(instantsOf(before));
      },
    ),
    { numRuns },
  );
});

type Change = (lines: string[], at: number, from: FixtureText) => void;

/** Damage after which the reading may differ, and must still be a reading of what is there. */
const changes: Readonly<Record<string, Change>> = {
  'a line is lost': (lines, at) => lines.splice(at, 1),
  'a line stands twice': (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  'a line is glued to the next': (lines, at) =>
    lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`),
  'two lines are exchanged': (lines, at) =>
    lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
  'a line is cut in half': (lines, at) => {
    const line = lines[at] ?? '';
    lines.splice(at, 1, line.slice(0, line.length / 2), line.slice(line.length / 2));
  },
  'a line is of another page': (lines, at, { text }) => {
    const others = text.split(/\r?\n/);
    lines.splice(at, 0, others[(at * 7) % others.length] ?? '');
  },
  'blanks are lost': (lines, at) => lines.splice(at, 1, (lines[at] ?? '').replaceAll(' ', '')),
  'the encoding is lost': (lines, at) =>
    lines.splice(at, 1, Buffer.from(lines[at] ?? '').toString('latin1')),
  'a blank line is put in': (lines, at) => lines.splice(at, 0, ''),
};

test('whatever is done to a page’s lines, nothing is lost and nothing made up', () => {
  fc.assert(
    fc.property(
      fixture,
      fixture,
      fc.array(fc.record({ place, name: fc.constantFrom(...Object.keys(changes)) }), {
        minLength: 1,
        maxLength: 12,
      }),
      (chosen, other, done) => {
        const lines = chosen.text.split(/\r?\n/);
        for (const { place, name } of done) changes[name]?.(lines, place % lines.length, other);
        const damaged = lines.join('\n');
        const parsed = read(damaged, chosen);
        expectInvariants(parsed, damaged);
        expect(read(damaged, chosen)).toEqual(parsed);
      },
    ),
    { numRuns },
  );
});

function instantsOf({ entries }: ParsedArticle): string[] {
  return entries.flatMap(({ time }) => (time.kind === 'instant' ? [time.instant] : []));
}
