import { describe, expect, test } from 'vitest';
import { compileNames } from '@/lib/annotate/names/find-names';
import { names, organisation, person, place } from '../names-for-test';

const find = compileNames(
  names({
    people: [
      person('zelenskyy', 'Volodymyr Zelenskyy', {
        variants: ['Zelenskyy', 'Zelensky', 'Зеленський'],
      }),
      person('xi', 'Xi Jinping', { variants: ['Xi', '习近平'] }),
      person('orban', 'Viktor Orbán', { variants: ['Orbán'] }),
      person('erdogan', 'Erdoğan'),
      person('laerke', 'Jens Lærke'),
    ],
    organisations: [
      organisation('un', 'UN'),
      organisation('unctad', 'UN Conference on Trade and Development'),
      organisation('memorial', 'Memorial', { notThis: ['Memorial Day'] }),
      organisation('wagner', 'Wagner Group', { variants: ['Wagner'], notThis: ['Richard Wagner'] }),
      organisation('ministry', 'Ukraine’s ministry of defence', {
        variants: [{ text: 'Ukraine’s ministry of defence forces', case: 'any' }],
      }),
    ],
    places: [
      place('us', 'US', 'country', { variants: ['U.S.'] }),
      place('ukraine', 'Ukraine', 'country'),
      place('marinka', 'Марʼїнка'),
      place('lyman', 'Лиман'),
      place('black-sea', 'Black Sea', 'sea'),
    ],
  }),
);

/** Lists the names in a text: `id: words`. */
function named(text: string): string[] {
  return find(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
}

describe('case', () => {
  test.each([
    'The memorial stands; tell us about the axis, the maximum and Mexico.',
    'a wagner, the xi of statistics, the un-American',
  ])('names with capitals are not found without: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('a spelling can match in any case', () => {
    expect(named('UKRAINE’S MINISTRY OF DEFENCE FORCES')).toEqual([
      'ministry: UKRAINE’S MINISTRY OF DEFENCE FORCES',
    ]);
  });
});

describe('words', () => {
  test('a name is not found inside another word, in Latin or Cyrillic', () => {
    expect(named('Zelenskyyism, Xian, Xi’an; Лимана, Лиману')).toEqual([]);
    expect(named('Лиман, Зеленський')).toEqual(['lyman: Лиман', 'zelenskyy: Зеленський']);
  });

  test('possessives and hyphens end a name', () => {
    expect(named("Zelenskyy's, Xi’s, US-backed, pro-Ukraine")).toEqual([
      'zelenskyy: Zelenskyy',
      'xi: Xi',
      'us: US',
      'ukraine: Ukraine',
    ]);
  });

  test('Chinese names are found without spaces around them', () => {
    expect(named('主席习近平说')).toEqual(['xi: 习近平']);
  });

  test('a spelling’s full stop is part of the match if the text has it', () => {
    expect(named('The U.S. said; U.S forces')).toEqual(['us: U.S.', 'us: U.S']);
  });
});

describe('equal characters', () => {
  test('are Latin letters with and without accents, composed or not', () => {
    expect(named('Orban, Orbán, Orba\u0301n, Erdogan, Jens Laerke, Jens Lærke')).toEqual([
      'orban: Orban',
      'orban: Orbán',
      'orban: Orba\u0301n',
      'erdogan: Erdogan',
      'laerke: Jens Laerke',
      'laerke: Jens Lærke',
    ]);
  });

  test('are all apostrophes, and all white space', () => {
    expect(named('Мар’їнка Мар\u02bcїнка Мар\u0027їнка Black\u00a0Sea')).toHaveLength(4);
  });

  test('are not й and и, which are different letters', () => {
    expect(named('Зеленськии')).toEqual([]);
  });
});

describe('the longest spelling counts', () => {
  test('once, within one kind', () => {
    expect(named('Volodymyr Zelenskyy at the UN Conference on Trade and Development')).toEqual([
      'zelenskyy: Volodymyr Zelenskyy',
      'unctad: UN Conference on Trade and Development',
    ]);
  });

  test('beside names of other kinds within it', () => {
    expect(named('Ukraine’s ministry of defence')).toEqual([
      'ministry: Ukraine’s ministry of defence',
      'ukraine: Ukraine',
    ]);
  });
});

test('a false friend only hides its own name', () => {
  expect(named('On Memorial Day Wagner met Richard Wagner of Memorial')).toEqual([
    'wagner: Wagner',
    'memorial: Memorial',
  ]);
});
