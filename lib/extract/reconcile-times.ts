import { offsetAt, toInstant } from '@/lib/calendar/zone-offsets';
import { findStamps, type Stamp } from '@/lib/parse/stamps/find-stamps';

const minute = 60_000;
const day = 24 * 60;

/** A printed time and its machine’s time, as one: what to compute with. */
export type ReconciledTime = {
  /** ISO 8601 in the clock that is printed: `2023-03-14T18:17:05+02:00`. */
  iso: string;
  /** Zone as the page prints it, where it does. */
  zone: string | null;
  /** Whether the two times say different things; the printed one is then followed. */
  isContradicted: boolean;
};

/** A time for machines, taken apart; null where it is none. */
type Machine = {
  date: string;
  clock: string;
  seconds: string;
  minutes: number;
  offset: number | null;
};

function readMachine(datetime: string): Machine | null {
  const [stamp] = findStamps(datetime);
  if (stamp?.form !== 'iso' || stamp.clock === null) return null;
  const { clock, seconds, minutes } = stamp.clock;
  const date = datetime.slice(0, 10);
  return {
    date,
    clock,
    minutes,
    seconds: seconds === null ? '' : `:${String(seconds).padStart(2, '0')}`,
    offset: stamp.zone === null ? null : offsetAt(stamp.zone.zone, `${date}T12:00:00Z`),
  };
}

/** Whether a `datetime` holds a day and a clock that exist. */
export function isMachineTime(datetime: string): boolean {
  return readMachine(datetime) !== null;
}

/**
 * How far, in minutes east of UTC, a clock printed without its zone is from the machine’s time; null
 * where it is no offset that a zone can have, or either does not say.
 */
export function inferOffset(datetime: string, stamp: Stamp | null): number | null {
  const machine = readMachine(datetime);
  if (machine?.offset == null || stamp?.clock == null || stamp.zone !== null) return null;
  const utc = machine.minutes - machine.offset;
  const apart = (((stamp.clock.minutes - utc) % day) + day) % day;
  // Zones are whole quarters of an hour, from twelve hours west of Greenwich to twelve east.
  if (apart % 15 !== 0) return null;
  return apart > day / 2 ? apart - day : apart;
}

/**
 * Reads a printed time together with the machine’s. Where a clock is printed it is the clock; the
 * machine’s time gives it day, seconds and distance from UTC, as long as the two agree. Where they do
 * not, the printed one is followed, on the day that is nearest to the machine’s time: it is what the
 * newsroom showed its readers, and what anybody can look up.
 * @param stamp the printed time; null where no clock is printed
 * @param shared the offset of clocks that print no zone, on which most of the page’s times agree
 */
export function reconcileTime(
  datetime: string,
  stamp: Stamp | null,
  shared: number | null,
): ReconciledTime | null {
  const machine = readMachine(datetime);
  if (machine === null) return null;
  if (stamp?.clock == null) {
    const end = machine.offset === null ? '' : offsetInWords(machine.offset);
    return {
      iso: `${machine.date}T${machine.clock}${machine.seconds}${end}`,
      zone: null,
      isContradicted: false,
    };
  }
  // Minutes since 1970 in UTC; of a time without offset, on its own clock.
  const instant =
    Date.parse(`${machine.date}T${machine.clock}:00Z`) / minute - (machine.offset ?? 0);
  const zone = stamp.zone?.zone ?? null;
  const offset =
    machine.offset === null
      ? 0
      : zone === null
        ? shared
        : offsetAt(zone, new Date(instant * minute).toISOString());
  const { clock, minutes, seconds } = stamp.clock;
  const local = instant + (offset ?? 0);
  const date = printedDate(stamp, local) ?? dayOf(local + nearest(minutes - (local % day)));
  const isSame = offset !== null && local % day === minutes && date === dayOf(local);
  const end =
    zone !== null
      ? offsetInWords(offsetAt(zone, toInstant(date, clock, null, zone)))
      : isSame && machine.offset !== null
        ? offsetInWords(offset)
        : '';
  const second = isSame ? machine.seconds : '';
  const printedSecond = seconds === null ? second : `:${String(seconds).padStart(2, '0')}`;
  return { iso: `${date}T${clock}${printedSecond}${end}`, zone, isContradicted: !isSame };
}

/** The shortest way from one clock to the other, over midnight or not. */
function nearest(minutes: number): number {
  if (minutes > day / 2) return minutes - day;
  return minutes < -day / 2 ? minutes + day : minutes;
}

/** The date printed beside the clock, in the machine’s year where it prints none. */
function printedDate({ date }: Stamp, local: number): string | null {
  if (date === null) return null;
  const near = dayOf(local);
  const year = date.year ?? Number(near.slice(0, 4));
  const written = (month: number, number: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  if (date.swapped !== null && written(date.swapped.month, date.swapped.day) === near) return near;
  return written(date.month, date.day);
}

function dayOf(minutes: number): string {
  return new Date(minutes * minute).toISOString().slice(0, 10);
}

/** `Z`, `+02:00`. */
function offsetInWords(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
