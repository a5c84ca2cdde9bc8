/** Texts that hostile or broken files repeat. Each is the start of a match of some regular expression. */
export const hostileUnits: Readonly<Record<string, string>> = {
  digits: '1',
  'digits and colons': '12:',
  clocks: '16:17 ',
  'clocks with zones': '1617 GMT ',
  'am and pm': 'a.m.',
  'twelve-hour clocks': '4:17 p.m. ',
  colons: ':',
  spaces: ' ',
  'no-break spaces': '\u00a0',
  'zero-width spaces': '\u200b',
  tabs: '\t',
  dashes: '– ',
  hyphens: '-',
  'full stops': '.',
  'full stops and spaces': '. ',
  'plus signs': '+',
  'rows of equals signs': '=== ',
  'quotation marks': '“',
  'straight quotation marks': '"',
  'quoted words': '“war,” ',
  brackets: '(',
  'square brackets': '[',
  'nested brackets': '[(',
  'brackets and slashes': '[a/',
  'less-than signs': '<',
  tags: '<a',
  ampersands: '&',
  entities: '&amp;',
  emoji: '👇🏽',
  'combining marks': 'e\u0301\u0302\u0303',
  'lone surrogates': '\ud83d',
  mojibake: 'â€™',
  'parts of mojibake': 'â€',
  letters: 'a',
  capitals: 'A',
  'month names': 'March ',
  dates: '14 March 2023 ',
  'parts of dates': '14 March, ',
  'dates in digits': '1/6/',
  weekdays: 'Monday, ',
  labels: 'Updated at ',
  'zone names': 'Central European ',
  'zone statements': 'All times ',
  ages: '12 minutes ago ',
  'personal names': 'Anna Berg ',
  'ISO timestamps': '2023-03-14T16:17:00Z ',
  'reporting verbs': 'said ',
  questions: 'Why? ',
  'carriage returns': '\r',
  'line separators': '\u2028',
};

/** Places to repeat a text: after a time, on a line of its own, or on lines of 37 characters. */
export const hostilePlaces = ['headline', 'line', 'lines'] as const;
type HostilePlace = (typeof hostilePlaces)[number];

/** Returns a page with one post that repeats a text up to a length. */
export function hostileText(unit: string, characters: number, place: HostilePlace): string {
  const whole = unit.repeat(Math.ceil(characters / unit.length));
  // A character that no pattern accepts comes last.
  switch (place) {
    case 'headline':
      return `1617 GMT – ${whole}§\nThe end§`;
    case 'line':
      return `1617 GMT – A headline\nx${whole}§\nThe end§`;
    case 'lines':
      return `1617 GMT – A headline\nx${whole.replace(/[\s\S]{37}/g, '$&\n')}\nThe end§`;
  }
}
