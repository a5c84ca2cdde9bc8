import type { DayPart } from '@/lib/chronology/split-day';
import type { Day } from '@/lib/schema/day';
import { dayPartUrl } from '@/lib/url/page-urls';
import { countedEntries } from '@/lib/wording/counts-and-lists';
import { NarrowLink } from '../filters/narrow-link';

/**
 * The parts of a day that one page cannot hold, and which of them this is. An address of an entry in this
 * day that was given before the day had parts leads to this page: the script sends it on to the entry’s own.
 */
export function DayParts({
  day,
  parts,
  current,
}: {
  day: Day;
  parts: readonly DayPart<{ id: string }>[];
  current: string | null;
}) {
  const shown = parts.find(({ slug }) => slug === current);
  return (
    <nav aria-labelledby="parts" className="mt-4 text-sm">
      <h2 id="parts" className="strong">
        This page holds {shown?.label ?? 'a part of the day'}:{' '}
        {countedEntries(shown?.entries.length ?? 0)}
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 mt-1">
        {parts.map(({ slug, label, entries }) => (
          <li key={slug}>
            <a
              className="quiet min-h-6 aria-[current]:strong"
              href={dayPartUrl(day, slug)}
              aria-current={slug === current ? 'page' : undefined}
            >
              {label} <small className="text-soft ml-1">{entries.length}</small>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-1">
        <NarrowLink filters={{ day: [day] }}>Filter the whole day</NarrowLink>
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
      <script data-keep="" dangerouslySetInnerHTML={{ __html: toOwnPage }} />
    </nav>
  );
}

/** Entries’ anchors hold a hyphen and letters; those of the page’s own sections are on the page. */
const toOwnPage = `addEventListener('DOMContentLoaded',()=>{const a=location.hash.slice(1);if(/^[a-z\\d]+(-[a-z\\d]+)+$/.test(a)&&!document.getElementById(a))location.replace(/^.*?\\/\\d{4}-\\d\\d-\\d\\d\\//.exec(location.pathname)+a+'/')})`;
