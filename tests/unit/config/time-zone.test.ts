import { expect, test } from 'vitest';

/** Minutes behind UTC on 14 March 2023, as `getTimezoneOffset` counts them. */
const offsets: Record<string, number> = {
  UTC: 0,
  'Pacific/Pago_Pago': 11 * 60,
  'Asia/Kolkata': -(5 * 60 + 30),
  'Pacific/Kiritimati': -14 * 60,
};

test('the process runs in the zone of its project', () => {
  const behind = new Date('2023-03-14T12:00:00Z').getTimezoneOffset();

  expect(behind).toBe(offsets[process.env.TZ ?? 'none']);
});
