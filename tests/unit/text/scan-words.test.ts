import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanWords, stripAccents } from '@/lib/text/scan-words';

function words(text: string, keepInnerMarks: boolean): string[] {
  const found: string[] = [];
  scanWords(text, (start, end) => found.push(text.slice(start, end)), { keepInnerMarks });
  return found;
}

describe('scanWords', () => {
  test.for([
    ['Bakhmut’s 15,000', ['Bakhmut’s', '15,000'], ['Bakhmut', 's', '15', '000']],
    ['Xi’an, “Xi”', ['Xi’an', 'Xi'], ['Xi', 'an', 'Xi']],
    ['$2.14 billion. 3', ['2.14', 'billion', '3'], ['2', '14', 'billion', '3']],
    ['15,000th', ['15,000', 'th'], ['15', '000th']],
    ['T-64 in 2,a', ['T', '64', 'in', '2', 'a'], ['T', '64', 'in', '2', 'a']],
    ['rock ’n’ roll', ['rock', 'n', 'roll'], ['rock', 'n', 'roll']],
    ['Русь習近平', ['Русь', '習', '近', '平'], ['Русь', '習', '近', '平']],
    ['Izvarynʼe', ['Izvarynʼe'], ['Izvaryn', 'e']],
    ['ʼ', [], []],
    ['', [], []],
  ] as const)('splits %s with and without inner marks', ([text, whole, cut]) => {
    expect(words(text, true)).toEqual(whole);
    expect(words(text, false)).toEqual(cut);
  });

  const anyText = fc.string({ unit: fc.constantFrom(..."aB09.,'’- éй\u0301½𝒜😀中") });
  const letter = '(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}]';

  test('agrees with a pattern that cuts words at inner marks', () => {
    const pattern = new RegExp(`\\p{Script=Han}|(?:${letter})+`, 'gu');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(text, false)).toEqual(text.match(pattern) ?? []);
      }),
    );
  });

  test('agrees with a pattern that keeps inner marks', () => {
    const pattern = new RegExp(
      `\\p{N}+(?:[.,]\\p{N}+)+|\\p{Script=Han}|(?:${letter})+(?:['’](?:${letter})+)*`,
      'gu',
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(text, true)).toEqual(text.match(pattern) ?? []);
      }),
    );
  });

  test('reports which words are ASCII', () => {
    const found: boolean[] = [];
    const text = "plain café don’t don't";
    scanWords(text, (_start, _end, isAscii) => found.push(isAscii), { keepInnerMarks: true });
    expect(found).toEqual([true, false, false, true]);
  });
});

describe('stripAccents', () => {
  test.for([
    ['Türkiye', 'Turkiye'],
    ['Łódź', 'Lodz'],
    ['Ødegård', 'Odegard'],
    ['STRAẞE', 'STRASSE'],
    ['Æther', 'Aether'],
  ] as const)('removes the marks of Latin letters: %s', ([accented, plain]) => {
    expect(stripAccents(accented)).toBe(plain);
  });

  test('keeps й, which is another letter than и', () => {
    expect(stripAccents('Зелений')).toBe('Зелений');
  });
});
