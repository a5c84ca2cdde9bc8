/** Describes the columns of a data file. */
export function DataColumns({
  columns,
}: {
  columns: readonly { name: string; description: string }[];
}) {
  return (
    <dl className="text-sm">
      {columns.map(({ name, description }) => (
        <div key={name} className="sm:grid grid-cols-[10rem_1fr] gap-x-4 line-below py-1">
          <dt>
            <code>{name}</code>
          </dt>
          <dd className="text-soft">{description}</dd>
        </div>
      ))}
    </dl>
  );
}
