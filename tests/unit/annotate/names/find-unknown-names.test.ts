import { describe, expect, test } from 'vitest';
import { findUnknownNames } from '@/lib/annotate/names/find-unknown-names';

/** Lists unknown names in texts on lines 1, 2, 3 …: `count name`. */
function listed(texts: string[], known: string[] = []): string[] {
  const sources = texts.map((text, index) => ({ text, line: index + 1, source: 'a.txt' }));
  return findUnknownNames(sources, known).map(({ text, count }) => `${count} ${text}`);
}

describe('a name that is not in the catalogue', () => {
  test('is listed with its number of mentions, most frequent first', () => {
    expect(
      listed(['They spoke of Lviv.', 'Again to Kharkiv and to Lviv’s people went the train.']),
    ).toEqual(['2 Lviv', '1 Kharkiv']);
  });

  test('has its first line and the words around it', () => {
    const [name] = findUnknownNames(
      [{ text: 'One.\nThen to Lviv.', line: 7, source: 'a.txt' }],
      [],
    );
    expect(name?.first).toEqual({ source: 'a.txt', line: 8, excerpt: 'One. Then to Lviv.' });
  });

  test('includes lower-case words within it', () => {
    expect(
      listed(['He told the International Committee of the Red Cross and Ursula von der Leyen.']),
    ).toEqual(['1 International Committee of the Red Cross', '1 Ursula von der Leyen']);
  });

  test('does not include the title before it', () => {
    expect(listed(['They met Foreign Minister Sergei Lavrov on Monday.'])).toEqual([
      '1 Sergei Lavrov',
    ]);
  });

  test('is listed in other scripts as well', () => {
    expect(listed(['В субботу сказал Сергей Лавров.'])).toEqual(['1 Сергей Лавров']);
  });
});

describe('does not list', () => {
  test('names of the catalogue', () => {
    expect(
      listed(
        ['They met Ukrainian President Volodymyr Zelenskyy in Kyiv.'],
        ['Ukrainian', 'Volodymyr Zelenskyy', 'Kyiv'],
      ),
    ).toEqual([]);
  });

  test('the first word of a sentence or quotation, unless it is capitalised within one too', () => {
    expect(listed(['Houses burnt. “Nothing is left,” he said: Everything burnt.'])).toEqual([]);
    expect(listed(['Lviv was hit.', 'A train to Lviv stood.'])).toEqual(['2 Lviv']);
  });

  test('headlines that capitalise most words', () => {
    expect(listed(['Commanders Favour Defending City After Honouring Volunteers'])).toEqual([]);
  });

  test('days, months and titles alone', () => {
    expect(listed(['It was on Monday in March that the President spoke.'])).toEqual([]);
  });
});
