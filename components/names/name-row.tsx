import { Link } from '@/components/site/link';
import { formatCount, formatEntryCount } from '@/lib/wording/counts-and-lists';

/** Shows a name in a list: its description and its numbers of entries and statements. */
export function NameRow({
  href,
  name,
  description,
  counts: { entries, statements },
}: {
  href: string;
  name: string;
  description: string;
  counts: { entries: number; statements: number };
}) {
  return (
    <li className="line-above py-3">
      <h2 className="strong wrap-anywhere">
        <Link className="quiet" href={href}>
          {name}
        </Link>
      </h2>
      <p className="text-sm text-soft">{description}</p>
      <p className="text-sm mt-1">
        {formatEntryCount(entries)}
        {statements > 0 && `, ${formatCount(statements, 'quoted statement')}`}
      </p>
    </li>
  );
}
