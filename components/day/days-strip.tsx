import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { type DayMarks, dayMarks, placeMarks, slotsPerDay } from '@/lib/chronology/day-marks';
import { outletMarkPath } from '@/lib/chronology/outlet-mark-shapes';
import type { Day } from '@/lib/schema/day';
import type { Entry } from '@/lib/schema/entry';
import { counted } from '@/lib/wording/counts-and-lists';
import { dateOfMonth, longDay, shortWeekday } from '@/lib/wording/format-date';

type Marked = Pick<Entry, 'day' | 'time' | 'source'>;

const pitch = 12.5;
const highest = 6;

/**
 * All days side by side, each with a mark for every entry: stacked by two hours of the day, in the
 * shape and colour of its outlet; entries without a clock on a line of their own.
 */
export function DaysStrip({
  days,
  entries,
  catalogue,
  addressOf,
  current,
  label,
  emptyLabel,
}: {
  days: readonly Day[];
  entries: readonly Marked[];
  catalogue: Catalogue;
  /** Where a day leads to; null where it leads nowhere. */
  addressOf: (day: Day) => string | null;
  current?: Day;
  /** Name of the strip for those who do not see it. */
  label: string;
  /** What a day without entries says. */
  emptyLabel: string;
}) {
  const plotted = days.map((day) => {
    const held = entries.filter((entry) => entry.day === day);
    return { day, count: held.length, marks: dayMarks(held) };
  });
  const rows = Math.min(
    highest,
    Math.max(2, ...plotted.flatMap(({ marks }) => marks.stacks.map((stack) => stack.length))),
  );
  return (
    <nav aria-label={label}>
      <ol className="strip">
        {plotted.map(({ day, count, marks }) => (
          <li key={day} className={count > 0 ? 'has-entries' : undefined}>
            <DayCell href={addressOf(day)} current={day === current}>
              <span className="name" title={longDay(day)}>
                <span>
                  {shortWeekday(day)} <b>{dateOfMonth(day)}</b>
                </span>
                {count > 0 && <span>{counted(count, 'entry', 'entries')}</span>}
              </span>
              <span className="plot">
                {count > 0 && <Plot marks={marks} rows={rows} catalogue={catalogue} />}
              </span>
              {count > 0 ? (
                <>
                  <span className="hours" aria-hidden="true">
                    <i>00</i>
                    <i>06</i>
                    <i>12</i>
                    <i>18</i>
                  </span>
                  <Untimed outlets={marks.untimed} catalogue={catalogue} />
                </>
              ) : (
                <span className="untimed">{emptyLabel}</span>
              )}
            </DayCell>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function DayCell({
  href,
  current,
  children,
}: {
  href: string | null;
  current: boolean;
  children: React.ReactNode;
}) {
  return (
    <Link href={href ?? undefined} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  );
}

/** Paths of one outlet are drawn as one, which keeps the page small. */
function outletPaths(
  marks: readonly { outlet: string; x: number; y: number }[],
  catalogue: Catalogue,
) {
  return [...new Set(marks.map((mark) => mark.outlet))].map((id) => {
    const { shape, hue } = catalogue.outlet(id).mark;
    const d = marks
      .filter((mark) => mark.outlet === id)
      .map(({ x, y }) => outletMarkPath(shape, x, y))
      .join('');
    return <path key={id} className={hue} d={d} />;
  });
}

function Plot({ marks, rows, catalogue }: { marks: DayMarks; rows: number; catalogue: Catalogue }) {
  const placed = placeMarks(marks.stacks, rows);
  const top = (row: number) => (rows - 1 - row) * pitch;
  return (
    <svg viewBox={`0 0 ${slotsPerDay * pitch} ${rows * pitch - 2.5}`} aria-hidden="true">
      {outletPaths(
        placed.marks.map(({ outlet, column, row }) => ({
          outlet,
          x: column * pitch + 1.2,
          y: top(row),
        })),
        catalogue,
      )}
      {placed.more.map(({ column, count }) => (
        <text key={column} x={(column + 0.5) * pitch} y={8} textAnchor="middle">
          +{count}
        </text>
      ))}
    </svg>
  );
}

function Untimed({ outlets, catalogue }: { outlets: readonly string[]; catalogue: Catalogue }) {
  if (outlets.length === 0) return <span className="untimed" />;
  const shown = outlets.slice(0, 6);
  return (
    <span className="untimed">
      {shown.map((id, index) => {
        const { shape, hue } = catalogue.outlet(id).mark;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks are drawn once and never move
          <svg key={index} className={hue} viewBox="0 0 10 10" aria-hidden="true">
            <path d={outletMarkPath(shape)} />
          </svg>
        );
      })}
      <span className="sr-only">{outlets.length}</span> no time
    </span>
  );
}
