/** Describes the columns of a data file. */
export function DataColumns({ columns }: { columns: readonly { name: string; holds: string }[] }) {
  return (
    <dl className="text-sm">
      {columns.map(({ name, holds }) => (
        <div key={name} className="sm:grid grid-cols-[10rem_1fr] gap-x-4 line-below py-1">
          <dt>
            <code>{name}</code>
          </dt>
          <dd className="text-soft">{holds}</dd>
        </div>
      ))}
    </dl>
  );
}
