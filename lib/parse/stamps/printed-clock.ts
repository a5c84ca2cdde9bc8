import type { Clock } from '@/lib/schema/day';
import { dayPartWords, toHourOfDay } from './day-halves';

/** A printed clock in 24-hour form. */
export type PrintedClock = {
  clock: Clock;
  seconds: number | null;
  precision: 'second' | 'minute' | 'hour';
  /** Minutes since midnight, for comparison; 1440 for `24:00`, the midnight that ends its day. */
  minutes: number;
};

/** Minutes of a day. */
export const dayMinutes = 24 * 60;

/** `1617`, `16:17`, `16.17`, `16:17:05`, `4:17 pm`, `4.17 p.m.`, `11am`. */
const clockParts =
  /^(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?::(?<second>\d{2}))?)?|(?<hour4>\d{2})(?<minute4>\d{2}))\s?(?<half>[ap]\.?m\.?)?$/iu;
/** Words for a half of the day, before the hour. */
export const eastAsianHalves =
  '午前|午後|上午|下午|凌晨|清晨|早上|中午|傍晚|晚上|오전|오후|새벽|아침|저녁|밤';
const morningHalves = /午前|上午|凌晨|清晨|早上|오전|새벽|아침/u;
const nightHalves = /晚上|밤/u;
/** `4:00 in the morning`, `12 noon`, `8 heures du soir`. */
const inWords = new RegExp(
  `^(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))?\\s?(?:h|uhr|heures?|horas?|ore|час(?:а|ов|и|ів)?|год\\.?|o['’]clock)?\\s?(?<part>${dayPartWords})$`,
  'iu',
);
/** A clock that is one word. */
const midnightWord =
  /^(?:midnight|minuit|mitternacht|medianoche|mezzanotte|meia-noite|полночь|північ)$/iu;
const noonWord = /^(?:noon|midday|midi|mittag|mediodía|mezzogiorno|meio-dia|полдень|полудень)$/iu;

/** `午後11時40分`, `下午3:05`: am or pm before the hour. */
const eastAsian = new RegExp(
  `^(?<half>${eastAsianHalves})?\\s?(?<hour>\\d{1,2})(?:[時时點点시](?:\\s?(?:(?<minute>\\d{1,2})[分분]|(?<thirty>半)))?|(?<=\\D\\d{1,2}):(?<minutes>\\d{2})$)`,
  'u',
);

/** Rewrites an East Asian clock as digits and `am` or `pm`, for `clockParts`; leaves other clocks as they are. */
function toDigits(printed: string): string {
  const { half, hour, minute, thirty, minutes } = eastAsian.exec(printed)?.groups ?? {};
  if (hour === undefined) return printed;
  const past = thirty === undefined ? (minute ?? minutes) : '30';
  const clock = past === undefined ? hour : `${hour}:${past.padStart(2, '0')}`;
  // Some add the word to the hours of a 24-hour clock: 晚上20:00.
  if (half === undefined || Number(hour) > 12) return clock;
  const isMorning = morningHalves.test(half) || (nightHalves.test(half) && hour === '12');
  // 午後0時 is noon: these clocks run from 0 to 11.
  return `${clock.replace(/^0(?=:|$)/u, '12')} ${isMorning ? 'am' : 'pm'}`;
}

/**
 * Reads a printed clock.
 * @returns null for an impossible one (`2561`, `13:00 pm`)
 */
export function readClock(printed: string): PrintedClock | null {
  const digits = toDigits(printed.trim());
  const groups = clockParts.exec(digits)?.groups;
  if (groups === undefined) return readWordedClock(digits);
  const half = groups.half?.charAt(0).toLowerCase();
  const printedHour = Number(groups.hour ?? groups.hour4);
  const printedMinute = groups.minute ?? groups.minute4;
  const minute = Number(printedMinute ?? 0);
  const seconds = groups.second === undefined ? null : Number(groups.second);
  if (half !== undefined && (printedHour < 1 || printedHour > 12)) return null;
  const hour = half === undefined ? printedHour : (printedHour % 12) + (half === 'p' ? 12 : 0);
  const isEndOfDay = hour === 24 && minute === 0 && (seconds ?? 0) === 0;
  if ((hour > 23 && !isEndOfDay) || minute > 59 || (seconds ?? 0) > 59) return null;
  const precision = seconds !== null ? 'second' : printedMinute === undefined ? 'hour' : 'minute';
  return makeClock(hour, minute, seconds, precision);
}

/** Reads a clock whose half of the day is in words, or that is one word itself. */
function readWordedClock(printed: string): PrintedClock | null {
  if (midnightWord.test(printed)) return makeClock(0, 0, null, 'minute');
  if (noonWord.test(printed)) return makeClock(12, 0, null, 'minute');
  const { hour, minute, part } = inWords.exec(printed)?.groups ?? {};
  if (hour === undefined || part === undefined) return null;
  const hourOfDay = toHourOfDay(Number(hour), part);
  if (hourOfDay === null || Number(minute ?? 0) > 59) return null;
  return makeClock(hourOfDay, Number(minute ?? 0), null, minute === undefined ? 'hour' : 'minute');
}

function makeClock(
  hour: number,
  minute: number,
  seconds: number | null,
  precision: PrintedClock['precision'],
): PrintedClock {
  return {
    clock: `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    seconds,
    precision,
    minutes: hour * 60 + minute,
  };
}
