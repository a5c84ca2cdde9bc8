/** What hostile or broken files repeat: each is a text that some pattern begins to match again and again. */
export const hostileUnits: Readonly<Record<string, string>> = {
  digits: '1',
  'digits and colons': '12:',
  clocks: '16:17 ',
  'clocks with zones': '1617 GMT ',
  'halves of the day': 'a.m.',
  'half-day clocks': '4:17 p.m. ',
  colons: ':',
  blanks: ' ',
  'no-break spaces': '\u00a0',
  'zero-width spaces': '\u200b',
  tabs: '\t',
  dashes: '– ',
  hyphens: '-',
  'full stops': '.',
  'full stops and blanks': '. ',
  'closing signs': '+',
  'rows of signs': '=== ',
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
  'names of months': 'March ',
  dates: '14 March 2023 ',
  'parts of dates': '14 March, ',
  'dates in figures': '1/6/',
  weekdays: 'Monday, ',
  labels: 'Updated at ',
  'names of zones': 'Central European ',
  'statements of zones': 'All times ',
  'relative times': '12 minutes ago ',
  'names of people': 'Anna Berg ',
  'machines’ times': '2023-03-14T16:17:00Z ',
  'words of reporting': 'said ',
  questions: 'Why? ',
  'carriage returns': '\r',
  'line separators': '\u2028',
};

/** Where on a page a unit is repeated: behind a time, on a line of its own, or on lines of 37 characters. */
export const hostilePlaces = ['headline', 'line', 'lines'] as const;
type HostilePlace = (typeof hostilePlaces)[number];

/** A page of a post that repeats a unit up to a length. */
export function hostileText(unit: string, characters: number, place: HostilePlace): string {
  const whole = unit.repeat(Math.ceil(characters / unit.length));
  // What fits none of the patterns' ends stands last.
  switch (place) {
    case 'headline':
      return `1617 GMT – ${whole}§\nThe end§`;
    case 'line':
      return `1617 GMT – A headline\nx${whole}§\nThe end§`;
    case 'lines':
      return `1617 GMT – A headline\nx${whole.replace(/[\s\S]{37}/g, '$&\n')}\nThe end§`;
  }
}
