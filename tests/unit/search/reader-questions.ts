import { TYPED } from './typed-questions';

/**
 * Questions as readers type them, each with the entries that a careful reader of the five articles
 * would want. They were written from the articles, not from results of the engine.
 */

/** One question and its right answer. */
export type ReaderQuestion = {
  readonly ask: string;
  readonly topic?: string;
  readonly day?: string;
  readonly outlet?: string;
  /** Short names of the entries that must be found, and no others but `may`. */
  readonly finds: readonly string[];
  /** One of these must be first, if readers would agree on that. */
  readonly first?: readonly string[];
  /** Entries on which careful readers may differ. */
  readonly may?: readonly string[];
};

/** The five articles' entries by the short names used below. */
export const ENTRY_BY_SHORT_NAME: Readonly<Record<string, string>> = {
  '13/1846': '2023-03-13-1846-trt-world',
  '13/1941': '2023-03-13-1941-trt-world',
  '13/2104': '2023-03-13-2104-trt-world',
  '13/aj': '2023-03-13-report-al-jazeera',
  '13/ind': '2023-03-13-report-independent',
  '14/0300': '2023-03-14-0300-trt-world',
  '14/0444': '2023-03-14-0444-trt-world',
  '14/0753': '2023-03-14-0753-trt-world',
  '14/0916': '2023-03-14-0916-trt-world',
  '14/0918': '2023-03-14-0918-trt-world',
  '14/1000': '2023-03-14-1000-trt-world',
  '14/1030': '2023-03-14-1030-trt-world',
  '14/1042': '2023-03-14-1042-trt-world',
  '14/1121': '2023-03-14-1121-trt-world',
  '14/1545': '2023-03-14-1545-trt-world',
  '14/1608': '2023-03-14-1608-trt-world',
  '14/1617': '2023-03-14-1617-trt-world',
  '14/lead': '2023-03-14-lead-trt-world',
  '14/rfe': '2023-03-14-report-rfe-rl',
  '21/0706': '2023-03-21-0706-ea-worldview',
  '21/0709': '2023-03-21-0709-ea-worldview',
  '21/0733': '2023-03-21-0733-ea-worldview',
  '21/0751': '2023-03-21-0751-ea-worldview',
  '21/0952': '2023-03-21-0952-ea-worldview',
  '21/1044': '2023-03-21-1044-ea-worldview',
  '21/1128': '2023-03-21-1128-ea-worldview',
  '21/1456': '2023-03-21-1456-ea-worldview',
  '21/1553': '2023-03-21-1553-ea-worldview',
  '21/original': '2023-03-21-original-ea-worldview',
};

const ZELENSKY = [
  '13/aj',
  '13/ind',
  '14/0300',
  '14/1030',
  '14/1545',
  '14/lead',
  '14/rfe',
  '21/0709',
];
const BAKHMUT = ['13/aj', '13/ind', '14/0300', '14/1121', '14/lead', '14/rfe', '21/1044'];
const KYIV = ['13/1846', '13/ind', '14/0753', '14/0916', '14/1000', '14/rfe', '21/1553'];
const GRAIN_DEAL = ['13/1941', '13/ind', '14/0444', '14/0753', '14/1042', '14/1617', '14/rfe'];
const COURT = ['13/aj', '13/ind', '14/0918', '14/rfe', '21/0733'];
const TUESDAY_14 = Object.keys(ENTRY_BY_SHORT_NAME).filter((name) => name.startsWith('14/'));
const TUESDAY_21 = Object.keys(ENTRY_BY_SHORT_NAME).filter((name) => name.startsWith('21/'));

/** Names as other newsrooms, other alphabets and hurried fingers write them. */
const SPELLINGS: readonly ReaderQuestion[] = [
  { ask: 'Zelensky', finds: ZELENSKY },
  { ask: 'Zelenskiy', finds: ZELENSKY },
  { ask: 'zelenskyy', finds: ZELENSKY },
  { ask: 'ZELENSKYJ', finds: ZELENSKY },
  { ask: 'Selenskyj', finds: ZELENSKY },
  { ask: 'Vladimir Zelensky', finds: ZELENSKY },
  { ask: 'Zelenskyy’s', finds: ZELENSKY },
  { ask: 'Kiev', finds: KYIV },
  { ask: 'Kyiv', finds: KYIV },
  { ask: "kiev's", finds: KYIV },
  { ask: 'Bahmut', finds: BAKHMUT },
  { ask: 'Artemovsk', finds: BAKHMUT },
  { ask: 'Artyomovsk', finds: BAKHMUT },
  { ask: 'Artemivsk', finds: BAKHMUT },
  { ask: 'Ugledar', finds: ['14/0300', '21/0952'], first: ['21/0952'] },
  { ask: 'Avdeevka', finds: ['14/0300', '14/rfe', '21/1044'] },
  { ask: 'Avdiyivka', finds: ['14/0300', '14/rfe', '21/1044'] },
  { ask: 'Maryinka', finds: ['14/0300', '14/rfe'] },
  { ask: 'Odesa', finds: ['14/1608'] },
  { ask: 'Sevastopol', finds: ['21/original'] },
  { ask: 'Dzhankoy', finds: ['21/original'] },
  { ask: 'Gerashchenko', finds: ['21/original'] },
  { ask: 'Syrsky', finds: ['13/aj', '13/ind'] },
  { ask: 'Zaluzhny', finds: ['14/lead'] },
  { ask: 'Kirilenko', finds: ['14/1030', '14/1545', '21/1044'] },
  { ask: 'Prigozhyn', finds: ['13/aj'] },
  { ask: 'Bialiatski', finds: ['21/0751'] },
  { ask: 'Sergey Vershinin', finds: ['13/1941', '13/ind', '14/0444'] },
  { ask: 'Çavuşoğlu', finds: ['14/1617'] },
  { ask: 'ERDOGAN', finds: ['21/1128'] },
  { ask: 'orban', finds: ['21/0733'] },
  { ask: 'Turkiye', finds: ['13/1941', '13/ind', '14/1617', '14/rfe', '21/1128'] },
  { ask: 'Turkey', finds: ['13/1941', '13/ind', '14/1617', '14/rfe', '21/1128'] },
  {
    ask: 'united nations',
    finds: ['13/1941', '13/ind', '14/0444', '14/1042', '14/1617', '14/rfe'],
  },
  { ask: 'European Union', finds: ['13/1846', '21/0709', '21/0733', '21/1128'] },
  { ask: 'EU', finds: ['13/1846', '21/0709', '21/0733', '21/1128'] },
  { ask: 'International Criminal Court', finds: COURT },
  { ask: 'icc', finds: COURT },
];

/** Several words, other forms of a word, British and American spelling, numbers. */
const WORDS: readonly ReaderQuestion[] = [
  { ask: 'zelensky bakhmut', finds: ['13/aj', '13/ind', '14/0300', '14/lead', '14/rfe'] },
  { ask: 'grain deal', finds: GRAIN_DEAL, first: ['13/1941', '14/0444', '14/1042', '14/1617'] },
  { ask: '120 days', finds: ['13/ind', '14/0753', '14/1042', '14/1617', '14/rfe'] },
  {
    ask: '120-day extension',
    finds: ['14/0753', '14/rfe'],
    may: ['13/ind', '14/1617', '14/1042', '13/1941'],
  },
  { ask: '60 days', finds: ['13/1941', '13/ind', '14/0444', '14/1042', '14/rfe'] },
  { ask: '25000', finds: ['13/2104'] },
  { ask: '25,000 Ukrainians', finds: ['13/2104'] },
  { ask: '1100 deaths', finds: ['13/ind'] },
  { ask: '$350 million', finds: ['21/0709'] },
  { ask: 'mercenaries', finds: ['13/aj', '13/ind', '14/1121', '14/rfe'] },
  { ask: 'deportation of children', finds: ['13/aj', '14/rfe'] },
  { ask: 'returned children', finds: ['21/1456'] },
  { ask: 'ICC warrants', finds: ['13/aj', '13/ind', '14/0918', '21/0733'] },
  { ask: 'Putin ICC', finds: ['13/aj', '13/ind', '21/0733'], first: ['21/0733'] },
  { ask: 'Xi Putin', finds: ['13/aj', '13/ind', '21/1553'], first: ['21/1553'] },
  { ask: 'Wagner Duma', finds: ['14/1121'] },
  { ask: 'Turkey sanctions', finds: ['21/1128'] },
  { ask: 'defence ministry', finds: ['13/aj', '13/ind', '14/1608', '14/rfe', '21/original'] },
  { ask: 'honour', finds: ['13/ind', '14/rfe'] },
  { ask: 'recognize jurisdiction', finds: ['14/0918'] },
  {
    ask: 'Black Sea',
    finds: [...GRAIN_DEAL.filter((name) => name !== '14/1042'), '14/1608', '21/original'],
  },
  { ask: 'talks Geneva', finds: ['13/1941', '13/ind'] },
  {
    ask: 'what did the Kremlin say about the ICC?',
    finds: ['14/0918', '14/rfe'],
    first: ['14/0918'],
  },
  { ask: 'HIMARS', finds: ['21/0709'] },
  { ask: 'Guterres', finds: ['13/1941', '14/1617'] },
];

/** Prefixes of words, as a reader types them. */
const PREFIXES: readonly ReaderQuestion[] = [
  { ask: 'kramat', finds: ['14/1030', '14/1545', '14/rfe', '21/0706'] },
  { ask: 'dutch minesw', finds: ['14/1608'] },
  { ask: 'zelens', finds: ZELENSKY },
  { ask: 'human rights organiz', finds: ['21/0751'] },
];

/** Quoted words must match in this order, with any punctuation between them. */
const PHRASES: readonly ReaderQuestion[] = [
  { ask: '"new realities"', finds: ['14/1000'] },
  { ask: '“by military force”', finds: ['14/0916', '14/rfe'] },
  { ask: '"tough in the east very painful"', finds: ['14/0300', '14/rfe'] },
  { ask: '"country\'s highest honour"', finds: ['13/ind'] },
  { ask: '"March 18"', finds: ['14/0444', '14/rfe'] },
  { ask: '"arrest warrants" Wagner', finds: ['13/aj', '13/ind'] },
  { ask: '"Volodymyr Zelenskiy"', finds: ['14/rfe', '21/0709'] },
  { ask: '"bakhmut grain"', finds: [] },
  { ask: '"military drone"', finds: [] },
];

/** Days, as words of the question or beside it. */
const DAYS: readonly ReaderQuestion[] = [
  ...[
    '14 March',
    'March 14th',
    '14/03/2023',
    '3/14/2023',
    '14.03.2023',
    '14.3.23',
    '2023-03-14',
    'Mar 14, 2023',
    'Tuesday 14 March 2023',
    'Tue, 14 mar',
    'the 14th of March',
    'on the 14th',
    'on march 14',
    '14/3',
  ].map((ask) => ({ ask, finds: TUESDAY_14 })),
  { ask: 'tuesday', finds: [...TUESDAY_14, ...TUESDAY_21] },
  { ask: 'Kramatorsk on March 14', finds: ['14/1030', '14/1545', '14/rfe'] },
  { ask: 'monday bakhmut', finds: ['13/aj', '13/ind'] },
  { ask: 'Vuhledar 21/3', finds: ['21/0952'] },
  { ask: 'Kramatorsk on the 21st', finds: ['21/0706'] },
  { ask: '15 March', finds: [] },
  { ask: '14 March 2022', finds: [] },
  { ask: '31 February', finds: [] },
  { ask: 'Vuhledar on 13 March', finds: [] },
];

/** Topic, day and outlet together, in words and beside them. */
const COMBINED: readonly ReaderQuestion[] = [
  { ask: 'grain deal tuesday', finds: ['14/0444', '14/0753', '14/1042', '14/1617', '14/rfe'] },
  { ask: 'grain deal 14 march TRT', finds: ['14/0444', '14/0753', '14/1042', '14/1617'] },
  { ask: 'grain deal', day: '2023-03-13', finds: ['13/1941', '13/ind'] },
  { ask: '', topic: 'grain-deal', day: '2023-03-14', outlet: 'rfe-rl', finds: ['14/rfe'] },
  { ask: 'Reuters', topic: 'grain-deal', outlet: 'trt-world', finds: ['14/0753'] },
  { ask: 'zelensky TRT', finds: ['14/0300', '14/1030', '14/1545', '14/lead'] },
  { ask: 'bakhmut al jazeera', finds: ['13/aj'] },
  { ask: 'RFE/RL kramatorsk', finds: ['14/rfe'] },
  { ask: 'ea worldview zelensky', finds: ['21/0709'] },
  { ask: 'the independent grain', finds: ['13/ind'] },
  { ask: 'zelensky', outlet: 'ea-worldview', finds: ['21/0709'] },
  { ask: 'bakhmut', outlet: 'trt-world', day: '2023-03-21', finds: [] },
  { ask: 'Xi Jinping TRT', finds: [] },
];

/** Subjects that are not in these articles. */
const NOTHING: readonly ReaderQuestion[] = [
  'Lukashenka',
  'Lukashenko Minsk',
  'Kryvyi Rih',
  'Krivoy Rog',
  'Mariupol',
  'Kherson',
  'Gaza',
  'Aleppo',
  'Nord Stream',
  'Tigray',
  'Nagorno-Karabakh',
  'Macron',
  'Syria',
  'Iran',
  'Mali',
  'Peskov NATO',
  'Guterres Bakhmut',
  'Hungary grain',
  'Kuleba minesweepers',
].map((ask) => ({ ask, finds: [] }));

/** All questions, by the ability that they test. */
export const READER_QUESTIONS: Readonly<Record<string, readonly ReaderQuestion[]>> = {
  spellings: SPELLINGS,
  'several words, word forms and numbers': WORDS,
  'prefixes of words': PREFIXES,
  'quoted phrases': PHRASES,
  days: DAYS,
  'topic, day and outlet together': COMBINED,
  'no answer in the articles': NOTHING,
  'a reporter’s haste': TYPED,
};
