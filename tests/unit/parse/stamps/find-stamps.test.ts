import { expect, test } from 'vitest';
import { findStamps } from '@/lib/parse/stamps/find-stamps';

test.each([
  ['1:02 p.m. ET Monday', 1],
  ['1:02 p.m. ET, Sunday', 0],
  ['1:02 p.m. ET', null],
  // Case folding equates `ſ` with `s`, but no weekday is spelled with it.
  ['1:02 p.m. ET, ſunday', null],
])('the weekday of “%s” is %s', (text, weekday) => {
  expect(findStamps(text)).toMatchObject([{ clock: { clock: '13:02' }, weekday }]);
});
