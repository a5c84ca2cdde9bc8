import type { Clock } from '@/lib/schema/day';

/** A printed clock in 24-hour form. */
export type PrintedClock = {
  clock: Clock;
  seconds: number | null;
  precision: 'second' | 'minute' | 'hour';
  /** Minutes since midnight, for comparison. */
  minutes: number;
};

/** `1617`, `16:17`, `16.17`, `16:17:05`, `4:17 pm`, `4.17 p.m.`, `11am`. */
const clockParts =
  /^(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?::(?<second>\d{2}))?)?|(?<hour4>\d{2})(?<minute4>\d{2}))\s?(?<half>[ap]\.?m\.?)?$/iu;

/** `午後11時40分`: am or pm before the hour. */
const eastAsian =
  /^(?<half>午前|上午|凌晨|오전|午後|下午|晚上|오후)?\s?(?<hour>\d{1,2})[時时點点시](?:\s?(?:(?<minute>\d{1,2})[分분]|(?<thirty>半)))?/u;

/** Rewrites an East Asian clock as digits and `am` or `pm`, for `clockParts`; leaves other clocks as they are. */
function toDigits(printed: string): string {
  const { half, hour, minute, thirty } = eastAsian.exec(printed)?.groups ?? {};
  if (hour === undefined) return printed;
  const minutes = thirty === undefined ? minute : '30';
  const clock = minutes === undefined ? hour : `${hour}:${minutes.padStart(2, '0')}`;
  if (half === undefined) return clock;
  const isMorning = /午前|上午|凌晨|오전/u.test(half);
  // 午後0時 is noon: these clocks run from 0 to 11.
  return `${clock.replace(/^0(?=:|$)/u, '12')} ${isMorning ? 'am' : 'pm'}`;
}

/**
 * Reads a printed clock.
 * @returns null for an impossible one (`2561`, `13:00 pm`)
 */
export function readClock(printed: string): PrintedClock | null {
  const groups = clockParts.exec(toDigits(printed.trim()))?.groups;
  if (groups === undefined) return null;
  const half = groups.half?.charAt(0).toLowerCase();
  const printedHour = Number(groups.hour ?? groups.hour4);
  const printedMinute = groups.minute ?? groups.minute4;
  const minute = Number(printedMinute ?? 0);
  const seconds = groups.second === undefined ? null : Number(groups.second);
  if (half !== undefined && (printedHour < 1 || printedHour > 12)) return null;
  const hour = half === undefined ? printedHour : (printedHour % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || minute > 59 || (seconds ?? 0) > 59) return null;
  return {
    clock: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    seconds,
    precision: seconds !== null ? 'second' : printedMinute === undefined ? 'hour' : 'minute',
    minutes: hour * 60 + minute,
  };
}
