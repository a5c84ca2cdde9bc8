import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileAttributor } from '@/lib/annotate/attributions/compile-attributor';
import { compileNameTagger, type NameCatalogue } from '@/lib/annotate/names/tag-names';
import { compileTextReader } from '@/lib/annotate/text-reader';
import type { Paragraph } from '@/lib/schema/entry';
import { organisationSchema, personSchema, placeSchema } from '@/lib/schema/names-and-places';
import { entry, noNames } from '../entries';

const names: NameCatalogue = {
  ...noNames,
  people: [
    ['volodymyr-zelenskyy', 'Volodymyr Zelenskyy', 'Zelenskyy', 'ukraine'],
    ['dmitry-peskov', 'Dmitry Peskov', 'Peskov', 'russia'],
    ['jens-laerke', 'Jens Laerke', 'Laerke', 'third'],
  ].map(([id, name, short, party]) =>
    personSchema.parse({ id, name, variants: [short], role: 'Test', party }),
  ),
  organisations: [
    ['kremlin', 'Kremlin', 'government', 'russia'],
    ['reuters', 'Reuters', 'news-agency', 'third'],
    ['tass', 'TASS', 'news-agency', 'russia'],
    ['united-nations', 'UN', 'international', 'third'],
  ].map(([id, name, kind, party]) =>
    organisationSchema.parse({ id, name, kind, party, description: 'Test' }),
  ),
  places: [
    ['ukraine', 'Ukraine', 'country', 'ukraine'],
    ['russia', 'Russia', 'country', 'russia'],
    ['kyiv', 'Kyiv', 'capital', 'ukraine'],
    ['moscow', 'Moscow', 'capital', 'russia'],
    ['bakhmut', 'Bakhmut', 'city', null],
  ].map(([id, name, kind, party]) =>
    placeSchema.parse({ id, name, kind, party, within: null, lat: null, lon: null }),
  ),
};
const parties = [
  { id: 'ukraine', label: 'Ukraine', words: ['Ukraine', 'Ukrainian', 'Kyiv'] },
  { id: 'russia', label: 'Russia', words: ['Russia', 'Russian', 'Moscow', 'Kremlin'] },
];
const tagger = compileNameTagger(names);
const textReader = compileTextReader(names);
const attributor = compileAttributor(names, {
  parties,
  outlets: [{ id: 'test', name: 'The Gazette', aliases: ['Gazette'] }],
  overrides: [],
});

function attributed(of: ReturnType<typeof entry>) {
  const read = textReader();
  return attributor(of, 'test', tagger(of, read), read);
}

/** Lists attributions as `speaker / party / via`, for paragraphs on lines 3, 5, 7 … */
function speakers(...texts: string[]): string[] {
  return attributed(entry('update', null, ...texts)).map(
    ({ speaker, party, via }) => `${speaker} / ${party}${via === null ? '' : ` / ${via}`}`,
  );
}

function headline(text: string, ...body: string[]): string[] {
  return attributed(entry('update', text, ...body))
    .filter(({ line }) => line === 1)
    .map(({ speaker, party }) => `${speaker} / ${party}`);
}

test.each([
  ['The bridge is closed, Zelenskyy said.', 'Zelenskyy / ukraine'],
  ['Zelenskyy has repeatedly said that the bridge is closed.', 'Zelenskyy / ukraine'],
  ['“The bridge is closed,” said Zelenskyy.', 'Zelenskyy / ukraine'],
  [
    'According to Kremlin spokesman Dmitry Peskov, it is.',
    'Kremlin spokesman Dmitry Peskov / russia',
  ],
  [
    '"It is," Jens Laerke, a spokesman for the UN, told reporters.',
    'Jens Laerke, a spokesman for the UN / third',
  ],
  [
    'Russia’s defence minister, Ivan Petrov, said it was.',
    'Russia’s defence minister, Ivan Petrov / russia',
  ],
  ['The Ukrainian military claims that it holds Bakhmut.', 'The Ukrainian military / ukraine'],
  ['Kyiv on Monday denied it.', 'Kyiv / ukraine'],
  ['On Monday, Moscow warned of more.', 'Moscow / russia'],
  [
    'The Russian-installed head of the region reported shelling.',
    'The Russian-installed head of the region / russia',
  ],
  ['Dutch officials confirmed the delivery.', 'Dutch officials / third'],
  ['A Western official said so.', 'A Western official / unnamed'],
  ['A Ukrainian officer said so on condition of anonymity.', 'A Ukrainian officer / unnamed'],
  [
    'A source with knowledge of the matter told Reuters so.',
    'A source with knowledge of the matter / unnamed / Reuters',
  ],
  ['The bridge is closed, TASS quoted Peskov as saying.', 'Peskov / russia / TASS'],
  ['Peskov was quoted by TASS as saying it is closed.', 'Peskov / russia / TASS'],
  ['The bridge is closed, Zelenskyy said, Reuters reports.', 'Zelenskyy / ukraine / Reuters'],
  ['Zelenskyy wrote on Telegram that it is closed.', 'Zelenskyy / ukraine / Telegram'],
  ['Zelenskyy said in an interview with Reuters that it is.', 'Zelenskyy / ukraine / Reuters'],
  ['The Gazette was not able to verify this.', 'The Gazette / outlet'],
  ['The Gazette reported this on Monday.', 'The Gazette / outlet'],
  ['The Gazette has not verified the report.', 'The Gazette / outlet'],
])('%s → %s', (text, expected) => {
  expect(speakers(text)).toEqual([expected]);
});

test.each([
  [
    'nobody where the verb is undone',
    'The Kremlin did not say whether it was. Peskov declined to comment.',
  ],
  ['nobody of whom others speak', 'Zelenskyy was told that it is. Russia is said to be near.'],
  [
    'nobody where a claim is a noun',
    'Russia’s claims of success were met with doubt. Moscow’s claimed annexation goes on.',
  ],
  ['nobody of unknown party', 'Ivan Petrov said the bridge is closed. The ministry said so too.'],
  ['nobody inside a quotation', '“Peskov said it himself” is the caption of the picture.'],
  [
    'no place that speaks for nobody',
    'Fighters near Bakhmut said nothing. In Bakhmut said fighting goes on.',
  ],
  ['nobody for what is to come', 'Zelenskyy will say more on Monday. Moscow might deny it.'],
])('%s', (_, text) => {
  expect(speakers(text)).toEqual([]);
});

test('a statement reported within another is not an attribution', () => {
  expect(speakers('Zelenskyy said it does not matter what Russia says.')).toEqual([
    'Zelenskyy / ukraine',
  ]);
});

test('two attributions in a sentence each have their own part of it', () => {
  const [one, other] = attributed(
    entry('update', null, 'Moscow said it was 60 days, but Kyiv said it was 120.'),
  );
  expect(one?.quote).toBe('Moscow said it was 60 days');
  expect(other?.quote).toBe('but Kyiv said it was 120.');
});

describe('a pronoun', () => {
  test('stands for the speaker of the paragraph before', () => {
    expect(speakers('Zelenskyy said so.', 'He added that it was over.')).toEqual([
      'Zelenskyy / ukraine',
      'Zelenskyy / ukraine',
    ]);
  });

  test('is not resolved if another person was named in between', () => {
    expect(speakers('Zelenskyy said so. He met Peskov.', 'He added that it was over.')).toEqual([
      'Zelenskyy / ukraine',
    ]);
  });

  test('is not resolved across a paragraph in which nobody speaks', () => {
    expect(speakers('Zelenskyy said so.', 'It rained.', 'He added that it was over.')).toEqual([
      'Zelenskyy / ukraine',
    ]);
  });

  test('of an organisation stands for an organisation, not for a person', () => {
    expect(speakers('The Kremlin said so after Peskov came. It added nothing new.')).toEqual([
      'The Kremlin / russia',
      'The Kremlin / russia',
    ]);
  });
});

describe('a quotation that is a paragraph', () => {
  test('continues the statement above', () => {
    expect(speakers('“It is over,” Zelenskyy said.', '“And it was long.”')).toHaveLength(2);
  });

  test('has no speaker if the paragraph above ends with the outlet’s own words', () => {
    expect(speakers('“It is over,” Zelenskyy said. It rained.', '“And it was long.”')).toEqual([
      'Zelenskyy / ukraine',
    ]);
  });

  test('has no speaker if an embedded post is missing between the two', () => {
    const of = entry('update', null, 'Zelenskyy wrote:', '“And it was long.”');
    const lost = (paragraph: Paragraph): Paragraph => ({
      ...paragraph,
      note: 'the post is missing',
    });
    const body = of.body.map((paragraph, index) => (index === 0 ? lost(paragraph) : paragraph));
    expect(attributed({ ...of, body }).map(({ line }) => line)).toEqual([3]);
  });

  test('set off as a block has the speaker who is announced above it', () => {
    const of = entry('update', null, 'Zelenskyy said:', 'It was long.', 'It rained.');
    const body = of.body.map(
      (paragraph, index): Paragraph =>
        index === 1 ? { ...paragraph, kind: 'quotation' } : paragraph,
    );
    expect(attributed({ ...of, body }).map(({ line, quote }) => [line, quote])).toEqual([
      [3, 'Zelenskyy said:'],
      [5, 'It was long.'],
    ]);
  });
});

describe('a headline', () => {
  test.each([
    ['Bakhmut will hold, Zelenskyy Says', 'Zelenskyy / ukraine'],
    ['Kremlin: no talks', 'Kremlin / russia'],
    ['No talks without a ceasefire: Peskov', 'Peskov / russia'],
    ['Grain deal goes on - Kyiv official', 'Kyiv official / ukraine'],
  ])('%s → %s', (text, expected) => {
    expect(headline(text, 'It rained.')).toEqual([expected]);
  });

  test('that begins with a country attributes to it only if the body confirms it', () => {
    expect(headline('Russia: 60 days will do', 'It rained.')).toEqual([]);
    expect(headline('Russia: 60 days will do', 'Moscow said so.')).toEqual(['Russia / russia']);
  });
});

describe('a very long text', () => {
  const filler = 'The bridge was closed and it rained on the river. '.repeat(400);

  test('is read to its end', () => {
    expect(speakers(`${filler}The bridge is open, Zelenskyy said.`)).toEqual([
      'Zelenskyy / ukraine',
    ]);
  });

  test('is read to its end where it is one sentence', () => {
    const rain = 'the bridge was closed and it rained on the river '.repeat(400);
    expect(speakers(`Now ${rain}; Zelenskyy said that the bridge is open.`)).toEqual([
      'Zelenskyy / ukraine',
    ]);
  });
});

test('another conflict has its own parties', () => {
  const others = compileAttributor(noNames, {
    parties: [{ id: 'north', label: 'The North', words: ['Northern', 'North'] }],
    outlets: [],
    overrides: [],
  });
  const of = entry(
    'update',
    null,
    'Northern officials said it was over. Ukrainian officials agreed, the Ukrainian military said.',
  );
  const read = compileTextReader(noNames)();
  const tags = compileNameTagger(noNames)(of, read);
  expect(others(of, null, tags, read).map(({ party }) => party)).toEqual(['north', 'third']);
});

test('every quotation is verbatim on its line, for any text', () => {
  const word = fc.constantFrom(
    ...'Zelenskyy Peskov said , . “ ” " : he it TASS quoted as saying and but the military \n according to Moscow who Reuters'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 }),
      (texts) => {
        const of = entry('update', null, ...texts.map((words) => `x ${words.join(' ')}`));
        const body = of.body.map(
          (paragraph, index): Paragraph => ({
            ...paragraph,
            lines: [100 * (index + 1), 100 * (index + 1) + 99],
          }),
        );
        for (const { line, quote } of attributed({ ...of, body })) {
          const paragraph = body[Math.floor(line / 100) - 1];
          expect(paragraph?.text.split('\n')[line % 100]).toContain(quote);
        }
      },
    ),
  );
});
