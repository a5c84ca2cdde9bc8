import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFigures } from '@/lib/annotate/figures/find-figures';

/** Figures as `text: kind bound value`, short enough to read. */
function read(text: string): string[] {
  return findFigures(text).map(
    ({ text: words, counts, bound, value }) =>
      `${words}: ${counts.kind} ${bound} ${value === null ? '?' : Array.isArray(value) ? value.join('–') : value}`,
  );
}

test.each([
  ['killing at least one person', ['killing at least one person: killed at least 1']],
  ['wounding three others', ['wounding three others: wounded exactly 3']],
  ['Missile hits block, killing 1', ['killing 1: killed exactly 1']],
  ['Missile hits block, 1 dead', ['1 dead: killed exactly 1']],
  ['58 civilians were killed in April', ['58 civilians were killed: killed exactly 58']],
  ['Five people have died.', ['Five people have died: killed exactly 5']],
  ['The toll rose to 12.', []],
  [
    'The death toll in the city rose to 12.',
    ['death toll in the city rose to 12: killed exactly 12'],
  ],
  ['the deaths of six hostages', ['deaths of six hostages: killed exactly 6']],
  ['killing and wounding 30 people', ['killing and wounding 30 people: casualties exactly 30']],
  ['There were no civilian casualties.', ['no civilian casualties: casualties exactly 0']],
  [
    'Seven sailors are missing; 12 people are missing.',
    ['12 people are missing: missing exactly 12'],
  ],
])('the dead, the wounded and the missing: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('each of several numbers in a sentence has its own verb', () => {
  expect(
    read('It has killed two civilians and wounded three; one person was killed and two injured.'),
  ).toEqual([
    'killed two civilians: killed exactly 2',
    'wounded three: wounded exactly 3',
    'one person was killed: killed exactly 1',
    'two injured: wounded exactly 2',
  ]);
});

test.each([
  ['nine apartment blocks', 'nine apartment blocks: buildings exactly 9'],
  ['three Ukrainian Black Sea ports', 'three Ukrainian Black Sea ports: places exactly 3'],
  ['two missile strikes', 'two missile strikes: attacks exactly 2'],
  ['12 small drones', '12 small drones: weapons exactly 12'],
  ['a 60-day extension', '60-day: duration exactly 60'],
  ['a million rounds of shells', 'a million rounds: weapons exactly 1000000'],
  ['half a million people', 'half a million people: people exactly 500000'],
  ['$350 million', '$350 million: money exactly 350000000'],
  ['US$1.2bn in aid', 'US$1.2bn: money exactly 1200000000'],
  ['518 billion hryvnia', '518 billion hryvnia: money exactly 518000000000'],
  ['25,000 Ukrainians who fled', '25,000 Ukrainians: people exactly 25000'],
  ['two hundred and five houses', 'two hundred and five houses: buildings exactly 205'],
  ['130 armoured units', '130 armoured units: weapons exactly 130'],
  ['40 percent', '40 percent: share exactly 40'],
  ['14 of 16 drones', '14 of 16 drones: weapons exactly 14'],
])('the thing that a number counts: %s', (text, expected) => {
  expect(read(`He spoke of ${text}.`)).toEqual([expected]);
});

test.each([
  ['more than 220 soldiers', 'at least 220'],
  ['nearly 40 tanks', 'about 40'],
  ['as many as 30 tanks', 'at most 30'],
  ['20 or more tanks', 'at least 20'],
  ['60 to 70 tanks', 'exactly 60–70'],
  ['dozens of tanks', 'about ?'],
  ['hundreds of thousands of people', 'about ?'],
])('the bound of a number: %s', (text, expected) => {
  expect(read(`They lost ${text} there.`)[0]).toContain(expected);
});

test('numbers joined by “and” count the same thing', () => {
  expect(read('including 21 air and 9 missile strikes')).toEqual([
    '21 air: attacks exactly 21',
    '9 missile strikes: attacks exactly 9',
  ]);
});

test('a part of a number is a figure too', () => {
  expect(read('He honoured 363 volunteers, 47 of them posthumously.')).toEqual([
    '363 volunteers: people exactly 363',
    '47 of them: people exactly 47',
  ]);
});

test.each([
  'on March 14 attacks went on',
  'the 14 March strikes',
  'In 2014 attacks went on.',
  'the attacks of 2022',
  'at 10:30 attacks began',
  'at 1030 GMT strikes began',
  'a 40-year-old man',
  'children aged 14',
  'a 155mm shell and a 152-millimetre gun',
  'T-64 tanks, Su-27 jets, F-16 jets and M3 boats',
  'flight MH17 victims',
  'on the 384th day',
  'day 384 attacks',
  'the first strike and the second strike',
  'one of the worst attacks',
  'a 2-1 win at 3–0',
  'call +38 044 255-73-33',
  'the 9/11 attacks, 24/7 attacks',
  'in the last 24 hours and two years ago',
  'the two sides and the two countries',
  'two rounds of talks',
  'One man said so.',
  'no missiles',
  'Article 5 states',
  'Resolution 2202 states',
  '600 square metres',
  '48.5° N, 37.5° E',
])('no figure: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('figures are verbatim, in order and never overlap, for any text', () => {
  const part = fc.constantFrom(
    'killing ',
    'at least ',
    '3 ',
    'one ',
    'of ',
    'and ',
    'people ',
    'were killed ',
    '60-day ',
    '$2bn ',
    '1,000 ',
    'dozens ',
    '14 March ',
    'no ',
    '; ',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      let reached = 0;
      for (const { start, end, text: words } of findFigures(text)) {
        expect(words).toBe(text.slice(start, end));
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        reached = end;
      }
    }),
  );
});
