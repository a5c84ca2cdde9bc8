import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePhrases } from '@/lib/annotate/phrases/compile-phrases';

/** Returns the words of `text` that match `phrases`. */
function found(text: string, ...phrases: string[]): string[] {
  const find = compilePhrases(phrases.map((phrase) => ({ text: phrase, tag: phrase })));
  return find(text).map(({ start, end }) => text.slice(start, end));
}

describe('whole words', () => {
  test('a word is not found inside another', () => {
    expect(found('Mexico, existing, maximum, axis', 'Xi', 'xi')).toEqual([]);
  });

  test('punctuation ends a word', () => {
    expect(found('“Xi”, (Xi)… Xi-led', 'Xi')).toEqual(['Xi', 'Xi', 'Xi']);
  });

  test('letters of other scripts are part of the adjacent word', () => {
    expect(found('Бахмуту Бахмут', 'Бахмут')).toEqual(['Бахмут']);
    expect(found('Українa Україна', 'Україна')).toEqual(['Україна']);
  });

  test('digits are part of the adjacent word', () => {
    expect(found('ICC2 2ICC ICC', 'ICC')).toEqual(['ICC']);
  });

  test('a possessive matches without its apostrophe', () => {
    expect(found("Bakhmut’s fall, Bakhmut's streets", 'Bakhmut')).toEqual(['Bakhmut', 'Bakhmut']);
  });

  test('an apostrophe before other letters makes another word', () => {
    expect(found('the city of Xi’an', 'Xi')).toEqual([]);
  });
});

describe('case', () => {
  test('a phrase with a capital is found with its capitals only', () => {
    expect(found('a memorial to Memorial', 'Memorial')).toEqual(['Memorial']);
    expect(found('the eu and the EU', 'EU')).toEqual(['EU']);
  });

  test('a phrase without capitals is found in any case', () => {
    expect(found('Grain deal. GRAIN DEAL. grain deal', 'grain deal')).toHaveLength(3);
  });
});

describe('equal characters', () => {
  test('both apostrophes', () => {
    expect(found('Russia’s courts', "Russia's courts")).toEqual(['Russia’s courts']);
    expect(found("Russia's courts", 'Russia’s courts')).toEqual(["Russia's courts"]);
  });

  test('all white space, no-break space and line end included', () => {
    expect(found('Black\u00a0Sea  grain\ndeal', 'Black Sea grain deal')).toHaveLength(1);
  });

  test('composed and decomposed accents', () => {
    expect(found('Orba\u0301n', 'Orbán')).toEqual(['Orba\u0301n']);
  });
});

describe('different characters', () => {
  test('words of a phrase separated by punctuation', () => {
    expect(found('the Black, Sea', 'Black Sea')).toEqual([]);
  });

  test('a hyphen and a space', () => {
    expect(found('a Hague based court', 'Hague-based court')).toEqual([]);
    expect(found('The Hague-based court', 'Hague-based court')).toEqual(['Hague-based court']);
  });
});

test('special characters of regular expressions match themselves', () => {
  expect(found('aXb', 'a.b')).toEqual([]);
  expect(found('a.b', 'a.b')).toEqual(['a.b']);
  expect(found('(((', '(((', '.*', '')).toEqual([]);
});

test('a phrase is found anywhere between other words', () => {
  const word = fc.stringMatching(/^[a-zа-я]{1,6}$/);
  fc.assert(
    fc.property(
      fc.array(word),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.array(word),
      (before, phrase, after) => {
        const text = [...before, ...phrase, ...after].join(' ');
        expect(found(text, phrase.join(' '))).toContain(phrase.join(' '));
      },
    ),
  );
});

test('matches are within the text, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, phrases) => {
      const find = compilePhrases(phrases.map((phrase) => ({ text: phrase, tag: null })));
      for (const { start, end } of find(text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
