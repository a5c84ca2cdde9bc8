import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { type DayMarks, placeMarks, slotsPerDay, stackDayMarks } from '@/lib/chronology/day-marks';
import { buildOutletMarkPath } from '@/lib/chronology/outlet-mark-shapes';
import type { Day } from '@/lib/schema/day';
import type { Entry } from '@/lib/schema/entry';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { formatLongDay, formatShortWeekday, toDayOfMonth } from '@/lib/wording/format-date';

type Marked = Pick<Entry, 'day' | 'time' | 'source'>;

const pitch = 12.5;
const highest = 6;

/**
 * Shows days side by side, each with one mark per entry in its outlet's shape and colour. Marks are stacked
 * in two-hour slots; entries without a time have a line below.
 */
export function DaysStrip({
  days,
  entries,
  catalogue,
  urlOf,
  current,
  label,
  emptyLabel,
}: {
  days: readonly Day[];
  entries: readonly Marked[];
  catalogue: Catalogue;
  /** Returns the URL of a day; null for no link. */
  urlOf: (day: Day) => string | null;
  current?: Day;
  /** Accessible name of the strip. */
  label: string;
  /** Text of a day without entries. */
  emptyLabel: string;
}) {
  const plotted = days.map((day) => {
    const ofDay = entries.filter((entry) => entry.day === day);
    return { day, count: ofDay.length, marks: stackDayMarks(ofDay) };
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
            <DayCell href={urlOf(day)} current={day === current}>
              <span className="name" title={formatLongDay(day)}>
                <span>
                  {formatShortWeekday(day)} <b>{toDayOfMonth(day)}</b>
                </span>
                {count > 0 && <span>{formatCount(count, 'entry', 'entries')}</span>}
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

/** Draws the marks of each outlet as one path, which keeps the page small. */
function drawOutletPaths(
  marks: readonly { outlet: string; x: number; y: number }[],
  catalogue: Catalogue,
) {
  return [...new Set(marks.map((mark) => mark.outlet))].map((id) => {
    const { shape, hue } = catalogue.outlet(id).mark;
    const d = marks
      .filter((mark) => mark.outlet === id)
      .map(({ x, y }) => buildOutletMarkPath(shape, x, y))
      .join('');
    return <path key={id} className={hue} d={d} />;
  });
}

function Plot({ marks, rows, catalogue }: { marks: DayMarks; rows: number; catalogue: Catalogue }) {
  const placed = placeMarks(marks.stacks, rows);
  const top = (row: number) => (rows - 1 - row) * pitch;
  return (
    <svg viewBox={`0 0 ${slotsPerDay * pitch} ${rows * pitch - 2.5}`} aria-hidden="true">
      {drawOutletPaths(
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
          // biome-ignore lint/suspicious/noArrayIndexKey: marks are rendered once and never reordered
          <svg key={index} className={hue} viewBox="0 0 10 10" aria-hidden="true">
            <path d={buildOutletMarkPath(shape)} />
          </svg>
        );
      })}
      <span className="sr-only">{outlets.length}</span> no time
    </span>
  );
}
