import { expect, test } from 'vitest';
import { chooseQuotationMarks } from '@/lib/text/quotation-marks';

test.for([
  ['We stay.', '“', '”'],
  ['It’s ours', '“', '”'],
  ['The “governor” left', '‘', '’'],
  ['The "governor" left', '‘', '’'],
])('%s is set in %s and %s', ([quote = '', open, close]) => {
  expect(chooseQuotationMarks(quote)).toEqual([open, close]);
});
