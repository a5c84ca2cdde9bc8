import { expect, test } from 'vitest';
import { findLastChanges } from '@/lib/export/last-changed';
import { published } from './library-for-test';

test('a page last changed with its newest entry', async () => {
  const { library } = await published('2023-03-14-1617-trt-world');
  const dates = findLastChanges(library);
  expect(dates.get('/2023-03-14/1617-trt-world/')).toBe('2023-03-14T16:17:00Z');
  expect(dates.get('/2023-03-14/report-rfe-rl/')).toBe('2023-03-14');
  expect(dates.get('/2023-03-14/')).toBe('2023-03-14T16:17:00Z');
  expect(dates.get('/events/kramatorsk-strike-2023-03-14/')).toBe('2023-03-14T15:45:00Z');
  expect(dates.get('/')).toBe('2023-03-21T15:53:00Z');
  expect(dates.get('/2023-03-16/')).toBeUndefined();
});
