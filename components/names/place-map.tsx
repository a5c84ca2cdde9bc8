import type { PlacesMap, Sheet } from '@/lib/map/places-map';
import { formatCount } from '@/lib/wording/counts-and-lists';

/** Shows a map as one image; a list beside it has the same places. */
export function PlaceMap({
  map: { land, frontiers, marks, labels, countries, frame, scale },
  sheet: { width, height, fontSize },
  className,
  isPart = false,
}: {
  map: PlacesMap;
  sheet: Sheet;
  className: string;
  /** True if it enlarges a part of another map. */
  isPart?: boolean;
}) {
  const largest = marks
    .slice(0, 3)
    .map(({ name, scene }) => `${name} (${formatCount(scene.mentions, 'time')})`);
  const subject = isPart
    ? `${formatCount(marks.length, 'place')} of the map, enlarged`
    : `Map of ${formatCount(marks.length, 'place')} where reported events happened`;
  return (
    <svg
      className={`map ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={fontSize}
      role="img"
      aria-label={`${subject}; most mentioned: ${largest.join(', ')}. The list below has all of them.`}
    >
      <path className="land" d={land} />
      <path className="frontiers" d={frontiers} />
      {!isPart &&
        countries.map(({ name, x, y }) => (
          <text key={name} className="country" x={x} y={y}>
            {name}
          </text>
        ))}
      {labels.map(
        ({ id, leader }) =>
          leader && <path key={id} className="leader" d={buildLeaderPath(leader)} />,
      )}
      {marks.map(({ id, x, y, r, scene }) => (
        <circle
          key={id}
          className={scene.place.kind === 'region' ? 'wide' : undefined}
          cx={x}
          cy={y}
          r={r}
        />
      ))}
      {labels.map(({ id, name, x, y, anchor }) => (
        <text key={id} x={x} y={y} className={anchor}>
          {name}
        </text>
      ))}
      {frame && (
        <>
          <path
            className="leader"
            d={`M${frame.left} ${frame.top}H${frame.right}V${frame.bottom}H${frame.left}Z`}
          />
          <text x={frame.right} y={frame.wordsY} className="end">
            {frame.words}
          </text>
        </>
      )}
      <path className="leader" d={`M10 ${height - 14}v4h${scale.length}v-4`} />
      <text x={10} y={height - 18} className="distance">
        {scale.km} km
      </text>
    </svg>
  );
}

function buildLeaderPath({
  x1,
  y1,
  x2,
  y2,
}: {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}): string {
  return `M${x1} ${y1}L${x2} ${y2}`;
}
