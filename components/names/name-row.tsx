import { Link } from '@/components/site/link';
import { counted } from '@/lib/wording/counts-and-lists';

/** Somebody or something in a list: the name, who or what it is, and how often entries have it. */
export function NameRow({
  href,
  name,
  what,
  counts: { entries, statements },
}: {
  href: string;
  name: string;
  what: string;
  counts: { entries: number; statements: number };
}) {
  return (
    <li className="line-above py-3">
      <h2 className="strong wrap-anywhere">
        <Link className="quiet" href={href}>
          {name}
        </Link>
      </h2>
      <p className="text-sm text-soft">{what}</p>
      <p className="text-sm mt-1">
        {entries === 0 ? 'Named in no entry' : `In ${counted(entries, 'entry', 'entries')}`}
        {statements > 0 && `, ${counted(statements, 'statement')}`}
      </p>
    </li>
  );
}
