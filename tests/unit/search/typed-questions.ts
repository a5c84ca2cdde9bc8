import type { ReaderQuestion } from './reader-questions';

const PESKOV = ['14/0916', '14/0918', '14/1000', '14/rfe'];
const PUTIN = ['13/1846', '13/aj', '13/ind', '14/1121', '21/original', '21/0733', '21/1553'];
const ERDOGAN = ['21/1128'];
const ALL_13 = ['13/1846', '13/1941', '13/2104', '13/aj', '13/ind'];
const ALL_14 = [
  ...['14/0300', '14/0444', '14/0753', '14/0916', '14/0918', '14/1000', '14/1030', '14/1042'],
  ...['14/1121', '14/1545', '14/1608', '14/1617', '14/lead', '14/rfe'],
];

/** Questions as a reporter in haste types them. */
export const TYPED: readonly ReaderQuestion[] = [
  { ask: 'Tayip Erdogan', finds: ERDOGAN },
  { ask: 'Recep Tayip Erdogan', finds: ERDOGAN },
  { ask: 'President Erdogan', finds: ERDOGAN },
  { ask: 'Dimitry Peskov', finds: PESKOV },
  { ask: 'Kremlin spokesman Peskov', finds: PESKOV },
  { ask: 'Vladimr Putin', finds: PUTIN },
  { ask: 'Oleksander Syrskyi', finds: ['13/aj', '13/ind'] },
  { ask: 'General Syrskyi Bakhmut', finds: ['13/aj', '13/ind'] },
  { ask: 'Antonio Gutteres', finds: ['13/1941', '14/1617'] },
  { ask: 'Joe Bidden', finds: ['13/2104'] },
  {
    ask: 'U.N. grain deal',
    finds: ['13/1941', '13/ind', '14/0444', '14/1042', '14/1617', '14/rfe'],
  },
  { ask: 'E.U.', finds: ['13/1846', '21/0709', '21/0733', '21/1128'] },
  { ask: 'I.C.C. warrant', finds: ['13/aj', '13/ind', '14/0918', '21/0733'] },
  { ask: 'how many wounded in Kramatorsk', finds: ['14/1030', '14/1545', '14/rfe'] },
  { ask: 'us aid 350 million', finds: ['21/0709'] },
  { ask: '220 killed', finds: ['13/ind'] },
  { ask: '500 killed', finds: ['14/rfe'] },
  { ask: 'Turkiye grain', finds: ['13/1941', '13/ind', '14/1617', '14/rfe'] },
  { ask: 'abducted children', finds: ['13/ind', '14/0918'] },
  { ask: '"glory to ukraine"', finds: ['13/ind'] },
  { ask: 'what happened on the 14th', finds: ALL_14 },
  { ask: 'tell me everything on March 13th', finds: ALL_13 },
  { ask: 'what did Borrell say on 21 March', finds: ['21/0733'] },
  { ask: '14/03/23 peskov', finds: PESKOV },
  { ask: 'peskov last tuesday', finds: PESKOV },
  { ask: 'march the 14th grain', finds: ['14/0444', '14/0753', '14/1042', '14/1617', '14/rfe'] },
  { ask: '14.3.2023 Kramatorsk', finds: ['14/1030', '14/1545', '14/rfe'] },
  { ask: 'before 14 march bakhmut', finds: ['13/aj', '13/ind'] },
  { ask: 'RFE/RL Tuesday children', finds: ['14/rfe'] },
  { ask: 'what did Stoltenberg say Tuesday', finds: [] },
  { ask: '14th March Al Jazeera', finds: [] },
  { ask: 'Griffiths Odessa', finds: [] },
  { ask: 'nuclear plant', finds: [] },
  { ask: 'Kherson', finds: [] },
];
