import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '@/lib/parse/parse-article';
import type { ParsedArticle } from '@/lib/schema/article';
import { atDepth, sampleAtDepth } from '@/tests/config/depth';
import { expectInvariants } from './expect-invariants';
import { type FixtureText, fixtureTexts } from './fixture-texts';

const fixtures = fixtureTexts();
const sha256 = '0'.repeat(64);
const read = (text: string, { facts }: FixtureText) => parseArticle({ text, sha256, facts });

/** Damage that leaves every post and its time recognisable. */
const harmless: readonly [string, (text: string) => string][] = [
  ['Windows line ends', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['zero-width spaces around lines', (text) => text.replace(/^|$/gm, '\u200b')],
  ['en dashes', (text) => text.replace(/(?<=\s)[–—-](?=\s)/g, '–')],
  ['hyphens for dashes', (text) => text.replace(/(?<=\s)[–—-](?=\s)/g, '-')],
  ['em dashes', (text) => text.replace(/(?<=\s)[–—-](?=\s)/g, '—')],
  ['blank lines lost', (text) => text.replace(/(?:\r?\n)+/g, '\n')],
  ['blank lines doubled', (text) => text.replace(/\r?\n/g, '\n\n')],
];

describe.each(harmless.map(([name, damage], index) => [name, damage, index] as const))(
  'a copy with %s',
  (_, damage, index) => {
    test.each(sampleAtDepth(fixtures, index).map((fixture) => [fixture.name, fixture] as const))(
      'of %s has the same times',
      (_name, fixture) => {
        const damaged = damage(fixture.text);
        const parsed = read(damaged, fixture);
        expectInvariants(parsed, damaged);
        expect(timesOf(parsed)).toEqual(timesOf(read(fixture.text, fixture)));
      },
    );
  },
);

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

test('furniture between posts changes no time', () => {
  fc.assert(
    fc.property(
      fixture,
      fc.array(fc.record({ place, promo: fc.constantFrom(...promos) }), { maxLength: 3 }),
      (chosen, inserted) => {
        const before = read(chosen.text, chosen);
        const lines = chosen.text.split(/\r?\n/);
        // Above the posts it could separate a label from its date, or the title from its standfirst.
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

/** Damage that may change the result, which must still be valid for the damaged text. */
const changes: Readonly<Record<string, Change>> = {
  'lose a line': (lines, at) => lines.splice(at, 1),
  'repeat a line': (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  'glue a line to the next': (lines, at) =>
    lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`),
  'swap two lines': (lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
  'cut a line in half': (lines, at) => {
    const line = lines[at] ?? '';
    lines.splice(at, 1, line.slice(0, line.length / 2), line.slice(line.length / 2));
  },
  'insert a line of another page': (lines, at, { text }) => {
    const others = text.split(/\r?\n/);
    lines.splice(at, 0, others[(at * 7) % others.length] ?? '');
  },
  'lose spaces': (lines, at) => lines.splice(at, 1, (lines[at] ?? '').replaceAll(' ', '')),
  'lose the encoding': (lines, at) =>
    lines.splice(at, 1, Buffer.from(lines[at] ?? '').toString('latin1')),
  'insert a blank line': (lines, at) => lines.splice(at, 0, ''),
};

test('any damage to lines loses nothing and invents nothing', () => {
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
