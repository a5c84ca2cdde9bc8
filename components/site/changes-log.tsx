import { Link } from '@/components/site/link';
import type { EditorsChange } from '@/lib/schema/changes';
import type { Library } from '@/lib/schema/library';
import { articleUrl, entryUrl, parseEntryId } from '@/lib/url/page-urls';
import { compareText } from '@/lib/wording/compare-text';
import { formatLongDay } from '@/lib/wording/format-date';
import { formatArticleName } from '../articles/article-name';

/** Shows the editors' log of changes, newest first. */
export function ChangesLog({ library }: { library: Library }) {
  const { changes } = library;
  if (changes.length === 0) return <p>No changes have been logged.</p>;
  // Entries of one day are logged in order, so reverse them before the stable sort.
  const newestFirst = changes
    .toReversed()
    .toSorted((one, other) => compareText(other.day, one.day));
  return (
    <ol className="list-none p-0">
      {newestFirst.map((change) => (
        <li key={`${change.day} ${change.words}`} className="line-above pt-3 mt-3">
          <p className="text-soft text-sm">
            <time dateTime={change.day}>{formatLongDay(change.day)}</time>
          </p>
          <p>{change.words}</p>
          <Subjects change={change} library={library} />
        </li>
      ))}
    </ol>
  );
}

function Subjects({ change, library }: { change: EditorsChange; library: Library }) {
  const entries = new Set(library.entries.map(({ id }) => id));
  const links = [
    ...change.articles.map((id) => {
      const article = library.articles.find((other) => other.id === id);
      return { id, href: articleUrl(id), label: article ? formatArticleName(article) : id };
    }),
    ...change.entries.map((id) => {
      const place = parseEntryId(library.aliases[id] ?? id);
      const isCurrent = entries.has(library.aliases[id] ?? id);
      return { id, href: isCurrent && place ? entryUrl(place) : null, label: id };
    }),
  ];
  if (links.length === 0) return null;
  return (
    <ul className="text-sm mt-1">
      {links.map(({ id, href, label }) => (
        <li key={id}>{href === null ? label : <Link href={href}>{label}</Link>}</li>
      ))}
    </ul>
  );
}
