import { findOffset, toInstant } from '@/lib/calendar/zone-offsets';
import { findStamps, type Stamp } from '@/lib/parse/stamps/find-stamps';

const minute = 60_000;
const day = 24 * 60;

/** One time from a printed and a machine-readable one, to compute with. */
export type ReconciledTime = {
  /** ISO 8601 with the printed clock: `2023-03-14T18:17:05+02:00`. */
  iso: string;
  /** Zone as printed; null if the page prints none. */
  zone: string | null;
  /** True if the two times differ; the printed one is then used. */
  isContradicted: boolean;
};

/** The parts of a machine-readable time. */
type MachineTimeParts = {
  date: string;
  clock: string;
  seconds: string;
  minutes: number;
  offset: number | null;
};

/** The beginning of a `datetime`; `0001-01-01` and `9999-12-31` are placeholders for no time. */
const machineDate = /^(?:19|2[0-4])\d{2}-\d{2}-\d{2}T/u;

function readMachineTimeParts(datetime: string): MachineTimeParts | null {
  if (!machineDate.test(datetime)) return null;
  const [stamp] = findStamps(datetime);
  if (stamp?.form !== 'iso' || stamp.clock === null) return null;
  const { clock, seconds, minutes } = stamp.clock;
  const date = datetime.slice(0, 10);
  return {
    date,
    clock,
    minutes,
    seconds: seconds === null ? '' : `:${String(seconds).padStart(2, '0')}`,
    offset: stamp.zone === null ? null : findOffset(stamp.zone.zone, `${date}T12:00:00Z`),
  };
}

/** Reports whether a `datetime` has a day and a clock that exist. */
export function isMachineTime(datetime: string): boolean {
  return readMachineTimeParts(datetime) !== null;
}

/**
 * Infers the offset of a clock that is printed without a zone, in minutes east of UTC, from the
 * machine-readable time; null if no zone can have that offset, or if one of the two times is incomplete.
 */
export function inferOffset(datetime: string, stamp: Stamp | null): number | null {
  const machine = readMachineTimeParts(datetime);
  if (machine?.offset == null || stamp?.clock == null || stamp.zone !== null) return null;
  const utc = machine.minutes - machine.offset;
  const apart = (((stamp.clock.minutes - utc) % day) + day) % day;
  // Offsets are multiples of 15 minutes, from 12 hours west of Greenwich to 12 east.
  if (apart % 15 !== 0) return null;
  return apart > day / 2 ? apart - day : apart;
}

/**
 * Combines a printed time with the machine-readable one. A printed clock is used; the machine-readable time
 * adds day, seconds and offset if the two agree. If they do not, the printed clock counts, on the day nearest
 * to the machine-readable time: it is what the newsroom showed its readers, and what anybody can verify.
 * @param stamp the printed time; null if no clock is printed
 * @param shared the offset, for clocks without a zone, on which most times of the page agree
 */
export function reconcileTime(
  datetime: string,
  stamp: Stamp | null,
  shared: number | null,
): ReconciledTime | null {
  const machine = readMachineTimeParts(datetime);
  if (machine === null) return null;
  if (stamp?.clock == null) {
    const end = machine.offset === null ? '' : formatOffset(machine.offset);
    return {
      iso: `${machine.date}T${machine.clock}${machine.seconds}${end}`,
      zone: null,
      isContradicted: false,
    };
  }
  // Minutes since 1970 in UTC; for a time without offset, by its own clock.
  const instant =
    Date.parse(`${machine.date}T${machine.clock}:00Z`) / minute - (machine.offset ?? 0);
  const zone = stamp.zone?.zone ?? null;
  const offset =
    machine.offset === null
      ? 0
      : zone === null
        ? shared
        : findOffset(zone, new Date(instant * minute).toISOString());
  const { clock, minutes, seconds } = stamp.clock;
  const local = instant + (offset ?? 0);
  const date =
    formatPrintedDate(stamp, local) ?? toDay(local + toShortestDistance(minutes - (local % day)));
  const isSame = offset !== null && local % day === minutes && date === toDay(local);
  const end =
    zone !== null
      ? // A clock that came twice, or never, does not tell its offset: the machine's time does.
        formatOffset(
          findOffset(
            zone,
            toInstant(date, clock, null, zone) ?? new Date(instant * minute).toISOString(),
          ),
        )
      : isSame && machine.offset !== null
        ? formatOffset(offset)
        : '';
  const second = isSame ? machine.seconds : '';
  const printedSecond = seconds === null ? second : `:${String(seconds).padStart(2, '0')}`;
  return { iso: `${date}T${clock}${printedSecond}${end}`, zone, isContradicted: !isSame };
}

/** Returns the shortest distance between two clocks, across midnight or not. */
function toShortestDistance(minutes: number): number {
  if (minutes > day / 2) return minutes - day;
  return minutes < -day / 2 ? minutes + day : minutes;
}

/** Returns the date printed beside the clock, with the year of the machine-readable time if it has none. */
function formatPrintedDate({ date }: Stamp, local: number): string | null {
  if (date === null) return null;
  const near = toDay(local);
  const year = date.year ?? Number(near.slice(0, 4));
  const written = (month: number, number: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  if (date.swapped !== null && written(date.swapped.month, date.swapped.day) === near) return near;
  return written(date.month, date.day);
}

function toDay(minutes: number): string {
  return new Date(minutes * minute).toISOString().slice(0, 10);
}

/** Formats an offset: `Z`, `+02:00`. */
function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
