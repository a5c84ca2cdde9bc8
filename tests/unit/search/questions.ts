import { noSearchFilters, type SearchFilters } from '@/lib/search/facets';

/** A reader’s question about the five articles, with exactly the entries that answer it. */
export type Question = {
  asks: string;
  query: string;
  filters?: Partial<SearchFilters>;
  /** Ids without the year, in any order. */
  finds: readonly string[];
};

export const filtersOf = ({ filters }: Question): SearchFilters => ({
  ...noSearchFilters,
  ...filters,
});

const jazeera = '03-13-report-al-jazeera';
const independent = '03-13-report-independent';
const rfe = '03-14-report-rfe-rl';
const trt13 = (clock: string) => `03-13-${clock}-trt-world`;
const trt = (clock: string) => `03-14-${clock}-trt-world`;
const ea = (clock: string) => `03-21-${clock}-ea-worldview`;

const bakhmut = [jazeera, independent, trt('0300'), trt('1121'), trt('lead'), rfe, ea('1044')];
const kyiv = [trt13('1846'), independent, trt('0753'), trt('0916'), trt('1000'), rfe, ea('1553')];
const zelenskyy = [
  jazeera,
  independent,
  trt('0300'),
  trt('1030'),
  trt('1545'),
  trt('lead'),
  rfe,
  ea('0709'),
];
const grain = [trt13('1941'), independent, trt('0444'), trt('0753'), trt('1042'), trt('1617'), rfe];
const un = [trt13('1941'), independent, trt('0444'), trt('1042'), trt('1617'), rfe];
const xi = [jazeera, independent, ea('1553')];
const eu = [trt13('1846'), ea('0709'), ea('0733'), ea('1128')];
const icc = [jazeera, independent, trt('0918'), rfe, ea('0733')];

export const questions: Record<string, readonly Question[]> = {
  'spellings of one name': [
    { asks: 'the president as TRT spells him', query: 'Zelenskyy', finds: zelenskyy },
    { asks: 'as the Independent does', query: 'zelensky', finds: zelenskyy },
    { asks: 'as EA WorldView does', query: 'Zelenskiy', finds: zelenskyy },
    { asks: 'in Ukrainian', query: 'Зеленський', finds: zelenskyy },
    { asks: 'in Russian, small', query: 'зеленский', finds: zelenskyy },
    { asks: 'as Germans do', query: 'Selenskyj', finds: zelenskyy },
    { asks: 'with both names', query: 'Volodymyr Zelensky', finds: zelenskyy },
    { asks: 'the capital', query: 'Kyiv', finds: kyiv },
    { asks: 'the capital, the other way', query: 'kiev', finds: kyiv },
    { asks: 'the city', query: 'Bakhmut', finds: bakhmut },
    { asks: 'the city by its Soviet name', query: 'Artemivsk', finds: bakhmut },
    { asks: 'the city in Cyrillic', query: 'Бахмут', finds: bakhmut },
    {
      asks: 'a deputy minister, Sergei',
      query: 'Sergei Vershinin',
      finds: [trt13('1941'), independent, trt('0444')],
    },
    {
      asks: 'the same, Sergey',
      query: 'sergey vershinin',
      finds: [trt13('1941'), independent, trt('0444')],
    },
    { asks: 'a minister without his diacritics', query: 'cavusoglu', finds: [trt('1617')] },
    { asks: 'the same with them', query: 'Çavuşoğlu', finds: [trt('1617')] },
  ],
  'short names': [
    { asks: 'the UN', query: 'UN', finds: un },
    { asks: 'the UN, spelled out', query: 'United Nations', finds: un },
    { asks: 'the EU in small letters', query: 'eu', finds: eu },
    { asks: 'the European Union', query: 'European Union', finds: eu },
    { asks: 'Xi', query: 'xi', finds: xi },
    { asks: 'Xi with his given name', query: 'Xi Jinping', finds: xi },
    { asks: 'the ICC', query: 'ICC', finds: icc },
    { asks: 'the court in full', query: 'International Criminal Court', finds: icc },
  ],
  'several words': [
    {
      asks: 'Zelenskyy and Bakhmut',
      query: 'zelensky bakhmut',
      finds: [jazeera, independent, trt('0300'), trt('lead'), rfe],
    },
    {
      asks: 'the same the other way round',
      query: 'Bakhmut Zelenskyy',
      finds: [jazeera, independent, trt('0300'), trt('lead'), rfe],
    },
    { asks: 'genocide and the court', query: 'genocide icc', finds: [jazeera, independent] },
    { asks: 'Wagner and Prigozhin', query: 'prigozhin wagner', finds: [jazeera] },
    { asks: 'a whole sentence', query: 'what did Peskov say about grain?', finds: [rfe] },
    { asks: 'HIMARS rockets', query: 'himars rockets', finds: [ea('0709')] },
    { asks: 'US and Mexico', query: 'us mexico', finds: [trt13('2104')] },
  ],
  'forms of words': [
    { asks: 'drones, one', query: 'drone', finds: [trt('1608'), ea('original')] },
    { asks: 'drones, many', query: 'drones', finds: [trt('1608'), ea('original')] },
    { asks: 'a British ending', query: 'centre bakhmut', finds: [jazeera] },
    { asks: 'the American one', query: 'center bakhmut', finds: [jazeera] },
    { asks: 'a word without its hyphen', query: 'counteroffensive', finds: [independent] },
    { asks: 'a word with it', query: 'counter-offensive', finds: [independent] },
    { asks: 'a number with a comma', query: '4,000', finds: [jazeera] },
    { asks: 'a number without', query: '4000', finds: [jazeera] },
    { asks: 'a word not yet ended', query: 'himar', finds: [ea('0709')] },
    { asks: 'the last word not yet ended', query: 'icc genoc', finds: [jazeera, independent] },
    { asks: 'a name not yet ended', query: 'bakhm', finds: bakhmut },
  ],
  phrases: [
    {
      asks: 'the initiative by its name',
      query: '“Black Sea Grain Initiative”',
      finds: [trt13('1941'), independent, trt('0444'), trt('1617')],
    },
    { asks: 'words in another order', query: '"sea black"', finds: [] },
    { asks: 'words of a quotation', query: '"every metre"', finds: [jazeera] },
    { asks: 'a phrase and a name', query: '"arrest warrants" khan', finds: [independent] },
  ],
  'dates and filters': [
    {
      asks: 'grain on the 14th',
      query: 'grain 14 March',
      finds: grain.filter((id) => id.startsWith('03-14')),
    },
    {
      asks: 'the American way',
      query: 'March 14 grain',
      finds: grain.filter((id) => id.startsWith('03-14')),
    },
    {
      asks: 'as a computer writes it',
      query: '2023-03-14 grain',
      finds: grain.filter((id) => id.startsWith('03-14')),
    },
    {
      asks: 'grain on a Monday',
      query: 'grain monday',
      finds: grain.filter((id) => id.startsWith('03-13')),
    },
    {
      asks: 'Zelenskyy on Tuesdays',
      query: 'zelenskiy on Tuesday',
      finds: zelenskyy.filter((id) => !id.startsWith('03-13')),
    },
    {
      asks: 'the grain deal’s entries that name the UN, from TRT, on the 14th',
      query: 'UN',
      filters: { topic: ['grain-deal'], day: ['2023-03-14'], outlet: ['trt-world'] },
      finds: [trt('0444'), trt('1042'), trt('1617')],
    },
    {
      asks: 'Kiev from TRT World on the 13th',
      query: 'Kyiv',
      filters: { outlet: ['trt-world'], day: ['2023-03-13'] },
      finds: [trt13('1846')],
    },
    {
      asks: 'either of two outlets',
      query: 'xi',
      filters: { outlet: ['al-jazeera', 'independent'] },
      finds: [jazeera, independent],
    },
    {
      asks: 'no words, a topic and a day',
      query: '',
      filters: { topic: ['grain-deal'], day: ['2023-03-13'] },
      finds: [trt13('1941'), independent],
    },
  ],
  nothing: [
    { asks: 'a subject of no article', query: 'nuclear', finds: [] },
    { asks: 'a person in no article', query: 'Macron', finds: [] },
    { asks: 'nonsense', query: 'xyzzy', finds: [] },
    { asks: 'a known word with more letters', query: 'bakhmutish', finds: [] },
    { asks: 'words that are never in one entry', query: 'himars genocide', finds: [] },
    { asks: 'a known word on a day without entries', query: 'grain 16 March', finds: [] },
    { asks: 'a day outside the collection', query: 'grain 14 April', finds: [] },
    { asks: 'an outlet by its name', query: 'worldview', finds: [] },
    {
      asks: 'a topic at an outlet that has none of it',
      query: 'grain',
      filters: { outlet: ['ea-worldview'] },
      finds: [],
    },
    { asks: 'only punctuation', query: '?!…', finds: [] },
  ],
};
